using System.CommandLine;
using Dyad.Model;
using Dyad.Sources.Packs;

namespace Dyad.Cli;

/// <summary><c>dyad pack check|add|list</c>: recorded knowledge.</summary>
internal static class PackCommand
{
    public static Command Make(CommonOptions common) =>
        new("pack", "Checks, adds and lists packs: folders of recorded knowledge with its sources. See docs/packs.md.") { Check(common) };

    private static Command Check(CommonOptions common)
    {
        var folder = Folder();
        var sources = new Option<bool>("--sources") { Description = "Print the sources, whether anybody opened them, and how often each is used." };
        var command = new Command("check", "Checks a pack and lists everything that is wrong with file and line; the corpus is not touched. Exit code 4 where something is wrong.") { folder, sources };
        command.SetAction(parsed =>
        {
            var read = Read(common.Surroundings, parsed.GetRequiredValue(folder));
            var rows = parsed.GetValue(sources) ? PackRows.Sources(read.Pack) : PackRows.Contents(read);
            common.Write(parsed, RowsWriter.Write(rows, common.Format(parsed), common.Surroundings));
            common.Say(parsed, $"{read.Pack.Name} {read.Pack.Version} is sound.");
        });
        return command;
    }

    private static Argument<string> Folder() => new("FOLDER") { Description = "The pack's folder." };

    private static LoadedPack Read(Surroundings surroundings, string folder)
    {
        try
        {
            return PackFolder.Read(Path.GetFullPath(folder, surroundings.CurrentFolder));
        }
        catch (DirectoryNotFoundException wrong)
        {
            throw new DyadException(Trouble.NotFound, wrong.Message, wrong);
        }
        catch (PackException wrong)
        {
            throw new DyadException(Trouble.InvalidData, wrong.Message, wrong);
        }
    }
}
