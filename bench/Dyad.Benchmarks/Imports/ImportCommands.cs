using System.CommandLine;
using Dyad.Benchmarks.Worlds;

namespace Dyad.Benchmarks.Imports;

/// <summary><c>import</c> measures imports and briefs; the hidden <c>raw</c> is the process it compares with.</summary>
internal static class ImportCommands
{
    public static Command Measure(TextWriter output)
    {
        var rows = new Option<int>("--rows") { Description = "How many events.", DefaultValueFactory = _ => 400_000 };
        var seed = new Option<int>("--seed") { Description = "Where the world's chance starts from.", DefaultValueFactory = _ => 1 };
        var runs = new Option<int>("--runs") { Description = "How many runs of each.", DefaultValueFactory = _ => 5 };
        var folder = new Option<string>("--folder") { Description = "Where to work.", DefaultValueFactory = _ => Path.Combine(Path.GetTempPath(), "dyad-benchmark") };
        var program = new Option<string?>("--program") { Description = "The dyad to measure; published from this checkout by default." };
        var command = new Command("import", "Measures imports against the engine's bare load, and briefs. Run from the checkout's root; needs /usr/bin/time.") { rows, seed, runs, folder, program };
        command.SetAction(parsed => ImportBenchmark.Run(
            parsed.GetRequiredValue(folder), new WorldRequest(parsed.GetValue(rows), parsed.GetValue(seed)), parsed.GetValue(runs), parsed.GetValue(program), output));
        return command;
    }

    public static Command Raw()
    {
        var file = new Argument<string>("FILE");
        var database = new Argument<string>("DATABASE");
        var command = new Command("raw", "Loads a file into one table of text.") { file, database };
        command.Hidden = true;
        command.SetAction(parsed => RawLoad.Run(parsed.GetRequiredValue(file), parsed.GetRequiredValue(database)));
        return command;
    }
}
