using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;

namespace Dyad.Cli;

/// <summary>The commands as a line needs them.</summary>
internal static class CommandTree
{
    /// <summary>All commands by name, and the ones that the line names with their options: to make the others would be a fifth of the time of a short command.</summary>
    public static RootCommand Build(string[] args, Surroundings surroundings, CancellationToken token)
    {
        var root = new RootCommand("Answers the questions an analyst asks of an armed group, from open event data, and shows the events behind every number.");
        var common = new CommonOptions(surroundings);
        root.SetAction(parsed => Overview.Run(common, parsed));
        common.AddTo(root);
        root.Add(new Option<bool>("--licences") { Description = "Show the licences of the program and of what comes with it.", Action = new Licences(surroundings) });
        foreach (var (_, commands) in CommandList.Groups)
        {
            foreach (var entry in commands)
            {
                root.Add(MayName(args, entry.Name) ? entry.Make(common, token) : new Command(entry.Name, entry.Meaning));
            }
        }

        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new ExamplesFirst((HelpAction)help.Action!);
        return root;
    }

    /// <summary>The command as typed: <c>dyad brief</c>.</summary>
    public static string PathOf(CommandResult result) => result.Parent is CommandResult parent ? $"{PathOf(parent)} {result.Command.Name}" : "dyad";

    // A response file or a directive may name any.
    private static bool MayName(string[] args, string name) => Array.Exists(args, word => word == name || word.StartsWith('@') || word.StartsWith('['));
}
