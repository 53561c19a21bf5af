using System.Globalization;
using Dyad.Answers.Claims;
using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model;
using Dyad.Model.Claims;

namespace Dyad.Answers.Questions;

/// <summary>What is said about it, and does it hold? Published statements with a test, each with what the data say of it.</summary>
internal static class PublishedClaims
{
    private const int Most = 12;

    private static readonly string[] Verdicts = [.. Enum.GetValues<ClaimVerdict>().OrderByDescending(verdict => verdict).Select(ClaimWords.Of), ClaimWords.Of(null)];

    public static Answer Ask(Question question, Inquiry about)
    {
        var entries = about.Corpus.Claims().Where(entry => entry.Claim.About == about.Behind && entry.Claim.StatedOn <= about.AsOf && !(entry.Claim.StatedOn < about.Asked?.Earliest)).ToArray();
        if (entries.Length == 0)
        {
            return new Answer(question.Id, question.Words, Sentence.Of($"No published statement about {about.Subject} has been given a test in this corpus{about.When}.")) { CanSay = false };
        }

        var checks = Checker.Check(Checker.Over(about.Corpus, about.AsOf, about.History.Day("known-on")), entries, isFull: false);
        var told = checks.ToLookup(check => check.IsHeldBack ? "awaits a review" : check.Told);
        string[] counted = [.. Verdicts.Append("awaits a review").Where(told.Contains).Select(verdict => $"{Number(told[verdict].Count())} {verdict}")];
        var shown = checks.Where(check => check.Verdict is not ClaimVerdict.NotTestable).ToArray();
        return new Answer(question.Id, question.Words, Sentence.Of($"Of {Show.Name(Number(checks.Count))} published statements about {about.Subject} the data say: {Show.Name(string.Join(", ", counted))}.") with { Basis = Basis.Judgement })
        {
            Tables = shown.Length == 0 ? [] : [Listed(shown)],
            Caveats =
            [
                Sentence.Of($"A verdict is of these files alone, and of the part of a statement that events can test; {Hint.Ask("claim", "show", "ID")} says which, and why."),
                Sentence.Of($"What speaks against a named speaker is not told before a person has reviewed it."),
            ],
            HowWeKnow = Sentence.Of($"Each statement has a test that was written down with its author before it was run; see docs/methods/claims.md."),
        };
    }

    private static Table Listed(IReadOnlyList<CheckedClaim> checks) => new(
        "Statements that events can test",
        [new Column("claim", "Claim", false), new Column("says", "In our words", false), new Column("said_by", "Said by", false), new Column("verdict", "Verdict", false)],
        [
            .. checks.Take(Most).Select(check => (IReadOnlyList<Span>)
            [
                Show.Name(check.Entry.Claim.Id), Show.Name(check.Entry.Claim.Says), Show.Name(check.Entry.Claim.SaidBy), Show.Words(check.IsHeldBack ? "awaits a review" : check.Told + Reached(check)),
            ]),
        ])
    {
        Note = checks.Count <= Most ? null : Sentence.Of($"{Show.Name(Number(checks.Count - Most))} more: {Hint.Ask("claim", "check").With("group", checks[0].Entry.Claim.About)}."),
    };

    // What is said of a part must not be read as said of the whole.
    private static string Reached(CheckedClaim check) => check.Entry.Claim.Reach switch
    {
        ClaimReach.Part => ", of a part of it",
        ClaimReach.Proxy => ", of what goes with it",
        _ => "",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
