using System.CommandLine;
using System.Runtime.InteropServices;
using Dyad.Answers.Briefs;
using Dyad.Answers.Lines;
using Dyad.Answers.Results;
using Dyad.Model;
using Dyad.Model.Results;
using Dyad.Store.Contents;

namespace Dyad.Cli;

/// <summary><c>dyad doctor</c>: whether this machine can run the program, and what it would run on.</summary>
internal static class DoctorCommand
{
    /// <summary>What its rows hold.</summary>
    public static ResultSchema Schema { get; } = new("doctor", [Hint.Ask("doctor")], [new("what", ColumnType.Text, "what was looked at"), new("found", ColumnType.Text, "what was found")]);

    public static Command Make(CommonOptions common)
    {
        var command = new Command("doctor", "Describes this machine and corpus, and lists what would not work.");
        command.SetAction(parsed =>
        {
            var path = common.CorpusPath(parsed);
            var lines = new List<(string Name, string Value)>
            {
                ("dyad", Briefing.Version),
                ("runtime", RuntimeInformation.FrameworkDescription),
                ("system", RuntimeInformation.RuntimeIdentifier),
                ("processors", Environment.ProcessorCount.ToString()),
                ("datasets", string.Join(", ", common.Library(parsed).Definitions.Keys)),
                ("corpus", path),
            };
            var holds = Corpus(path, common.Threads(parsed), lines);
            lines.Add(("network", "used only by commands that say so"));
            common.Write(parsed, RowsWriter.Write(
                Rows.Of(ResultRows.Of(Schema, lines.Select(line => (IReadOnlyList<object?>)[line.Name, line.Value]))), common.Format(parsed), common.Surroundings));
            return holds ? ExitCode.Ok : ExitCode.CheckFailed;
        });
        return command;
    }

    private static bool Corpus(string path, int? threads, List<(string Name, string Value)> lines)
    {
        if (!File.Exists(path))
        {
            lines.Add(("corpus holds", "nothing yet; commands that only read use the sample, or with DYAD_SAMPLE=off the built-in packs"));
            return true;
        }

        try
        {
            using var corpus = Store.Corpus.Open(path, threads);
            lines.Add(("corpus size", $"{new FileInfo(path).Length} bytes"));
            lines.Add(("corpus holds", string.Join("; ", Contents(corpus.Manifest))));
            lines.Add(("snapshot", corpus.Snapshot));
            lines.Add(("judgements", corpus.Manifest.LedgerHead is { } head ? $"the ledger ends with {head}" : "none"));
            return true;
        }
        catch (DyadException wrong)
        {
            lines.Add(("corpus holds", ShellLine.Of(wrong.Note)));
            return false;
        }
    }

    private static IEnumerable<string> Contents(Manifest manifest) =>
        manifest.Parts.Select(part => $"{part.Dataset} {part.Release} ({part.Extent}, {part.Events} {Plural.Of(part.Events, "event")})")
            .Concat(manifest.Packs.Where(pack => pack.IsCurrent).Select(pack => $"pack {pack.Name} {pack.Version}"));
}
