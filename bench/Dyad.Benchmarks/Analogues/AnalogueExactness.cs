using Dyad.Analysis.Analogues;

namespace Dyad.Benchmarks.Analogues;

/// <summary>Whether the search gives the very matches of the brute force, in the same order, over many random queries and on every width of lanes.</summary>
internal static class AnalogueExactness
{
    public static void Run(string dataFolder, int queries, TextWriter output)
    {
        var settings = AnalogueSettings.OneYear(horizon: 2);
        List<AnalogueSeries> series = [.. Panels.Views(dataFolder).Where((_, index) => index % 8 == 0), .. Panels.Busy(8, 200, seed: 2)];
        var panel = new AnaloguePanel(series, settings);
        var random = new Random(21);
        var asked = Enumerable.Range(0, queries).Select(_ => Panels.RandomQuery(series, settings, varied: true, random)).ToList();
        var differing = new int[queries];
        Parallel.For(0, queries, i => differing[i] = AnalogueSearch.Find(panel, asked[i]).SequenceEqual(BruteForce.Find(series, settings, asked[i])) ? 0 : 1);
        output.WriteLine($"{queries} random queries, {series.Count} series, {panel.Windows} windows: {differing.Sum()} of the top 50 differ from brute force");
    }
}
