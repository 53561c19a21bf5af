using System.Globalization;
using Dyad.Analysis.Coincidence;
using Dyad.Model.Requests;
using Dyad.Model.Time;

namespace Dyad.Answers.Inquiries;

/// <summary>The pairs of actors with a common enemy that are tested: a group's opponents two by two against it, and the group with each other opponent of its main one.</summary>
/// <remarks>Two that never fought the enemy in one cell cannot coincide there, and are no pair.</remarks>
internal static class Coincidences
{
    /// <summary>With fewer events in the common weeks a pair is not tested.</summary>
    public const int FewEvents = 10;

    /// <summary>With fewer common weeks a pair is not tested.</summary>
    public const int FewWeeks = 52;

    /// <summary>So many actors are paired against each enemy, those with the most events.</summary>
    public const int MostActors = 4;

    private const int Shifts = 9_999;
    private const int Seed = 1;

    /// <summary>All pairs that can be tested.</summary>
    public static IReadOnlyList<Coinciding> Of(Inquiry about)
    {
        var opponents = Against(about, about.Filter);
        var tested = Pairs(opponents).Select(pair => Tested(pair.First, pair.Second, about.Id, about.Coverage)).ToList();
        if (opponents is [var main, ..])
        {
            var filter = about.Theatre.With("actor", main.Actor);
            var theirs = Against(about, filter, about.Id);
            var coverage = new Lazy<Coverage>(() => Coverage.Of(about.Corpus, filter));
            tested.AddRange(theirs.Where(other => other.Actor == about.Id)
                .SelectMany(own => theirs.Where(other => other.Actor != about.Id).Select(other => Tested(own, other, main.Actor, coverage.Value))));
        }

        return [.. tested.OfType<Coinciding>()];
    }

    private static IEnumerable<(Weeks First, Weeks Second)> Pairs(IReadOnlyList<Weeks> actors) =>
        actors.SelectMany((first, at) => actors.Skip(at + 1).Select(second => (first, second)));

    // The actors that a filter's subject has most incidents with, and always the one that is kept.
    private static IReadOnlyList<Weeks> Against(Inquiry about, Filter filter, string? kept = null)
    {
        var incidents = Incidents(about, filter);
        var totals = about.Count(incidents, ["opponent"]).ToDictionary(count => count.Tally.Keys["opponent"]);
        var actors = about.Count(incidents, ["opponent", "cell", "week"])
            .Where(count => count.IsOpponentNamed && count["cell"] != "unlocated" && Monday(count) is not null)
            .GroupBy(count => count.Tally.Keys["opponent"])
            .Where(actor => !about.IsCivilian(actor.Key) && !about.IsCoalition(actor.Key))
            .Select(actor => new Weeks(totals[actor.Key], [.. actor]))
            .Where(actor => actor.Counts.Sum(count => count.Tally.Events) >= FewEvents)
            .OrderByDescending(actor => actor.Counts.Sum(count => count.Tally.Events)).ThenBy(actor => actor.Actor, StringComparer.Ordinal)
            .ToArray();
        return [.. actors.Where((actor, at) => at < MostActors || actor.Actor == kept)];
    }

    // Rows of single incidents, dated to a week where the files say how exact a day is.
    private static Filter Incidents(Inquiry about, Filter filter)
    {
        var single = filter.With("summary", "no").With("span", RowSpan.UpTo(RowSpan.SingleIncident));
        return about.Total(filter).Tally.DateUnstated > 0 ? single : single.With("date", "week");
    }

    private static Coinciding? Tested(Weeks first, Weeks second, string enemy, Coverage coverage)
    {
        if (Common(first, second, coverage) is not { } period)
        {
            return null;
        }

        Counted[] all = [.. first.Within(period), .. second.Within(period)];
        var own = first.Within(period).Count;
        if (Events(all[..own]) < FewEvents || Events(all[own..]) < FewEvents)
        {
            return null;
        }

        PlacedIncident[] incidents = [.. all.Select(Placed)];
        var weeks = (period.Latest!.Value.DayNumber + 1 - period.Earliest!.Value.DayNumber) / 7;
        var result = CoincidenceTest.Run(new(incidents[..own], incidents[own..], period.Earliest.Value.DayNumber, weeks, Shifts, Seed));
        var both = result.CellWeeks.OrderBy(shared => shared.Week).ThenBy(shared => shared.Cell).Select(shared => (all[shared.First[0]], all[shared.Second[0]]));
        return result.Expected == 0 ? null : new(first.Total, second.Total, enemy, period, [.. both], result);
    }

    private static PlacedIncident Placed(Counted count, int at)
    {
        var monday = Monday(count)!.Value.DayNumber;
        return new PlacedIncident(at, long.Parse(count["cell"], CultureInfo.InvariantCulture), monday, monday);
    }

    // The longest stretch of whole weeks in which both were about, all covered and counted alike.
    private static Period? Common(Weeks first, Weeks second, Coverage coverage)
    {
        var from = first.First > second.First ? first.First : second.First;
        var to = first.Last < second.Last ? first.Last : second.Last;
        return from > to ? null : coverage.Within(new Period(from, to.AddDays(6)))
            .SelectMany(coverage.Eras)
            .Select(era => WholeWeeks(era.Earliest!.Value, era.Latest!.Value))
            .Where(era => era.To.DayNumber + 1 - era.From.DayNumber >= 7 * FewWeeks)
            .OrderByDescending(era => era.To.DayNumber - era.From.DayNumber)
            .Select(era => new Period(era.From, era.To))
            .Cast<Period?>()
            .FirstOrDefault();
    }

    private static (DateOnly From, DateOnly To) WholeWeeks(DateOnly first, DateOnly last)
    {
        var from = first.AddDays((8 - (int)first.DayOfWeek) % 7);
        return (from, last.AddDays(-(int)last.DayOfWeek));
    }

    private static long Events(IEnumerable<Counted> counts) => counts.Sum(count => count.Tally.Events);

    // Null where a row is in no week.
    private static DateOnly? Monday(Counted count) => count["week"].Split("-W") is [var year, var week]
        ? DateOnly.FromDateTime(ISOWeek.ToDateTime(int.Parse(year, CultureInfo.InvariantCulture), int.Parse(week, CultureInfo.InvariantCulture), DayOfWeek.Monday))
        : null;

    private sealed record Weeks(Counted Total, IReadOnlyList<Counted> Counts)
    {
        public string Actor => Total.Tally.Keys["opponent"];

        public DateOnly First { get; } = Counts.Min(count => Monday(count)!.Value);

        public DateOnly Last { get; } = Counts.Max(count => Monday(count)!.Value);

        public IReadOnlyList<Counted> Within(Period period) => [.. Counts.Where(count => Monday(count) is { } monday && period.Earliest <= monday && monday <= period.Latest)];
    }
}
