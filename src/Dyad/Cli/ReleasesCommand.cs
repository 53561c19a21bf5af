using System.CommandLine;
using Dyad.Store;

namespace Dyad.Cli;

/// <summary><c>dyad releases</c>: which releases the corpus holds, and what changed from one to another.</summary>
internal static class ReleasesCommand
{
    private static readonly string[] Columns =
        ["dataset", "release", "status", "extent", "place", "countries", "months", "published", "accessed", "records", "events", "count_now", "file"];

    public static Command Make(CommonOptions common)
    {
        var list = new Command("list", "The releases the corpus holds, a line for each file: what it covers, when it was published, and how many of its events count now.");
        list.SetAction(parsed => List(common, parsed));
        var command = new Command("releases", "The releases the corpus holds, and what changed from one to another: rows added, revised field by field, and removed, and the figures they move.")
        {
            list, Difference(common),
        };
        command.SetAction(parsed => List(common, parsed));
        return command;
    }

    private static void List(CommonOptions common, ParseResult parsed)
    {
        using var corpus = common.Open(parsed);
        var rows = new Rows("dyad.releases/1", Columns, [.. corpus.Manifest.Parts.Select(part => (IReadOnlyList<object?>)
        [
            part.Dataset,
            part.Release,
            part.Status,
            part.Extent,
            part.Place,
            part.Extent != "complete" ? null : part.Countries.Count == 0 ? "all" : string.Join(',', part.Countries),
            part.FirstMonth is { } first && part.LastMonth is { } last ? $"{first:yyyy-MM}..{last:yyyy-MM}" : null,
            part.Published is { } day ? $"{(part.PublishedAbout ? "about " : "")}{day:yyyy-MM-dd}" : null,
            part.Accessed,
            part.Records,
            part.Events,
            part.CurrentEvents,
            part.File,
        ])]);
        common.Write(parsed, RowsWriter.Write(rows, common.Format(parsed), common.Surroundings));
    }

    private static Command Difference(CommonOptions common)
    {
        var before = new Argument<string>("A") { Description = "The earlier release." };
        var after = new Argument<string>("B") { Description = "The later one." };
        var dataset = new Option<string?>("--dataset") { Description = "The dataset, where several have both releases.", HelpName = "NAME" };
        var actor = new Option<string?>("--actor") { Description = "Only records about this group, by its exact name as coded.", HelpName = "NAME" };
        var command = new Command("diff", "What changed from one release to another. Without --format a summary with the first changes; csv, tsv, md, ndjson and table list every change, json all of it.")
        {
            before, after, dataset, actor,
        };
        command.SetAction(parsed =>
        {
            using var corpus = common.Open(parsed);
            var difference = corpus.Compare(common.Library(parsed), new ComparisonRequest(parsed.GetRequiredValue(before), parsed.GetRequiredValue(after))
            {
                Dataset = parsed.GetValue(dataset),
                Actor = parsed.GetValue(actor),
            });
            common.Write(parsed, common.Format(parsed) switch
            {
                null => DifferenceText.Write(difference),
                var format => RowsWriter.Write(DifferenceText.Rows(difference), format, common.Surroundings, writer => DifferenceText.WriteHead(writer, corpus, difference)),
            });
        });
        return command;
    }
}
