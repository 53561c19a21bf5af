using System.Diagnostics;
using System.IO.Compression;
using Dyad.Analysis.Analogues;

namespace Dyad.Benchmarks.Analogues;

/// <summary>How long the search of a million points takes: the test of the UCR suite, m = 128 and a band of 5 %.</summary>
internal static class ShapeSpeed
{
    private const int Runs = 15;

    public static void Run(string dataFolder, TextWriter output)
    {
        var series = Series(Path.Combine(dataFolder, "ucr", "data.txt.gz"));
        double[] query = [.. File.ReadLines(Path.Combine(dataFolder, "ucr", "q.txt")).Select(double.Parse)];
        var band = (int)(0.05 * query.Length);
        var times = new List<double>();
        NearestWindow? found = null;
        var processor = Environment.CpuUsage.TotalTime;
        for (var run = 0; run < Runs; run++)
        {
            var started = Stopwatch.GetTimestamp();
            found = ShapeSearch.Find(series, query, band);
            times.Add(Stopwatch.GetElapsedTime(started).TotalSeconds);
        }

        var mean = (Environment.CpuUsage.TotalTime - processor).TotalSeconds / Runs;
        var started2 = Stopwatch.GetTimestamp();
        var plain = Plain(series, query, band);
        var brute = Stopwatch.GetElapsedTime(started2).TotalSeconds;
        var median = times.Order().ElementAt(Runs / 2);
        output.WriteLine($"{series.Length} points, query {query.Length}, band {band}: location {found?.Location}, distance {found?.Distance:F5}; one thread");
        output.WriteLine($"first run {times[0]:F3} s, median of {Runs} {median:F3} s, worst {times.Max():F3} s, mean processor time {mean:F3} s; brute force {brute:F1} s ({plain}), {brute / median:F0} times as long");
    }

    private static double[] Series(string path)
    {
        using var plain = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        return [.. plain.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(double.Parse)];
    }

    private static NearestWindow Plain(double[] series, double[] query, int band)
    {
        var shape = Normalised(query);
        var best = new NearestWindow(-1, double.PositiveInfinity);
        for (var start = 0; start + query.Length <= series.Length; start++)
        {
            var distance = Math.Sqrt(BruteForce.Warp(shape, Normalised(series.AsSpan(start, query.Length)), band));
            best = distance < best.Distance ? new(start, distance) : best;
        }

        return best;
    }

    private static double[] Normalised(ReadOnlySpan<double> values)
    {
        var (sum, squares) = (0.0, 0.0);
        foreach (var value in values)
        {
            sum += value;
        }

        var mean = sum / values.Length;
        foreach (var value in values)
        {
            squares += (value - mean) * (value - mean);
        }

        var deviation = Math.Sqrt(squares / values.Length);
        var normalised = new double[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            normalised[i] = (values[i] - mean) / deviation;
        }

        return normalised;
    }
}
