using System.CommandLine;
using Dyad.Answers.Verbs;
using Dyad.Model;
using Dyad.Sources.Packs;
using Dyad.Store;
using Dyad.Store.Changes;
using Dyad.Store.Packs;
using Dyad.Store.Upkeep;

namespace Dyad.Cli;

/// <summary><c>dyad pack new|check|add|list</c>: recorded knowledge.</summary>
internal static class PackCommand
{
    public static Command Make(CommonOptions common) =>
        new("pack", "Makes, checks, adds and lists packs: folders of recorded knowledge with its sources. See docs/packs.md.") { NewPack.Make(common), Check(common), Add(common), List(common) };

    private static Command Check(CommonOptions common)
    {
        var folder = common.Reads(Folder());
        var sources = new Option<bool>("--sources") { Description = "Print the sources, whether anybody opened them, and how often each is used." };
        var command = new Command("check", "Checks a pack and lists everything that is wrong with file and line, also against the events of your corpus, or else of the sample; nothing is changed. Exit code 4 where something is wrong.") { folder, sources };
        command.SetAction(parsed =>
        {
            var read = Read(common.Surroundings, parsed.GetRequiredValue(folder));
            if (parsed.GetValue(sources))
            {
                common.Write(parsed, RowsWriter.Write(Rows.Of(PackVerb.Sources(read.Pack)), common.Format(parsed), common.Surroundings));
                return;
            }

            var findings = Against(common, parsed, read);
            common.Write(parsed, RowsWriter.Write(Rows.Of(PackVerb.Contents(read, findings)), common.Format(parsed), common.Surroundings));
            foreach (var finding in findings?.Where(finding => finding.Kind is not PackFindingKind.Error) ?? [])
            {
                common.Say(parsed, $"{(finding.Kind is PackFindingKind.Warning ? "warning: " : "")}{finding}");
            }

            if (findings?.Where(finding => finding.Kind is PackFindingKind.Error).ToArray() is { Length: > 0 } errors)
            {
                throw new DyadException(Trouble.InvalidData, string.Join('\n', errors.Select(error => error.ToString())));
            }

            common.Say(parsed, $"{read.Pack.Name} {read.Pack.Version} is sound.");
        });
        return command;
    }

    // Null without a corpus: then nothing was checked against events.
    private static IReadOnlyList<PackFinding>? Against(CommonOptions common, ParseResult parsed, LoadedPack read)
    {
        if (common.PathToRead(parsed) is not { } path)
        {
            common.Say(parsed, "Not checked, as there is no corpus: whether the cited events exist, whether the figures given of them are theirs, and whether the bindings match anything.");
            return null;
        }

        using var corpus = Corpus.Open(path, common.Threads(parsed));
        return PackAgainstCorpus.Check(corpus, read);
    }

    private static Command Add(CommonOptions common)
    {
        var folder = common.Reads(Folder());
        var dryRun = new Option<bool>("--dry-run") { Description = "Only say what would happen." };
        var command = new Command("add", "Checks a pack and puts it into the corpus. Every version is kept; the highest counts. Adding the same files again changes nothing.") { folder, dryRun };
        command.SetAction(parsed =>
        {
            var read = Read(common.Surroundings, parsed.GetRequiredValue(folder));
            var path = common.CorpusPath(parsed);
            var shelf = new PackShelf(path, common.Threads(parsed)) { BuiltIn = BuiltIn.Knowledge(common.Surroundings), Step = common.IsDebug(parsed) ? step => common.Surroundings.Error.WriteLine($"step: {step}") : _ => { } };
            var report = parsed.GetValue(dryRun) ? shelf.Try(read) : shelf.Add(read);
            common.Write(parsed, RowsWriter.Write(Rows.Of(PackVerb.Added(read, report)), common.Format(parsed), common.Surroundings));
            common.Say(parsed, parsed.GetValue(dryRun) ? "Dry run: the corpus was not changed." : $"Corpus: {path}");
        });
        return command;
    }

    private static Command List(CommonOptions common)
    {
        var command = new Command("list", "Lists the packs in the corpus, every version.");
        command.SetAction(parsed =>
        {
            using var corpus = common.Open(parsed);
            common.Write(parsed, RowsWriter.Write(Rows.Of(PackVerb.Listed(corpus.Manifest.Packs)), common.Format(parsed), common.Surroundings));
        });
        return command;
    }

    private static Argument<string> Folder() => new("FOLDER") { Description = "The pack's folder, or the name of a built-in pack." };

    private static LoadedPack Read(Surroundings surroundings, string told) => BuiltIn.Read(BuiltIn.PackFolderOf(surroundings, told));
}
