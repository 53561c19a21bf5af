using System.Diagnostics;
using Dyad.Answers.Briefs;
using Dyad.Model.Requests;
using Dyad.Store;

namespace Dyad.Benchmarks.Questions;

/// <summary>How long a question takes inside the process, the first after opening the corpus and those that follow, beside the one count of all sides by month.</summary>
internal static class QuestionSpeed
{
    private const int Runs = 20;

    public static void Run(string corpusPath, string question, string actor, TextWriter output)
    {
        using var corpus = Corpus.Open(corpusPath);
        var first = Time(() => Ask(corpus, question, actor));
        double[] later = [.. Enumerable.Range(0, Runs).Select(_ => Time(() => Ask(corpus, question, actor))).Order()];
        double[] count = [.. Enumerable.Range(0, Runs).Select(_ => Time(() => corpus.SidesByMonth(Filter.Empty))).Order()];
        output.WriteLine($"question      first ms   p50 ms   p95 ms   count alone p50 ms   ({corpus.Manifest.Parts.Sum(part => part.Events)} events)");
        output.WriteLine($"{question,-14} {first,7:0} {later[Runs / 2],8:0} {later[Runs * 95 / 100],8:0} {count[Runs / 2],20:0}");
    }

    private static void Ask(Corpus corpus, string question, string actor) =>
        Briefing.Ask(corpus, new Request(question, Filter.Empty.With("actor", actor)));

    private static double Time(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalMilliseconds;
    }
}
