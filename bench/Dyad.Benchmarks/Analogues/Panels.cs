using Dyad.Analysis.Analogues;

namespace Dyad.Benchmarks.Analogues;

/// <summary>The panels that are searched: real country-months, and a made-up one in which no window is quiet.</summary>
internal static class Panels
{
    /// <summary>The VIEWS panel of deaths a month: 191 countries, 412 months; a blank counts as zero so that every window is searched.</summary>
    public static List<AnalogueSeries> Views(string dataFolder)
    {
        var rows = File.ReadLines(Path.Combine(dataFolder, "views", "panel_cm_ged_sb_final.csv")).Select(line => line.Split(',')).ToList();
        return [.. Enumerable.Range(1, rows[0].Length - 1).Select(column => new AnalogueSeries(
            rows[0][column],
            int.Parse(rows[1][0]),
            [.. rows.Skip(1).Select(row => row[column].Length == 0 ? 0 : double.Parse(row[column]))]))];
    }

    /// <summary>Bursty made-up series in which nearly every window varies.</summary>
    public static List<AnalogueSeries> Busy(int series, int months, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, series).Select(index => new AnalogueSeries($"busy {index}", 0, BusySeries(months, random)))];
    }

    /// <summary>The counts of a window taken at random.</summary>
    public static AnalogueQuery RandomQuery(IReadOnlyList<AnalogueSeries> all, AnalogueSettings settings, bool varied, Random random)
    {
        while (true)
        {
            var series = all[random.Next(all.Count)];
            var start = random.Next(series.Counts.Length - settings.Months + 1);
            var counts = series.Counts.Slice(start, settings.Months);
            if (!varied || counts.ContainsAnyExcept(counts[0]))
            {
                return new(counts, series.EndMonth, 50);
            }
        }
    }

    private static double[] BusySeries(int months, Random random)
    {
        var counts = new double[months];
        var log = random.NextDouble() * 5;
        for (var i = 0; i < months; i++)
        {
            log = Math.Clamp(log + ((random.NextDouble() - 0.5) * 1.5), 0, 8);
            counts[i] = Math.Floor(Math.Exp(log) * (0.3 + (1.4 * random.NextDouble())));
        }

        return counts;
    }
}
