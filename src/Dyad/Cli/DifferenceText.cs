using System.Globalization;
using System.Text;
using System.Text.Json;
using Dyad.Answers.Verbs;
using Dyad.Model;
using Dyad.Store;
using Dyad.Store.Releases;

namespace Dyad.Cli;

/// <summary>The difference of two releases as text for a person and as rows for a program.</summary>
internal static class DifferenceText
{
    private const int MostChanges = 10;
    private const int MostYears = 12;

    public static string Write(ReleaseDifference difference)
    {
        var text = new StringBuilder();
        void Line(string line) => text.Append(line.TrimEnd()).Append('\n');
        Line($"{difference.Dataset} {difference.Before} to {difference.After}{(difference.Actor is { } actor ? $", records about {actor}" : "")}");
        Line($"  records    {Number(difference.RecordsBefore)} to {Number(difference.RecordsAfter)}");
        Line($"  added      {Count(difference, ChangeKind.Added)}");
        Line($"  revised    {Count(difference, ChangeKind.Revised)}{(difference.RevisedFields.Count > 0 ? $": {string.Join(", ", difference.RevisedFields.Select(field => $"{field.Field} {Number(field.Records)}"))}" : "")}");
        Line($"  removed    {Count(difference, ChangeKind.Removed)}");
        if (difference.Counts.ContainsKey(ChangeKind.Absent))
        {
            Line($"  absent     {Count(difference, ChangeKind.Absent)}, which says nothing: the files of {difference.After} hold a selection there");
        }

        if (difference.Counts.ContainsKey(ChangeKind.Outside))
        {
            Line($"  outside    {Count(difference, ChangeKind.Outside)} {Plural.Of(difference.Counts.GetValueOrDefault(ChangeKind.Outside), "record lies", "records lie")} where the files of the other release say nothing, and were not compared");
        }

        if (difference.NotCompared.Count > 0)
        {
            Line($"  not compared, as only one release states them: {string.Join(", ", difference.NotCompared)}");
        }

        Line("  figures, over what was compared");
        foreach (var figure in difference.Figures)
        {
            Line($"    {figure.Name,-16} {Value(figure.Before)} to {Value(figure.After)}{Moved(figure)}");
        }

        Years(difference, Line);
        Changes(difference, Line);
        return text.ToString();
    }

    /// <summary>The head of the JSON form: everything but the changes.</summary>
    public static void WriteHead(Utf8JsonWriter writer, Corpus corpus, ReleaseDifference difference, IReadOnlyList<ChangedVerdict>? verdicts)
    {
        writer.WriteString("snapshot", corpus.Snapshot);
        writer.WriteString("dataset", difference.Dataset);
        writer.WriteString("before", difference.Before);
        writer.WriteString("after", difference.After);
        writer.WriteString("actor", difference.Actor);
        writer.WriteNumber("records_before", difference.RecordsBefore);
        writer.WriteNumber("records_after", difference.RecordsAfter);
        foreach (var kind in Enum.GetValues<ChangeKind>())
        {
            writer.WriteNumber(Words.Of(kind), difference.Counts.GetValueOrDefault(kind));
        }

        writer.WriteStartObject("revised_fields");
        foreach (var (field, records) in difference.RevisedFields)
        {
            writer.WriteNumber(field, records);
        }

        writer.WriteEndObject();
        writer.WriteStartArray("not_compared");
        foreach (var field in difference.NotCompared)
        {
            writer.WriteStringValue(field);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("figures");
        foreach (var figure in difference.Figures.Concat(difference.Years))
        {
            writer.WriteStartObject();
            writer.WriteString("name", figure.Name);
            WriteNumber(writer, "year", figure.Year);
            WriteNumber(writer, "before", figure.Before);
            WriteNumber(writer, "after", figure.After);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (verdicts is not null)
        {
            writer.WritePropertyName("verdicts_changed");
            ChangedVerdictText.Json(verdicts).WriteTo(writer);
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, long? number)
    {
        if (number is { } known)
        {
            writer.WriteNumber(name, known);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static void Years(ReleaseDifference difference, Action<string> line)
    {
        var years = difference.Years.GroupBy(figure => figure.Year).ToArray();
        if (years.Length == 0)
        {
            return;
        }

        line($"  years whose figures moved{(years.Length > MostYears ? $", the last {MostYears} of {years.Length}" : "")}");
        foreach (var year in years.TakeLast(MostYears))
        {
            line($"    {year.Key?.ToString(CultureInfo.InvariantCulture) ?? "unknown",-8} {string.Join(", ", year.Where(figure => figure.Before != figure.After).Select(figure => $"{figure.Name} {Value(figure.Before)} to {Value(figure.After)}"))}");
        }
    }

    private static void Changes(ReleaseDifference difference, Action<string> line)
    {
        if (difference.Changes.Count == 0)
        {
            return;
        }

        line($"  changes{(difference.Changes.Count > MostChanges ? $", the first {MostChanges} of {Number(difference.Changes.Count)}; --format csv lists all" : "")}");
        foreach (var change in difference.Changes.Take(MostChanges))
        {
            line(change.Field is { } field
                ? $"    {change.Id,-14} {field}: {change.Before ?? "not stated"} to {change.After ?? "not stated"}"
                : $"    {change.Id,-14} {Words.Of(change.Kind)}");
        }
    }

    private static string Moved(MovedFigure figure) => (figure.After - figure.Before) switch
    {
        null => "",
        0 => " (same)",
        > 0 and { } more => $" (+{Number(more)})",
        { } less => $" (−{Number(-less)})",
    };

    private static string Count(ReleaseDifference difference, ChangeKind kind) => Number(difference.Counts.GetValueOrDefault(kind));

    private static string Value(long? value) => value is { } known ? Number(known) : "none stated";

    private static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
