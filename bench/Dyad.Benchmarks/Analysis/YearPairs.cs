using System.Globalization;
using Dyad.Analysis.Intervals;
using Dyad.Analysis.Series;
using Dyad.Model.Requests;
using Dyad.Model.Time;
using Dyad.Store;
using Dyad.Store.Counting;

namespace Dyad.Benchmarks.Analysis;

/// <summary>Of the pairs of calendar years of real actors, how many are undecided: the interval of their ratio of events holds 1.</summary>
internal static class YearPairs
{
    private const int Least = 100;

    // The key of a month; rows that last longer stand in a cell of another name and are in no month.
    private const string MonthKey = "yyyy-MM";

    /// <summary>Writes a row for each size of change.</summary>
    /// <param name="corpusPath">A corpus whose files cover every month from their first year to their last.</param>
    /// <param name="output">Where the rows go.</param>
    public static void Run(string corpusPath, TextWriter output)
    {
        using var corpus = Corpus.Open(corpusPath);
        var years = corpus.Manifest.Parts.Select(part => part.Months).OfType<Period>().ToArray();
        var (first, last) = (years.Min(months => months.Earliest!.Value.Year), years.Max(months => months.Latest!.Value.Year));
        var pairs = corpus.Count(new CountRequest(Filter.Empty, ["actor", "month"]))
            .Where(cell => cell.Keys["month"].Length == MonthKey.Length && cell.Keys["actor"] != "civilians")
            .GroupBy(cell => cell.Keys["actor"])
            .SelectMany(actor => Pairs(actor.ToDictionary(cell => cell.Keys["month"], cell => (int)cell.Events), first, last))
            .ToArray();
        output.WriteLine("change\tpairs\tundecided, %");
        foreach (var (name, from, to) in ((string, double, double)[])[("fivefold or more", 5, double.PositiveInfinity), ("two- to fivefold", 2, 5), ("less than twofold", 1, 2)])
        {
            var some = pairs.Where(pair => pair.Change >= from && (pair.Change < to || double.IsPositiveInfinity(to))).ToArray();
            output.WriteLine($"{name}\t{some.Length}\t{(some.Length == 0 ? 0 : 100.0 * some.Count(pair => pair.IsUndecided) / some.Length):0.0}");
        }
    }

    private static IEnumerable<(double Change, bool IsUndecided)> Pairs(Dictionary<string, int> events, int first, int last)
    {
        for (var year = first + 1; year <= last; year++)
        {
            var (months, others) = (MonthsOf(events, year), MonthsOf(events, year - 1));
            if (Math.Max(months.Count, others.Count) >= Least)
            {
                var ratio = RateRatio.Of(months, others)!;
                yield return (Math.Max(ratio.Ratio, 1 / ratio.Ratio), ratio.Interval.Holds(1));
            }
        }
    }

    private static ObservedMonths MonthsOf(Dictionary<string, int> events, int year)
    {
        var days = Enumerable.Range(1, 12).Select(month => new DateOnly(year, month, 1)).ToArray();
        return new(
            [.. Enumerable.Range(0, days.Length)],
            [.. days.Select(day => events.GetValueOrDefault(day.ToString(MonthKey, CultureInfo.InvariantCulture)))],
            [.. days.Select(day => (double)DateTime.DaysInMonth(day.Year, day.Month))]);
    }
}
