using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;

namespace Dyad.Answers.Questions;

/// <summary>Whom does it fight, and who inflicts whose losses? One row for each opponent, with deaths by side where the dataset tells the sides apart.</summary>
internal static class Opponents
{
    private const int Most = 15;

    public static Answer Ask(Question question, Inquiry about)
    {
        var all = about.Count(about.Filter, ["opponent"], "-events");
        var total = about.Total(about.Filter);
        var sides = total.Tally.SidesUnstated < total.Tally.Events;
        if (all.FirstOrDefault(row => row.IsOpponentNamed) is not { } first)
        {
            return new Answer(question.Id, question.Words, Sentence.Of($"Cannot be said: none of its {total.Events:event|events}{about.Where}{about.When} names the other side."))
            {
                CanSay = false,
                Charts = [.. SideLosses.Of(about)],
                HowWeKnow = Sentence.Of($"Counted from {total.Source}."),
            };
        }

        var share = Derived.Share(first.Events, total.Events);
        return new Answer(question.Id, question.Words, Sentence.Of(
            $"By events it most often faces {first["opponent"]}: {first.Events} of {total.Events} ({share}), with {first.Deaths:death|deaths} on all sides").Then(ByDeaths(all, total)))
        {
            Details = sides ? [Losses(about, all, total), .. WithoutSummaries(about, total)] : [],
            Charts = [.. OpponentBars.Of(about, all), .. SideLosses.Of(about)],
            Tables = [List(about, all, total, sides), .. sides ? LossesByYear.Of(about, all) : []],
            Missing = sides ? [.. Unstated(total), Told] : [Sentence.Of($"Who inflicted its losses is unknown: the files state no deaths by side. A UCDP GED file with all its columns would.")],
            Caveats = [.. Unnamed(all), .. FiledElsewhere.Of(about), .. Sides.AsCoded(about), .. sides ? [Inflicted] : Array.Empty<Sentence>()],
            HowWeKnow = Sentence.Of($"Counted from {total.Source}, by the other side; names joined by commas are coalitions and count as one."),
        };
    }

    private static Sentence Inflicted { get; } = Sentence.Of($"That the other side inflicted a side's losses is how an event between two sides is read; who fired is not coded. Which member of a coalition did is not known, and dead of unknown side may belong to either side or be civilians.");

    private static Sentence Told { get; } = Sentence.Of($"On whose word a loss is reported cannot be said from these counts: the side that inflicted it may be the only source.");

    private static IEnumerable<Sentence> Unnamed(IReadOnlyList<Counted> all) => all.Where(row => !row.IsOpponentNamed)
        .Select(row => Sentence.Of($"{row.Events:event names|events name} no other side, with {row.Deaths:death|deaths}."));

    private static Sentence ByDeaths(IReadOnlyList<Counted> all, Counted total)
    {
        var named = all.Where(row => row.IsOpponentNamed).ToArray();
        var deadliest = named.MaxBy(row => row.Tally.Best ?? -1)!;
        return deadliest == named[0]
            ? Sentence.Of($", more than in those with any other.")
            : Sentence.Of($"; by deaths, {deadliest["opponent"]}: {deadliest.Deaths} of {total.Deaths}.");
    }

    private static Table List(Inquiry about, IReadOnlyList<Counted> all, Counted total, bool sides) => new(
        "Opponents",
        [
            new Column("opponent", "Opponent", false),
            new Column("events", "Events", true),
            new Column("deaths", "Deaths: best (low–high)", true),
            .. sides
                ? SideBounds.Columns
                : [],
            new Column("first", "First", false),
            new Column("last", "Last", false),
        ],
        [.. all.Take(about.IsAskedAlone ? int.MaxValue : Most).Select(row => Row(row, sides, row["opponent"])), Row(total, sides, "All opponents")])
    {
        Note = all.Count > Most && !about.IsAskedAlone ? Sentence.Of($"The opponents with the most events; all {Derived.HowMany("opponents", [.. all.Select(row => row.Events)])} are in the total.") : null,
    };

    private static IReadOnlyList<Span> Row(Counted row, bool sides, string name) =>
    [
        Show.Name(name), Show.Number(row.Events), Show.Number(row.Deaths),
        .. sides ? SideBounds.Cells(row) : [],
        Show.Number(row.First), Show.Number(row.Last),
    ];

    private static Sentence Losses(Inquiry about, IReadOnlyList<Counted> all, Counted total)
    {
        if (total.Tally.Own is null or 0)
        {
            return Sentence.Of($"In the events that state deaths by side none is recorded on that of {about.Subject}; {total.Unknown:death is|deaths are} of unknown side.");
        }

        var worst = all.Where(row => row.Tally.Own is not null).MaxBy(row => row.Tally.Own)!;
        var share = Derived.ShareWithUnknown((worst.Own, worst.Unknown), (total.Own, total.Unknown), IsSideKnown(total));
        return Sentence.Of($"Of {total.Own} dead recorded on the side of {about.Subject}, {worst.Own}, or {share}, fell in events {With(worst)}; {total.Unknown} further dead are of unknown side.");
    }

    private static Sentence With(Counted row) => row.IsOpponentNamed ? Sentence.Of($"with {row["opponent"]}") : Sentence.Of($"that name no other side");

    // Below this a share would speak of the dead whose side somebody recorded, and of few others.
    private const decimal KnownShare = 0.8m;

    internal static bool IsSideKnown(Counted count)
    {
        var known = (count.Tally.Own ?? 0) + (count.Tally.Other ?? 0) + (count.Tally.Civilians ?? 0);
        return known >= KnownShare * Math.Max(count.Tally.Best ?? 0, known + (count.Tally.Unknown ?? 0));
    }

    // A row that sums up a year can hold more dead than all attacks of which something is known.
    private static IEnumerable<Sentence> WithoutSummaries(Inquiry about, Counted total)
    {
        if (total.Tally.Summary == 0)
        {
            return [];
        }

        var single = about.Filter.With("summary", "no");
        var worst = about.Count(single, ["opponent"], "-events").Where(row => row.Tally.Own is not null).MaxBy(row => row.Tally.Own);
        var all = about.Total(single);
        return worst is null || all.Tally.Own is null or 0
            ? []
            : [Sentence.Of($"Without the {total.Summary:record that covers|records that cover} several incidents it is {worst.Own} of {all.Own}, or {Derived.ShareWithUnknown((worst.Own, worst.Unknown), (all.Own, all.Unknown), IsSideKnown(all))}, in events {With(worst)}. The range of a share speaks of dead whose side is unknown, and of nothing else.")];
    }

    private static IReadOnlyList<Sentence> Unstated(Counted total) => total.Tally.SidesUnstated == 0
        ? []
        : [Sentence.Of($"Deaths by side leave out {total.SidesUnstated:event that does|events that do} not state them: where few events of a row do, its numbers by side are far too low.")];
}
