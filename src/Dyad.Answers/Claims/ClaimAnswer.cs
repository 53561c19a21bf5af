using Dyad.Analysis.Claims;
using Dyad.Answers.Charts;
using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.PackKnowledge;
using Dyad.Answers.Sentences;
using Dyad.Model;
using Dyad.Model.Claims;

namespace Dyad.Answers.Claims;

/// <summary>A checked claim as an answer: the verdict; the restatement with whose word it is; what was counted; the alternatives; what would change it, what data it would take, how the words became a region.</summary>
internal static class ClaimAnswer
{
    public static Answer Of(Looks looks, CheckedClaim check)
    {
        var claim = check.Entry.Claim;
        return new Answer("claim", claim.Says, Reply(looks, check))
        {
            CanSay = check.Verdict is not (ClaimVerdict.NotTestable or ClaimVerdict.NotYetDue),
            Details = [Restated(claim), .. check.Tests.SelectMany((test, at) => Told(check, test, at)), .. check.Tests.SelectMany(test => test.Notes).DistinctBy(note => note.ToString())],
            Tables = [.. check.Tests.Select((test, at) => (test, at)).Where(one => one.test.Alternatives.Count > 0).Select(one => Alternatives(check, one.test, one.at))],
            Charts = [.. check.Tests.Select((test, at) => Drawn(looks, check, test, at)).OfType<Chart>()],
            Caveats = [.. Changing(check), .. Needed(claim), .. claim.Tests.Select(ClaimWords.Became).DistinctBy(words => words.ToString()), Written(check), .. Review(check)],
            HowWeKnow = Sentence.Of($"A contradiction takes an interval that errs in one case of a hundred outside the region and its zone, a number beyond every earlier swing of the group's own past, two alternatives beside it, and a correction for all tests of the same speaker in the same document. See docs/methods/claims.md."),
        };
    }

    /// <summary>The verdict in one sentence, with the data it is of.</summary>
    public static Sentence Reply(Looks looks, CheckedClaim check)
    {
        var claim = check.Entry.Claim;
        if (check.Tests.Count == 0)
        {
            return Sentence.Of($"{Wording.Capital(check.Told)}. What would test it: {claim.WouldTest}");
        }

        var reach = claim.Reach is ClaimReach.Whole ? Sentence.Of($"") : Sentence.Of($"Of this statement the data can test only {claim.Reached?.TrimEnd('.')}. ");
        var draft = check.IsHeldBack ? Sentence.Of($"Draft that no person has reviewed: ") : Sentence.Of($"");
        var weakest = check.Tests.First(test => test.Verdict == check.Verdict);
        var source = weakest.Primary is { } look && look.Own?.Source is { Length: > 0 } named ? Sentence.Of($" with {named}") : Sentence.Of($"");
        return reach.Then(draft).Then(Sentence.Of($"{Wording.Capital(check.Told)}")).Then(source).Then(Sentence.Of($": ")).Then(weakest.Reason).Then(Sentence.Of($".")) with { Basis = Basis.Judgement };
    }

    private static Sentence Restated(Claim claim)
    {
        var speaker = claim.Role is { } role ? Sentence.Of($"{claim.SaidBy} ({role})") : Sentence.Of($"{claim.SaidBy}");
        var reported = claim.ReportedBy is { } by ? Sentence.Of($", as {by} reports,") : Sentence.Of($"");
        var hedge = claim.Hedge is { } words ? Sentence.Of($" In the speaker's own words: \"{words}\".") : Sentence.Of($"");
        var condition = claim.Condition is { } on ? Sentence.Of($" On condition: {on}.") : Sentence.Of($"");
        var source = claim.Source;
        var document = Sentence.Of($" {source.Title}, {source.Publisher}, {Show.Date(source.Date.ToString())}, {source.Locator}.");
        var told = speaker.Then(reported).Then(Sentence.Of($" on {claim.StatedOn}, in our words: {claim.Says}")).Then(hedge).Then(condition).Then(document);
        return told with { Basis = Basis.Claim };
    }

    private static IEnumerable<Sentence> Told(CheckedClaim check, TestResult test, int at)
    {
        if (test.Counted is { } counted)
        {
            yield return counted;
        }

        if (check.Tests.Count > 1)
        {
            yield return Sentence.Of($"Test {Show.Name($"{at + 1}")}, {ClaimWords.Of(test.Verdict)}: ").Then(test.Reason).Then(Sentence.Of($"."));
        }
    }

