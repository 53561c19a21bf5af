using System.Diagnostics;
using System.Runtime.Intrinsics;
using Dyad.Analysis.Analogues;

namespace Dyad.Benchmarks.Analogues;

/// <summary>How long one search takes on one core, beside the compiled brute force in the same run.</summary>
internal static class AnalogueSpeed
{
    private const int Queries = 1_000;
    private const int BruteQueries = 15;

    public static void Run(string dataFolder, TextWriter output)
    {
        output.WriteLine($"lanes: {(Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : 64)} bits; {Queries} random queries, top 50, one thread");
        output.WriteLine("panel                        windows   p50 ms   p99 ms   max ms  first ms   mean cpu   brute ms   ratio   (cpu is the processor's time: what the wall clock adds was spent waiting for a core)");
        var settings = AnalogueSettings.OneYear(horizon: 2);
        var views = Panels.Views(dataFolder);
        Measure("real, queries that vary", views, settings, varied: true, output);
        Measure("real, any query", views, settings, varied: false, output);
        Measure("made up, every window busy", Panels.Busy(191, 412, seed: 1), settings, varied: true, output);
    }

    private static void Measure(string name, List<AnalogueSeries> series, AnalogueSettings settings, bool varied, TextWriter output)
    {
        var panel = new AnaloguePanel(series, settings);
        var random = new Random(20);
        var times = new List<double>();
        var processor = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < Queries; i++)
        {
            var query = Panels.RandomQuery(series, settings, varied, random);
            times.Add(Time(() => AnalogueSearch.Find(panel, query)));
        }

        var mean = (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds / Queries;
        var cold = times[0];
        times.Sort();
        var brute = Enumerable.Range(0, BruteQueries)
            .Select(_ => Panels.RandomQuery(series, settings, varied, random))
            .Select(query => Time(() => BruteForce.Find(series, settings, query))).Order().ElementAt(BruteQueries / 2);
        var p50 = times[Queries / 2];
        output.WriteLine($"{name,-28}{panel.Windows,8}{p50,9:F2}{times[Queries * 99 / 100],9:F2}{times[^1],9:F2}{cold,10:F2}{mean,11:F2}{brute,11:F1}{brute / p50,8:F0}");
    }

    private static double Time(Action action)
    {
        var started = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
