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
            var events = new Rebuilding(common.CorpusPath(parsed), common.Library(parsed), common.Threads(parsed)) { BuiltIn = BuiltIn.Knowledge(common.Surroundings) }.Run();
            common.Say(parsed, $"Rebuilt {events} {Plural.Of(events, "event")}.");
        });
        return command;
    }
}
