using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;

namespace Dyad.Cli;

/// <summary>All commands of the program.</summary>
internal static class CommandTree
{
    public static RootCommand Build(Surroundings surroundings, CancellationToken token)
    {
        var root = new RootCommand("Answers the questions an analyst asks of an armed group, from open event data, and shows the events behind every number.");
        var common = new CommonOptions(surroundings);
        root.SetAction(parsed => Overview.Run(common, parsed));
        common.AddTo(root);
        Command[] commands =
        [
            BriefCommand.Make(common), AskCommand.Make(common), SearchCommand.Make(common), ActorCommand.Make(common), EventsCommand.Make(common), CountCommand.Make(common),
            GetCommand.Make(common, token), ImportCommand.Make(common, token), ReleasesCommand.Make(common), DatasetCommand.Make(common), PackCommand.Make(common), ActorsCommand.Make(common),
            SqlCommand.Make(common), ExportCommand.Make(common), CiteCommand.Make(common), VerifyCommand.Make(common), RebuildCommand.Make(common), DoctorCommand.Make(common),
        ];
        foreach (var command in commands)
        {
            root.Add(command);
        }

        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new ExamplesFirst((HelpAction)help.Action!);
        return root;
    }

    /// <summary>The command as typed: <c>dyad brief</c>.</summary>
    public static string PathOf(CommandResult result) => result.Parent is CommandResult parent ? $"{PathOf(parent)} {result.Command.Name}" : "dyad";
}