    private static Table Alternatives(CheckedClaim check, TestResult test, int at) => new(
        check.Tests.Count > 1 ? $"Counted in other ways that are fair too: test {at + 1}" : "Counted in other ways that are fair too",
        [
            new Column("choice", "Choice", false),
            new Column("own", "Counted", true),
            new Column("other", "Against", true),
            new Column("number", "Ratio or share (95 % interval)", true),
            new Column("says", "It says", false),
            new Column("use", "Weighs", false),
        ],
        [Row(test.Primary!, null, "yes, it is the primary"), .. test.Alternatives.Select(other => Row(other.Look, other.Stance, Used(other.Use)))]);

    private static IReadOnlyList<Span> Row(Look look, Stance? stance, string use) =>
    [
        Show.Words(look.Specification.Name),
        look.Own is { } own ? Show.Number(own) : Show.Words("–"),
        look.Other is { } other ? Show.Number(other) : Show.Words("–"),
        Reasons.Ratio(look) is { } ratio ? Show.Number(ratio) : Show.Words("–"),
        Show.Words(stance is { } says ? Words.Of(says) : look.Specification == Specification.Primary ? "see above" : "cannot be asked of these files"),
        Show.Words(use),
    ];

    private static string Used(AlternativeUse use) => use switch
    {
        AlternativeUse.Used => "yes",
        AlternativeUse.Copy => "no, nearly the same rows",
        AlternativeUse.Thin => "no, too few rows",
        _ => "no",
    };

    private static NamedBars? Drawn(Looks looks, CheckedClaim check, TestResult test, int at)
    {
        var drawn = test.Alternatives.Select(other => other.Look).Prepend(test.Primary).OfType<Look>().Where(look => look.Evidence is not null).Select(look => (look.Specification.Name, Figure: Reasons.Ratio(look)!)).Where(bar => bar.Figure.Value is not null).ToArray();
        if (drawn.Length == 0)
        {
            return null;
        }

        var about = looks.About(test.Test.Scope);
        var table = new Table("The same numbers", [new Column("choice", "Choice", false), new Column("number", "Number (95 % interval)", true)],
            [.. drawn.Select(bar => (IReadOnlyList<Span>)[Show.Words(bar.Name), Show.Number(bar.Figure)])]);
        return new NamedBars(
            $"claim-{check.Entry.Claim.Id}-{at + 1}",
            "Does it turn with how one counts?",
            $"{(drawn[0].Figure.Unit == "ratio" ? "Ratio" : "Share in per cent")} by each fair choice; the claim says {ClaimWords.Region(test.Test).Text}",
            Frame.Source(about),
            "Bars are values, whiskers are intervals at the 95 % level.",
            $"The primary gives {Show.Number(drawn[0].Figure).Text}.",
            table,
            Frame.Rows(about.Total(about.In(test.Test.Scope.Period))),
            drawn[0].Figure.Unit == "ratio" ? "ratio" : "per cent",
            [.. drawn.Select(bar => new NamedBar(bar.Name, bar.Figure))]);
    }

    private static IEnumerable<Sentence> Changing(CheckedClaim check) => check.Verdict switch
    {
        ClaimVerdict.Consistent => [Sentence.Of($"It would change if a new release, or one fair choice of the table, spoke against it.")],
        ClaimVerdict.CannotTell => [Sentence.Of($"It would change with more events, a longer past of the same collection, or files that cover the whole of it.")],
        ClaimVerdict.NotYetDue => [Sentence.Of($"It would change with a release that covers its period.")],
        _ => [],
    };

    private static IEnumerable<Sentence> Needed(Claim claim) => claim.Needs.Count == 0 ? [] : [Sentence.Of($"It needs data with {string.Join(", ", claim.Needs)}.")];

    private static Sentence Written(CheckedClaim check)
    {
        var (claim, author) = (check.Entry.Claim, check.Entry.Claim.WrittenBy);
        return claim.Tests.Count == 0
            ? Sentence.Of($"Recorded by {author.Who} on {author.On}, in {check.Entry.Origin}.")
            : Sentence.Of($"The test was written by {author.Who} on {author.On}, who {Show.Words(author.SawData ? "had seen" : "had not seen")} a figure of the data it runs on; version {Show.Name($"{claim.Version}")}, hash {claim.TestHash[..16]}, in {check.Entry.Origin}.");
    }

    private static IEnumerable<Sentence> Review(CheckedClaim check) => (check.Verdict, check.Entry.Review) switch
    {
        (ClaimVerdict.NotConsistent, { } review) => [Sentence.Of($"Reviewed by {review.Who} on {review.On}: {review.Why}. Reply of the speaker: none is recorded.")],
        (ClaimVerdict.NotConsistent, null) => [Sentence.Of($"It stays a draft until a reviewer has confirmed restatement, locator and test: {Hint.Ask("claim", "review", check.Entry.Claim.Id).With("who", "NAME").With("why", "TEXT")}.")],
        _ => [],
    };
}
