using System.CommandLine;
using Dyad.Model;
using Dyad.Store.Upkeep;

namespace Dyad.Cli;

/// <summary><c>dyad rebuild</c>: the derived tables made again from the kept records.</summary>
internal static class RebuildCommand
{
    public static Command Make(CommonOptions common)
    {
        var command = new Command("rebuild", "Makes events, sides and problems again from the kept records and today's definitions.");
        command.SetAction(parsed =>
        {
            var corpus = common.CorpusPath(parsed);
            var line = new StepLine(common, parsed, Path.GetFileName(corpus), StepLine.Rebuilding);
            var rebuilding = new Rebuilding(corpus, common.Library(parsed), common.Threads(parsed)) { BuiltIn = BuiltIn.Knowledge(common.Surroundings), Step = line.Show };
            var events = line.Watch(rebuilding.Run);
            common.Say(parsed, $"Rebuilt {events} {Plural.Of(events, "event")}.");
        });
        return command;
    }
}
