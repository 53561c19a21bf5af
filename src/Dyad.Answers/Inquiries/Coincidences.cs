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
        var incidents = SingleIncidents.Of(about, filter);
        var totals = about.Count(incidents, ["opponent"]).ToDictionary(count => count.Tally.Keys["opponent"]);
        var actors = about.Count(incidents, ["opponent", "cell", "week"])
            .Where(count => count.IsOpponentNamed && count.IsLocated)
            .GroupBy(count => count.Tally.Keys["opponent"])
            .Where(actor => !about.IsCivilian(actor.Key) && !about.IsCoalition(actor.Key))
            .Select(actor => new Weeks(totals[actor.Key], [.. actor.Select(Dated).OfType<Week>()]))
            .Where(actor => actor.Events >= FewEvents)
            .OrderByDescending(actor => actor.Events).ThenBy(actor => actor.Actor, StringComparer.Ordinal)
            .ToArray();
        return [.. actors.Where((actor, at) => at < MostActors || actor.Actor == kept)];
    }

    private static Coinciding? Tested(Weeks first, Weeks second, string enemy, Coverage coverage)
    {
        if (Common(first, second, coverage) is not { } period)
        {
            return null;
        }

        var (one, other) = (first.Within(period), second.Within(period));
        if (one.Events < FewEvents || other.Events < FewEvents)
        {
            return null;
        }

        Week[] all = [.. one.All, .. other.All];
        PlacedIncident[] incidents = [.. all.Select((week, at) => new PlacedIncident(at, week.Cell, week.Monday.DayNumber, week.Monday.DayNumber))];
        var own = one.All.Count;
        var result = CoincidenceTest.Run(new(incidents[..own], incidents[own..], period.Earliest!.Value.DayNumber, period.Days!.Value / 7, Shifts, Seed));
        var both = result.CellWeeks.OrderBy(shared => shared.Week).ThenBy(shared => shared.Cell).Select(shared => (all[shared.First[0]].Count, all[shared.Second[0]].Count));
        return result.Expected == 0 ? null : new(first.Total, second.Total, enemy, period, [.. both], result);
    }

    // The longest stretch of whole weeks in which both were about, all covered and counted alike.
    private static Period? Common(Weeks first, Weeks second, Coverage coverage)
    {
        var from = first.First > second.First ? first.First : second.First;
        var to = first.Last < second.Last ? first.Last : second.Last;
        return from > to ? null : coverage.Within(new Period(from, to.AddDays(6)))
            .SelectMany(coverage.Eras)
            .Select(WholeWeeks)
            .OfType<Period>()
            .Where(era => era.Days >= 7 * FewWeeks)
            .OrderByDescending(era => era.Days)
            .Cast<Period?>()
            .FirstOrDefault();
    }

    // Null where an era holds none.
    private static Period? WholeWeeks(Period era)
    {
        var (first, last) = (era.Earliest!.Value, era.Latest!.Value);
        var (monday, sunday) = (first.AddDays((8 - (int)first.DayOfWeek) % 7), last.AddDays(-(int)last.DayOfWeek));
        return monday < sunday ? new Period(monday, sunday) : null;
    }

    // Null where a row is in no week.
    private static Week? Dated(Counted count) => count["week"].Split("-W") is [var year, var week]
        ? new(count, Whole(count["cell"]), DateOnly.FromDateTime(ISOWeek.ToDateTime(Whole(year), Whole(week), DayOfWeek.Monday)))
        : null;

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>What an actor did in one cell and week, with the week's first day.</summary>
    private sealed record Week(Counted Count, int Cell, DateOnly Monday);

    /// <summary>All that an actor did, by cell and week, and all its single incidents.</summary>
    private sealed record Weeks(Counted Total, IReadOnlyList<Week> All)
    {
        public string Actor => Total.Tally.Keys["opponent"];

        public long Events => All.Sum(week => week.Count.Tally.Events);

        public DateOnly First => All.Min(week => week.Monday);

        public DateOnly Last => All.Max(week => week.Monday);

        public Weeks Within(Period period) => this with { All = [.. All.Where(week => period.Contains(week.Monday))] };
    }
}
