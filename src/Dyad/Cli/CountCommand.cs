using System.CommandLine;
using Dyad.Answers.Verbs;

namespace Dyad.Cli;

/// <summary><c>dyad count</c>: events and deaths by any dimensions.</summary>
internal static class CountCommand
{
    public static Command Make(CommonOptions common)
    {
        var command = new Command("count", "Counts events and deaths. own and other are the deaths of the actor's side and the other side; what is not stated is left empty, never zero.");
        var filters = new FilterOptions(command);
        var panel = new Option<bool>("--panel") { Description = "Every unit and period of --by: zero where complete files cover it, empty where they do not." };
        var columns = Rows.ColumnsOption([.. CountVerb.Schema.Columns.Select(column => column.Name)]);
        command.Add(panel);
        command.Add(columns);
        command.SetAction(parsed =>
        {
            using var corpus = common.Open(parsed);
            FilterCommand.NeedEvents(corpus);
            var filter = FilterCommand.Exact(corpus, filters.Read(parsed, corpus), words => common.Say(parsed, words));
            common.SayKnown(parsed, corpus, filter);
            return ResultWriter.Write(common, parsed, corpus, parsed.GetValue(panel) ? PanelVerb.Ask(corpus, filter) : CountVerb.Ask(corpus, filter), parsed.GetValue(columns));
        });
        return command;
    }
}
