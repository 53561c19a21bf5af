using System.Diagnostics;
using Dyad.Model.Requests;
using Dyad.Store;

namespace Dyad.Benchmarks.Registry;

/// <summary>How long a search takes inside the process, the first after opening the corpus and those that follow, beside a bare DuckDB query that compares the names alone.</summary>
internal static class SearchSpeed
{
    private const int Runs = 20;

    private static readonly (string Kind, string Text)[] Searches =
    [
        ("a name with a slip", "talebn"),
        ("a name in Arabic", "الدولة الإسلامية"),
        ("an id in the registry", "isis-k"),
        ("an id of a list", "234"),
        ("a pair", "taleban vs isis-k"),
        ("a place", "kunduz"),
    ];

    public static void Run(string corpusPath, TextWriter output)
    {
        using var known = Corpus.Open(corpusPath);
        output.WriteLine($"search                    hits   first ms   p50 ms   p95 ms   bare p50 ms   ({known.Manifest.Parts.Sum(part => part.Events)} events; the bare query compares the names and counts nothing)");
        foreach (var (kind, text) in Searches)
        {
            using var corpus = Corpus.Open(corpusPath);
            var hits = 0;
            var first = Time(() => hits = corpus.Find(text, Filter.Empty).Count);
            double[] later = [.. Enumerable.Range(0, Runs).Select(_ => Time(() => corpus.Find(text, Filter.Empty))).Order()];
            double[] bare = [.. Enumerable.Range(0, Runs).Select(_ => Time(() => corpus.Query(Bare(text), rows => { while (rows.Read()) { } }))).Order()];
            output.WriteLine($"{kind,-24} {hits,5} {first,10:0.0} {later[Runs / 2],8:0.0} {later[Runs * 95 / 100],8:0.0} {bare[Runs / 2],13:0.0}");
        }
    }

    private static string Bare(string text) =>
        $"select name from (select distinct name from coded_side) where contains(lower(name), '{text}') or damerau_levenshtein(lower(name), '{text}') <= {Math.Max(1, text.Length / 4)} order by name";

    private static double Time(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalMilliseconds;
    }
}
