using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Questions;
using Dyad.Answers.Sentences;
using Dyad.Model;
using Dyad.Model.Packs;
using Dyad.Model.Registry;

namespace Dyad.Answers.Briefs;

/// <summary>The fact box: one line each for what readers look up first. What the corpus does not hold reads unknown.</summary>
internal static class FactBox
{
    private static readonly Sentence Unknown = Sentence.Of($"unknown");

    public static IReadOnlyList<Fact> Of(Inquiry about) => about.IsTheatre ? Theatre(about) :
    [
        .. Names(about),
        new Fact("Kind", about.IsRegistered ? Sentence.Of($"{Show.Words(Words.Of(about.Corpus.Actors[about.Id].Kind).Replace('_', ' '))}") : Unknown, Origin(about)),
        .. about.HasEvents ? Activity(about) : [],
        new Fact("Part of", about.IsRegistered && about.Corpus.Actors[about.Id].Parent is { } parent ? Sentence.Of($"{about.NameOf(parent)}") : Unknown, Origin(about)),
        new Fact("Split from, merged into, formerly", Others(about, RelationKind.SplinterOf, RelationKind.MergedInto, RelationKind.RenamedTo), Pack(about)),
        .. about.HasEvents ? Opponents(about) : [],
        new Fact("Allies and rivals", Others(about, RelationKind.AlliedWith, RelationKind.CoordinatedWith, RelationKind.RivalOf), Pack(about)),
        .. about.HasEvents ? Dead(about) : [],
        .. Recorded(about),
    ];

    private static IReadOnlyList<Fact> Theatre(Inquiry about)
    {
        var total = about.Total(about.Filter);
        var oneSided = about.Total(about.Filter.With("violence", "one_sided"));
        return
        [
            new Fact("Countries", Sentence.List(about.Count(about.Filter, ["country"], "-events").Select(country => Sentence.Of($"{country["country"]} ({country.Events})"))), total.Source),
            new Fact("Events", Sentence.Of($"{total.First} to {total.Last} (first and last event in {total.Source})"), total.Source),
            new Fact("Kinds of violence", Sentence.List(about.Count(about.Filter, ["violence"], "-events").Select(kind => Sentence.Of($"{kind["violence"]} ({kind.Events})"))), total.Source),
            .. DeadInAll(about),
            new Fact("Deaths in one-sided violence", oneSided.Tally.Events == 0 ? Sentence.Of($"none recorded") : Sentence.Of($"{oneSided.Deaths}"), total.Source),
        ];
    }

    private static string Pack(Inquiry about) => about.Knowledge.PackName;

    private static string Origin(Inquiry about) => about.IsRegistered ? about.Corpus.Actors[about.Id].Origin : "";

    private static IEnumerable<Fact> Names(Inquiry about)
    {
        if (about.Knowledge.Pack is not null)
        {
            yield return new Fact("Names", Sentence.List([Sentence.Of($"{about.Subject}"), .. about.Knowledge.Aliases.Select(alias => Sentence.Of($"{alias}"))]), Pack(about));
        }
        else
        {
            yield return new Fact(about.IsRegistered ? "Name" : "Name as coded", Sentence.Of($"{about.Subject}"), about.Total(about.Filter).Source);
        }
    }

    private static IEnumerable<Fact> Activity(Inquiry about)
    {
        var total = about.Total(about.Filter);
        var countries = about.Count(about.Filter, ["country"], "-events").Take(8);
        yield return new Fact("Active", Sentence.Of($"{total.First} to {total.Last} (first and last event in {total.Source})"), total.Source);
        yield return new Fact("Status", Status(about), "rule: active with an event in the year to the as-of date");
        yield return new Fact("Area", Sentence.List(countries.Select(country => Sentence.Of($"{country["country"]} ({country.Events})"))), total.Source);
    }

    private static IEnumerable<Fact> Opponents(Inquiry about)
    {
        var opponents = about.Count(about.Filter, ["opponent"], "-events").Where(opponent => opponent.IsOpponentNamed && !about.IsCivilian(opponent.Tally.Keys["opponent"])).Take(5).ToArray();
        yield return new Fact("Opponents", opponents.Length == 0 ? Unknown : Sentence.List(opponents.Select(opponent => Sentence.Of($"{opponent["opponent"]} ({opponent.Events})"))), about.Total(about.Filter).Source);
    }

    private static IEnumerable<Fact> DeadInAll(Inquiry about)
    {
        var total = about.Total(about.Filter);
        var recent = about.Total(about.In(about.LastYear));
        yield return new Fact($"Deaths recorded, {total.Tally.First:yyyy-MM-dd} to {total.Tally.Last:yyyy-MM-dd}", Sentence.Of($"{total.Deaths}"), total.Source);
        yield return new Fact(
            "Deaths recorded, year to the as-of date",
            about.Coverage.Covers(about.LastYear) ? recent.Tally.Events == 0 ? Sentence.Of($"none recorded") : Sentence.Of($"{recent.Deaths}") : Sentence.Of($"not covered"),
            total.Source);
    }

