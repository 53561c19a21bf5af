using System.CommandLine;
using System.Globalization;
using System.Text;
using Dyad.Answers.Verbs;
using Dyad.Model;
using Dyad.Store.Counting;

namespace Dyad.Cli;

/// <summary><c>dyad event ID</c>: one event with its sources and its record as published, in every release that has it.</summary>
internal static class EventCommand
{
    private static readonly string[] Formats = ["text", "json"];

    public static Command Make(CommonOptions common)
    {
        var id = new Argument<string>("ID") { Description = "The event's id, such as ucdp:412700, or the dataset's own, such as 412700." };
        var command = new Command("event", "One event: its sources, its record with the file's own columns, and every release that has it. Formats: text, json.") { id };
        command.SetAction(parsed =>
        {
            using var corpus = common.Open(parsed);
            FilterCommand.NeedEvents(corpus);
            var records = corpus.Event(parsed.GetRequiredValue(id));
            HeldRows.Refuse(common, parsed, corpus, records.Select(record => record.Row.Dataset));
            common.Write(parsed, (common.Format(parsed) ?? "text") switch
            {
                "text" => Text(records),
                "json" => EventJson.Write(corpus, records),
                var other => throw new DyadException(Trouble.Usage, $"--format: {Nearest.NotValid(other, Formats)}"),
            });
        });
        return command;
    }

    private static string Text(IReadOnlyList<EventRecord> records)
    {
        var text = new StringBuilder();
        foreach (var record in records)
        {
            var row = record.Row;
            text.Append($"{row.EventId}, {row.Dataset} {row.Release}: {(record.Counts ? "this record counts" : "does not count; another release's record does, or none")}\n");
            foreach (var (name, value) in Said(record).Where(pair => pair.Value is not null))
            {
                text.Append($"  {name,-12} {Plain(value!)}\n");
            }

            foreach (var problem in record.Problems)
            {
                text.Append($"  problem      {problem.Column} is '{Plain(problem.Value ?? "")}'; expected {problem.Expected}\n");
            }

            text.Append($"  Record {row.Record} of {row.File}, line {record.Sources.Line}, as published:\n");
            foreach (var (column, value) in record.Original.Where(pair => pair.Value is not null))
            {
                text.Append($"    {column,-20} {Plain(value!)}\n");
            }

            var empty = record.Original.Where(pair => pair.Value is null).Select(pair => pair.Key).ToArray();
            text.Append(empty.Length == 0 ? "\n" : $"    (empty: {string.Join(", ", empty)})\n\n");
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static IEnumerable<KeyValuePair<string, string?>> Said(EventRecord record)
    {
        var row = record.Row;
        yield return new("days", $"{Day(row.DateStart)}{(row.DateEnd == row.DateStart ? "" : $" to {Day(row.DateEnd)}")}, precision {row.DatePrecision}");
        yield return new("sides", $"{row.SideA} ({row.SideAId ?? "no id"}) – {(row.SideB is null ? "side B not stated" : $"{row.SideB} ({row.SideBId ?? "no id"})")}");
        yield return new("conflict", row.Conflict is null && row.ConflictId is null ? null : $"{row.Conflict ?? "no name"} ({row.ConflictId ?? "no id"})");
        yield return new("pair", row.PairId);
        yield return new("violence", row.Violence);
        yield return new("attacker", row.Direction switch { "a" => "side A", "b" => "side B", "both" => "both sides", _ => null });
        yield return new("targets", Coded(row.Targets));
        yield return new("methods", Coded(row.Methods));
        yield return new("claimed by", row.ClaimedBy);
        yield return new("deaths", $"best {Number(row.Best)}, low {Number(row.Low)}, high {Number(row.High)}");
        yield return new("by side", $"a {Number(row.DeathsA)}, b {Number(row.DeathsB)}, civilians {Number(row.DeathsCivilians)}, unknown side {Number(row.DeathsUnknown)}");
        yield return new("place", string.Join(", ", new[] { row.Place, row.Admin1, row.Country ?? row.CountryName }.OfType<string>()) + $"; precision {row.PlacePrecision}, cell {row.Cell?.ToString(CultureInfo.InvariantCulture) ?? "none"}");
        yield return new("filed under", row.CountryAsCoded == row.CountryName ? null : row.CountryAsCoded);
        yield return new("status", row.Status);
        yield return new("sources", row.SourceCount?.ToString(CultureInfo.InvariantCulture));
        foreach (var (outlet, date, headline) in record.Sources.Each)
        {
            yield return new("source", string.Join(", ", new[] { outlet, date, headline is null ? null : $"“{headline}”" }.OfType<string>()));
        }

        yield return new("cites", record.Sources.Original);
        yield return new("article", record.Sources.Article);
    }

    // Text of a file is shown on one line and without what would steer a terminal.
    private static string Plain(string text) => string.Concat(text.ReplaceLineEndings(" ").Select(letter => char.IsControl(letter) ? ' ' : letter));

    private static string? Coded(IReadOnlyList<string> words) => words is ["unknown"] ? null : string.Join(", ", words);

    private static string Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "not stated";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
