using System.CommandLine;
using Dyad.Answers;
using Dyad.Model;
using Dyad.Store;

namespace Dyad.Cli;

/// <summary><c>dyad events</c>: the events a filter admits, or those behind one figure.</summary>
internal static class EventsCommand
{
    private static readonly string[] Columns =
    [
        "event", "date", "date_end", "date_precision", "side_a", "side_b", "violence", "low", "best", "high", "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown",
        "country", "admin1", "place", "cell", "place_precision", "summary", "status", "dataset", "release", "extent", "file", "record",
    ];

    // What a person's screen has room for; programs get every column.
    private static readonly string[] Narrow = ["event", "date", "date_precision", "side_a", "side_b", "violence", "low", "best", "high", "country", "place", "release"];

    public static Command Make(CommonOptions common)
    {
        var figure = new Option<string?>("--figure") { Description = "The id of a figure; lists the events it counts.", HelpName = "ID" };
        var from = new Option<string?>("--from") { Description = "The brief or answer in JSON that holds the figure.", HelpName = "FILE" };
        var command = new Command("events", "Lists events, or the events behind a figure of a brief.") { figure, from };
        var filters = new FilterOptions(command, "by");
        command.SetAction(parsed =>
        {
            using var corpus = common.Open(parsed);
            FilterCommand.NeedEvents(corpus);
            var filter = FilterCommand.Exact(corpus, filters.Read(parsed));
            common.SayKnown(parsed, corpus, filter);
            var id = parsed.GetValue(figure);
            var events = id is null ? corpus.Events(filter) : corpus.Evidence(Find(id, parsed.GetValue(from), common.Surroundings));
            if (events.Count == 0)
            {
                common.Say(parsed, id is null ? FilterCommand.Emptied(corpus, filter) : $"The figure {id} counts no event.");
            }

            if (id is null)
            {
                common.SayUnsaid(parsed, corpus, filter, null, null);
            }

            var rows = new Rows("dyad.events/1", Columns, [.. events.Select(Row)]);
            var format = common.Format(parsed);
            common.Write(parsed, RowsWriter.Write(
                format == "md" || (format is null or "table" && common.Surroundings.IsTerminal) ? Narrowed(rows) : rows,
                format,
                common.Surroundings,
                writer => FilterCommand.WriteHead(writer, corpus, filter)));
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

    private static IReadOnlyList<object?> Row(EventRow row) =>
    [
        row.EventId, row.DateStart, row.DateEnd, row.DatePrecision, row.SideA, row.SideB, row.Violence, row.Low, row.Best, row.High,
        row.DeathsA, row.DeathsB, row.DeathsCivilians, row.DeathsUnknown, row.Country ?? row.CountryName, row.Admin1, row.Place, row.Cell, row.PlacePrecision,
        row.Summary, row.Status, row.Dataset, row.Release, row.Extent, row.File, row.Record,
    ];

    private static Rows Narrowed(Rows rows)
    {
        var kept = Narrow.Select(name => Array.IndexOf(Columns, name)).ToArray();
        return rows with { Columns = Narrow, Values = [.. rows.Values.Select(row => (IReadOnlyList<object?>)[.. kept.Select(at => row[at])])] };
    }
}
