using System.CommandLine;
using Dyad.Answers.Verbs;
using Dyad.Answers.Writing;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Store.Counting;

namespace Dyad.Cli;

/// <summary><c>dyad events</c>: the events a filter admits, or those behind one figure.</summary>
internal static class EventsCommand
{
    public static Command Make(CommonOptions common)
    {
        var figure = new Option<string?>("--figure") { Description = "The id of a figure; lists the events it counts.", HelpName = "ID" };
        var from = common.Reads(new Option<string?>("--from") { Description = "The brief or answer in JSON that holds the figure.", HelpName = "FILE" });
        var columns = Rows.ColumnsOption([.. EventsVerb.Schema.Columns.Select(column => column.Name)]);
        var command = new Command("events", "Lists events, or the events behind a figure of a brief.") { figure, from, columns };
        var filters = new FilterOptions(command, "by");
        command.SetAction(parsed =>
        {
            using var corpus = common.Open(parsed);
            FilterCommand.NeedEvents(corpus);
            var filter = FilterCommand.Exact(corpus, filters.Read(parsed, corpus), words => common.Say(parsed, words));
            common.SayKnown(parsed, corpus, filter);
            var id = parsed.GetValue(figure);
            var events = id is null ? corpus.Listing(filter) : corpus.Listing(Find(id, parsed.GetValue(from), common.Surroundings));
            var code = ExitCode.Ok;
            if (events.Count == 0 && id is null)
            {
                code = FilterCommand.SayNothing(common, parsed, corpus, filter, isCount: false);
            }
            else if (events.Count == 0)
            {
                common.Say(parsed, $"The figure {id} counts no event.");
            }

            if (id is null)
            {
                common.SayUnsaid(parsed, corpus, filter, null, null);
            }

            var held = HeldRows.LeftOut(common, parsed, corpus, events);
            var format = common.Format(parsed);
            var shown = Rows.NamesIn(parsed.GetValue(columns)) ?? (RowsWriter.IsForPeople(format, common.Surroundings) ? EventsVerb.ForPeople : null);
            var last = "";
            void Write(IEnumerable<(EventRow Row, RecordSources? Sources)> listed)
            {
                var values = listed.Where(one => !held.Contains(one.Row.Dataset)).Select(one =>
                {
                    last = one.Row.EventId;
                    return EventsVerb.Row(one.Row, one.Sources);
                });
                var rows = new Rows(EventsVerb.Schema.Id, [.. EventsVerb.Schema.Columns.Select(column => column.Name)], values).Only(shown);
                common.Write(parsed, writer => RowsWriter.Write(writer, rows, format, common.Surroundings, json => FilterCommand.WriteHead(json, corpus, filter)));
            }

            if (shown is null || EventsVerb.NeedsSources(shown))
            {
                events.ReadWithSources(Write);
            }
            else
            {
                events.Read(rows => Write(rows.Select(row => (row, (RecordSources?)null))));
            }

            if (id is null && filter["limit"] == events.Count.ToString() && corpus.Listing(filter.With("limit", null)).Count is var all && all > events.Count)
            {
                common.Say(parsed, $"{events.Count} of {all} {(filter["after"] is null ? "events" : $"events after {filter["after"]}")}{(filter["sort"] is null ? $"; for the next: --after {last}" : "")}.");
            }

            return code;
        });
        return command;
    }

    private static FigureRequest Find(string id, string? from, Surroundings surroundings)
    {
        var path = Path.GetFullPath(from ?? throw new DyadException(Trouble.Usage, "--figure needs --from, the brief in JSON that holds it"), surroundings.CurrentFolder);
        return File.Exists(path)
            ? FigureJson.RequestOf(File.ReadAllText(path), id)
            : throw new DyadException(Trouble.NotFound, $"There is no file {from}");
    }
}