    private static IEnumerable<Fact> Dead(Inquiry about)
    {
        var total = about.Total(about.Filter);
        var attacks = Attacks.Of(about);
        foreach (var fact in DeadInAll(about))
        {
            yield return fact;
        }

        if (!Attacks.AreOneSided(about))
        {
            yield return new Fact("Deaths in its attacks, as coded", Sentence.Of($"{attacks.Deaths}: where the dataset says that it attacked"), total.Source);
            yield break;
        }

        yield return new Fact("Deaths in its one-sided violence", Attacks.AreUnknown(about) ? Sentence.Of($"unknown: the files do not say which kind of violence an event is")
            : attacks.Tally.Events == 0 ? Sentence.Of($"none recorded") : Sentence.Of($"{attacks.Deaths}: civilians killed on purpose, not all of its attacks"), total.Source);
    }

    private static IEnumerable<Fact> Recorded(Inquiry about)
    {
        if (about.Knowledge.Pack is null)
        {
            yield return new Fact("Size, aims, leadership, funding", Unknown, "");
            yield break;
        }

        yield return new Fact("Size, latest estimates", Sizes(about), Pack(about));
        yield return new Fact("Leader", Leader(about), Pack(about));
        yield return new Fact("Aims", Latest(about, Predicate.Aim), Pack(about));
        yield return new Fact("Funding", Latest(about, Predicate.Funding), Pack(about));
    }

    private static Sentence Latest(Inquiry about, Predicate predicate) =>
        about.Knowledge.Said(predicate) is [.., var last] ? Told(last.Note) with { Basis = Basis.Claim } : Unknown;

    private static Sentence Leader(Inquiry about) => Leadership.Of(about) switch
    {
        { Leads: { } leads } => Told(leads) with { Basis = Basis.Claim },
        { MayLead: [], Last: null } => Unknown,
        var nobody => nobody.Gap(about.AsOf),
    };

    private static Sentence Told(StatementNote note) => Sentence.Of($"{note.Sentence.TrimEnd('.')} ({Credit(note)})");

    // Whose word it is in few words: the speaker, the first document, and how far it is trusted.
    private static Sentence Credit(StatementNote note)
    {
        var documents = note.Sources.Count == 0 ? null : Sentence.Of($"{Show.Naming($"{note.Sources[0].Text}{(note.Sources.Count > 1 ? " and others" : "")}", note.Sources)}");
        var parts = new[] { Part("said by", note.SaidBy), documents, Part("confidence", note.Confidence) }.OfType<Sentence>().ToArray();
        return new Sentence([.. parts.SelectMany((part, at) => at == 0 ? part.Spans : [Show.Words("; "), .. part.Spans])]);
    }

    private static Sentence? Part(string word, string? said) => said is { Length: > 0 } ? Sentence.Of($"{Show.Words(word)} {said}") : null;

    // Estimates of one time differ by their authors; to show one alone would choose among them.
    private static Sentence Sizes(Inquiry about)
    {
        var sizes = about.Knowledge.Said(Predicate.Strength);
        var latest = sizes.Select(size => size.Statement.On ?? size.Statement.From).Max(date => date?.First);
        var recent = sizes
            .Where(size => (size.Statement.On ?? size.Statement.From)?.First > latest?.AddYears(-1))
            .Select(size => Told(size.Note))
            .ToArray();
        return recent.Length == 0 ? Latest(about, Predicate.Strength) : Sentence.List(recent) with { Basis = Basis.Claim };
    }

    private static Sentence Others(Inquiry about, params RelationKind[] kinds) => about.Knowledge.Related(kinds) is { Count: > 0 } related
        ? Sentence.List(related.Select(entry => Sentence.Of($"{entry.Note.Says} ({Credit(entry.Note)})"))) with { Basis = Basis.Claim }
        : Unknown;

    private static Sentence Status(Inquiry about)
    {
        var recent = about.Total(about.In(about.LastYear));
        return recent.Tally.Events > 0 ? Sentence.Of($"active: {recent.Events:event|events} in the year to {about.AsOf}{Show.Words(about.Coverage.Covers(about.LastYear) ? "" : ", which is covered in part")}")
            : about.Coverage.Covers(about.LastYear) ? Sentence.Of($"no event in the year to {about.AsOf}")
            : Sentence.Of($"unknown: the year to {about.AsOf} is not covered");
    }
}
