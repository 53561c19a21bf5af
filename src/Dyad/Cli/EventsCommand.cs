using System.CommandLine;
using Dyad.Answers.Writing;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Store.Counting;

namespace Dyad.Cli;

/// <summary><c>dyad events</c>: the events a filter admits, or those behind one figure.</summary>
internal static class EventsCommand
{
    private static readonly EventColumn[] Listed = [.. EventColumn.All.Where(column => column.Value is not null)];

    // What the press says, and on which line of the file: shown here, left out of exports.
    private static readonly string[] Behind = ["line", "outlet", "source_date", "headline", "source_original", "article"];

    // What a person's screen has room for; programs get every column.
    private static readonly string[] Narrow = ["event", "date", "date_precision", "side_a", "side_b", "violence", "low", "best", "high", "country", "place", "release"];

    public static Command Make(CommonOptions common)
    {
        var figure = new Option<string?>("--figure") { Description = "The id of a figure; lists the events it counts.", HelpName = "ID" };
        var from = common.Reads(new Option<string?>("--from") { Description = "The brief or answer in JSON that holds the figure.", HelpName = "FILE" });
        var columns = Rows.ColumnsOption([.. Listed.Select(column => column.Heading), .. Behind]);
        var command = new Command("events", "Lists events, or the events behind a figure of a brief.") { figure, from, columns };
        var filters = new FilterOptions(command, "by");
        command.SetAction(parsed =>
        {
            using var corpus = common.Open(parsed);
            FilterCommand.NeedEvents(corpus);
            var filter = FilterCommand.Exact(corpus, filters.Read(parsed, corpus), words => common.Say(parsed, words));
            common.SayKnown(parsed, corpus, filter);
            var id = parsed.GetValue(figure);
            var events = id is null ? corpus.Events(filter) : corpus.Evidence(Find(id, parsed.GetValue(from), common.Surroundings));
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

            events = HeldRows.Free(common, parsed, corpus, events);
            var format = common.Format(parsed);
            var named = parsed.GetValue(columns);
            var isNarrow = named is null && RowsWriter.IsForPeople(format, common.Surroundings);
            common.Write(parsed, RowsWriter.Write(
                isNarrow ? Narrowed(events) : Whole(events, corpus.SourcesOf(events)).Only(named),
                format,
                common.Surroundings,
                writer => FilterCommand.WriteHead(writer, corpus, filter)));
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

    /// <summary>The columns of an event with their values.</summary>
    internal static IEnumerable<(string Name, object? Value)> Row(EventRow row) => Listed.Select(column => (column.Heading, column.Value!(row)));

    private static Rows Whole(IReadOnlyList<EventRow> events, IReadOnlyList<RecordSources> sources) => new(
        "dyad.events/1",
        [.. Listed.Select(column => column.Heading), .. Behind],
        [.. events.Zip(sources, (row, from) => (IReadOnlyList<object?>)[.. Row(row).Select(cell => cell.Value), from.Line, from.Outlets, from.Dates, from.Headlines, from.Original, from.Article])]);

    private static Rows Narrowed(IReadOnlyList<EventRow> events)
    {
        var kept = Narrow.Select(name => Array.Find(Listed, column => column.Heading == name)!).ToArray();
        return new Rows("dyad.events/1", Narrow, [.. events.Select(row => (IReadOnlyList<object?>)[.. kept.Select(column => column.Value!(row))])]);
    }
}
