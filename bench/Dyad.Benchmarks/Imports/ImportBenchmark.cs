using Dyad.Benchmarks.Worlds;

namespace Dyad.Benchmarks.Imports;

/// <summary>How long an import takes against the bare engine's load of the same file, and how soon a brief is there, all as whole processes.</summary>
internal sealed class ImportBenchmark(Stage stage, int runs)
{
    private static readonly string[] Formats = ["text", "json", "html"];

    private readonly Timed _timed = new(stage.Folder);
    private readonly Dictionary<string, List<Outcome>> _outcomes = [];

    /// <summary>Runs everything in turn, so that what else the machine does falls on all alike.</summary>
    public static void Run(string folder, WorldRequest request, int runs, string? program, TextWriter output)
    {
        var benchmark = new ImportBenchmark(Stage.Set(folder, request, program), runs);
        benchmark.Import();
        benchmark.Read();
        output.WriteLine($"{request.Rows} rows, seed {request.Seed}, {new FileInfo(benchmark.Next).Length / 1e6:0} MB, {runs} runs in turn; brief of {benchmark.Group}");
        benchmark.Print(output);
    }

    private string Next => stage.NextFile;

    private string Group => stage.Group;

    private string Work => Path.Combine(stage.Folder, "work.duckdb");

    private void Import()
    {
        var self = Path.Combine(AppContext.BaseDirectory, "Dyad.Benchmarks");
        for (var run = 0; run < runs; run++)
        {
            File.Delete(Work);
            Keep("raw load", _timed.Run(self, "raw", Next, Work));
            File.Copy(stage.Corpus, Work, overwrite: true);
            Keep("dyad import", _timed.Run(stage.Program, Stage.ImportArguments(Next, "1.2", Work)));
        }
    }

    private void Read()
    {
        for (var run = 0; run < runs * 3; run++)
        {
            foreach (var format in Formats)
            {
                Keep($"dyad brief, {format}", _timed.Run(stage.Program, "brief", Group, "--corpus", Work, "--format", format, "--output", Path.Combine(stage.Folder, "brief." + format)));
            }

            Keep("dyad --help", _timed.Run(stage.Program, "--help"));
        }
    }

    private void Keep(string name, Outcome outcome)
    {
        if (!_outcomes.TryGetValue(name, out var kept))
        {
            _outcomes[name] = kept = [];
        }

        kept.Add(outcome);
    }

    private void Print(TextWriter output)
    {
        output.WriteLine($"{"",-20} {"wall s",8} {"least",8} {"user s",8} {"peak MiB",9}   medians, but for the least wall time");
        foreach (var (name, outcomes) in _outcomes)
        {
            output.WriteLine(
                $"{name,-20} {Median(outcomes, one => one.Wall),8:0.00} {outcomes.Min(one => one.Wall),8:0.00} {Median(outcomes, one => one.User),8:0.00} {outcomes.Max(one => one.PeakMegabytes),9:0}");
        }

        var pairs = _outcomes["dyad import"].Zip(_outcomes["raw load"]).ToArray();
        output.WriteLine($"import / raw load: wall {Median(pairs, pair => pair.First.Wall / pair.Second.Wall):0.00}, user {Median(pairs, pair => pair.First.User / pair.Second.User):0.00}");
    }

    private static double Median<T>(IEnumerable<T> values, Func<T, double> of)
    {
        var sorted = values.Select(of).Order().ToArray();
        return (sorted[sorted.Length / 2] + sorted[(sorted.Length - 1) / 2]) / 2;
    }
}
