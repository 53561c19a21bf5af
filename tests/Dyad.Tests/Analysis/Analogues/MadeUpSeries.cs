using Dyad.Analysis.Analogues;

namespace Dyad.Tests.Analysis.Analogues;

/// <summary>Series that resemble real ones: long quiet, bursts, gaps in coverage, different first months.</summary>
internal static class MadeUpSeries
{
    public static List<AnalogueSeries> Panel(int series, int months, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, series).Select(index => new AnalogueSeries($"series {index}", index % 3, Counts(months - (index % 5), random)))];
    }

    /// <summary>The last months before a month taken at random, from a series taken at random.</summary>
    public static AnalogueQuery Query(IReadOnlyList<AnalogueSeries> all, int months, int count, Random random)
    {
        while (true)
        {
            var index = random.Next(all.Count);
            var start = random.Next(all[index].Counts.Length - months + 1);
            var counts = all[index].Counts.Slice(start, months);
            if (!counts.ToArray().Any(double.IsNaN))
            {
                var asOf = random.Next(2) == 0 ? all[index].EndMonth : all[index].FirstMonth + start + months;
                return new(counts, asOf, count, index);
            }
        }
    }

    private static double[] Counts(int months, Random random)
    {
        var counts = new double[months];
        var rate = 0.0;
        for (var i = 0; i < months; i++)
        {
            rate = random.Next(12) == 0 ? Math.Exp(random.NextDouble() * 6) - 1 : rate * (0.6 + (0.5 * random.NextDouble()));
            counts[i] = random.Next(120) == 0 ? double.NaN : Math.Floor(rate);
        }

        return counts;
    }
}
