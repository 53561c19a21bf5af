namespace Dyad.Analysis.Coincidence;

/// <summary>The test whether two actors strike a third one in the same cell and week more, or less, often than chance would have it.</summary>
/// <remarks>
/// Chance is imitated by shifting all that an actor did in time around a circle, which keeps places, totals, bursts and campaigns that span cells. Shifting cell by cell
/// would break campaigns apart, and shuffling weeks one by one bursts as well; both then find coincidences where there are none (docs/methods/coincidence.md has the figures).
/// A cell and week counts once, however many incidents fall into it. An attack that both actors' lists name is no coincidence and is
/// left out, as are incidents dated worse than a week. Common cause is never excluded: the answer says "more (or less) than chance", not "together".
/// Source: circular shifts in time as in Ghorbani, Vafaei, Dvořák and Myllymäki (2021); the p-value after Phipson and Smyth (2010).
/// </remarks>
public static class CoincidenceTest
{
    /// <summary>Answers a request.</summary>
    public static CoincidenceResult Run(CoincidenceRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var shared = request.First.Select(incident => incident.Id).Intersect(request.Second.Select(incident => incident.Id)).ToHashSet();
        var first = new WeeklyCells(request.First, shared, request.StartDay, request.Weeks);
        var second = new WeeklyCells(request.Second, shared, request.StartDay, request.Weeks);
        long[] cells = [.. first.Cells.Intersect(second.Cells).Order()];
        CellWeek[] found = [.. cells.SelectMany(cell => Coinciding(cell, first.Weeks(cell), second.Weeks(cell)))];
        var random = new Random(request.Seed);
        var table = Table(request.Weeks, cells, first, second);
        var (below, equal, above) = (0, 0, 0);
        for (var i = 0; i < request.Shifts; i++)
        {
            var coinciding = table[random.Next(request.Weeks)];
            below += coinciding < found.Length ? 1 : 0;
            equal += coinciding == found.Length ? 1 : 0;
            above += coinciding > found.Length ? 1 : 0;
        }

        return new()
        {
            CellWeeks = found,
            Expected = cells.Sum(cell => (long)first.Weeks(cell).Count * second.Weeks(cell).Count) / (double)request.Weeks,
            ShiftsBelow = below,
            ShiftsEqual = equal,
            ShiftsAbove = above,
            DatedWorseThanAWeek = first.Vague + second.Vague,
            OutsideThePeriod = first.Outside + second.Outside,
            NamedByBoth = shared.Count,
        };
    }

    /// <summary>How many weeks in cells coincide at each shift. Only the shift of one actor against the other matters, so the first one stays.</summary>
    private static LagTable Table(int weeks, long[] cells, WeeklyCells first, WeeklyCells second)
    {
        var table = new LagTable(weeks);
        foreach (var cell in cells)
        {
            table.Add(first.Weeks(cell).Keys, [.. second.Weeks(cell).Keys]);
        }

        return table;
    }

    private static IEnumerable<CellWeek> Coinciding(
        long cell, IReadOnlyDictionary<int, SortedSet<long>> first, IReadOnlyDictionary<int, SortedSet<long>> second) =>
        first.Where(week => second.ContainsKey(week.Key)).Select(week => new CellWeek(cell, week.Key, [.. week.Value], [.. second[week.Key]]));
}
