using System.Text;
using System.Text.RegularExpressions;
using Dyad.Sources.Records;

namespace Dyad.Sources.Datasets.Scaffold;

/// <summary>A first definition of a dataset, made from the header and the first records of a file that no dataset knows; its user goes on from there.</summary>
/// <remarks>What it guesses it says. Nothing is filled in that the file does not state, and no precision is claimed.</remarks>
public sealed partial record DatasetScaffold
{
    private const int MostRecords = 2000;

    // An event may name one actor alone.
    private static readonly string[] Needed = ["native_id", "date_start", "side_a"];
    private static readonly string[] DayParts = ["year", "month", "day"];
    private static readonly string[] Sides = ["side_a", "side_b"];
    private static readonly string[] Estimates = ["low", "best", "high"];
    private static readonly string[] Places = ["admin1", "admin2", "place"];

    private DatasetScaffold(string yaml, string sql, IReadOnlyList<string> missing, bool needsCountries, int nameless) =>
        (Yaml, Sql, Missing, NeedsCountries, Nameless) = (yaml, sql, missing, needsCountries, nameless);

    /// <summary>The text of <c>dataset.yaml</c>.</summary>
    public string Yaml { get; }

    /// <summary>The text of <c>events.sql</c>.</summary>
    public string Sql { get; }

    /// <summary>The columns an event needs for which the file has none that looks like it; empty where the definition can be used as it is.</summary>
    public IReadOnlyList<string> Missing { get; }

    /// <summary>How many columns have no name and are left out, such as the row numbers that R and pandas write.</summary>
    public int Nameless { get; }

    /// <summary>Whether <c>events.sql</c> joins the table <c>country</c> of country names, which has to lie in <c>lookups</c>.</summary>
    public bool NeedsCountries { get; }

    /// <summary>Whether a text can be a dataset's name: lower-case letters, digits and dashes.</summary>
    public static bool IsName(string text) => DatasetName().IsMatch(text);

    /// <summary>The line of <c>events.sql</c>, from 1, that gives a column of an event.</summary>
    public int LineOf(string canonical) => SqlLine.Of(Sql, canonical) ?? 1;

    /// <summary>Makes a definition for a file.</summary>
    /// <param name="name">The dataset's name.</param>
    /// <param name="input">The file, which is read from its start.</param>
    /// <exception cref="InputFileException">The file is no table.</exception>
    public static DatasetScaffold Of(string name, InputFile input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reader = new RecordReader(input.Content, new RecordOptions { FileName = input.Name });
        var records = new List<IReadOnlyList<string>>();
        while (records.Count < MostRecords && reader.Read())
        {
            if (reader.Kind == RangeKind.Record)
            {
                records.Add(reader.Fields());
            }
        }

        var twice = reader.Header.Select(column => column.Trim()).GroupBy(column => column, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1 && group.Key.Length > 0);
        if (twice is not null)
        {
            throw new InputFileException($"{input.Name}:1: the header names '{twice.Key}' {twice.Count()} times; expected every column to have a name of its own.");
        }

        var columns = GuessedColumn.Of(reader.Header, records);
        var roles = Roles(columns);
        var missing = Needed.Where(canonical => !roles.ContainsKey(canonical) && !(canonical == "date_start" && IsInParts(roles))).ToList();
        return new DatasetScaffold(YamlOf(name, input, columns, roles), SqlOf(name, roles), missing, roles.ContainsKey("country_name"), reader.Header.Count - columns.Count);
    }

    private static Dictionary<string, GuessedColumn> Roles(IReadOnlyList<GuessedColumn> columns)
    {
        var roles = new Dictionary<string, GuessedColumn>(StringComparer.Ordinal);
        foreach (var role in Role.All)
        {
            var fitting = columns.Where(column => role.Types.Contains(column.Type) && role.Names.Contains(column.Plain) && !roles.ContainsValue(column));
            if (fitting.MinBy(column => role.Names.ToList().IndexOf(column.Plain)) is { } best)
            {
                roles.Add(role.Canonical, best);
            }
        }

        // A day that stands in one column needs no parts, and two of three are no day.
        foreach (var part in DayParts.Where(_ => roles.ContainsKey("date_start") || !DayParts.All(roles.ContainsKey)))
        {
            roles.Remove(part);
        }

        return roles;
    }

    private static bool IsInParts(Dictionary<string, GuessedColumn> roles) => roles.ContainsKey(DayParts[0]);

    private static string YamlOf(string name, InputFile input, IReadOnlyList<GuessedColumn> columns, Dictionary<string, GuessedColumn> roles)
    {
        var stem = FileNameRule.Stem(input.InnerName);
        var needed = Needed.Append("year").Where(roles.ContainsKey).Select(canonical => roles[canonical]).ToList();
        var yaml = new StringBuilder();
        yaml.Append($$"""
            # Made from {{Comment(input.Name)}}. Read every line: types are guesses from its first records.
            # docs/adding-a-dataset.md says what each key means.

            name: {{name}}
            title: {{Quoted($"Events of {stem}")}}
            # A family of its own: its events stand beside those of other datasets. A family that it shares with another has the same event ids.
            family: {{name}}
            publisher: {{Quoted("unknown: say who published the file")}}
            licence: { class: user-held, name: {{Quoted("unknown: until you say otherwise its rows are not handed on")}} }
            coverage: {{Quoted("Unknown: say what is in the file and by which rule. Nothing follows from what is not in it.")}}

            recognise:
              file_names:
                - { pattern: {{Quoted($"^{Regex.Escape(stem).Replace("\\ ", " ", StringComparison.Ordinal)}$")}}, release: "1", extent: selected }
              columns: [{{string.Join(", ", columns.Select(column => Quoted(column.Name)))}}]

            compare:
              key: [{{(roles.TryGetValue("native_id", out var id) ? Quoted(id.Name) : Quoted(columns[0].Name))}}]
              actors: [{{string.Join(", ", Sides.Where(roles.ContainsKey).Select(canonical => Quoted(roles[canonical].Name)))}}]
              figures:
                - { name: events, sql: "1" }

            """);
        foreach (var canonical in Estimates.Where(roles.ContainsKey))
        {
            yaml.Append($"    - {{ name: {canonical}, sql: {Quoted(Identifier(roles[canonical].Name))} }}\n");
        }

        yaml.Append("\ncolumns:\n");
        foreach (var column in columns)
        {
            var type = column.Type == ColumnType.Text ? "" : $", type: {ColumnTypes.Words.First(word => word.Type == column.Type).Word}";
            var use = needed.Contains(column) ? ", required: true" : roles.ContainsValue(column) ? "" : ", unused: not mapped yet";
            yaml.Append($"  - {{ name: {Quoted(column.Name)}{type}{use} }}\n");
        }

        return yaml.ToString();
    }

    private static string SqlOf(string name, Dictionary<string, GuessedColumn> roles)
    {
        string? Typed(string canonical) => roles.TryGetValue(canonical, out var column) ? $"typed.{Identifier(column.Name)}" : null;
        string Value(string canonical, string type) => Typed(canonical) ?? $"null::{type}";
        var sql = new StringBuilder($"""
            -- One record, one event. Reads typed: the columns of dataset.yaml, cast to their types, and number, the record's number.
            -- Where the file does not say something it stays null or unknown. Change what was guessed wrongly.
            select
                typed.number as record,
                {(Typed("native_id") is { } id ? $"{id}::text" : "typed.number::text")} as native_id,{(Typed("native_id") is null ? " -- no column looks like an id: a record's number changes with the file" : "")}
                '{name}:' || {(Typed("native_id") ?? "typed.number")} as event_id,
                'final' as status,

            """);
        sql.Append(IsInParts(roles) ? DaysInParts(Typed("year")!, Typed("month")!, Typed("day")!) : Days(Typed("date_start"), Typed("date_end")));
        foreach (var (canonical, type) in new[] { ("latitude", "double"), ("longitude", "double") }.Where(entry => roles.ContainsKey(entry.Item1)))
        {
            sql.Append($"    {Value(canonical, type)} as {canonical},\n");
        }

        sql.Append("    'unknown' as place_precision, -- exact, near, admin2, admin1, region or country where the file says so\n");
        if (Typed("country_name") is { } country)
        {
            sql.Append($"    country.iso3 as country,\n    {country} as country_name,\n");
        }

        foreach (var canonical in Places.Where(roles.ContainsKey))
        {
            sql.Append($"    {Value(canonical, "text")} as {canonical},\n");
        }

        sql.Append("    'unknown' as violence, -- state_based, non_state, one_sided or other where the file says so\n");
        sql.Append("    null::varchar as direction, -- a, b or both: which side attacked, where the file says so\n    null::varchar[] as targets, -- ['civilians'] and the like\n    null::varchar[] as methods, -- ['suicide'] and the like\n");
        foreach (var canonical in Sides)
        {
            sql.Append($"    {Value(canonical, "text")} as {canonical},{(Typed(canonical) is null ? " -- which column is it?" : "")}\n");
        }

        foreach (var canonical in Role.All.Where(role => role.Types.Contains(ColumnType.Decimal)).Select(role => role.Canonical).Where(roles.ContainsKey))
        {
            sql.Append($"    {Value(canonical, "decimal")} as {canonical},\n");
        }

        sql.Append("    'unknown' as attribution,\n    'unknown' as who_says\nfrom typed\n");
        return Typed("country_name") is { } named ? sql.Append($"left join country on country.name = {named}\n").ToString() : sql.ToString();
    }

    private static string Days(string? first, string? last)
    {
        var start = first ?? "null::date";
        var end = last is null ? start : $"coalesce({last}, {start})";
        return $"""
                {start} as date_start,{(first is null ? " -- which column is the day?" : "")}
                {end} as date_end,
                'unknown' as date_precision, -- day, few_days, week, month or longer where the file says so
                {(last is null ? "null::date" : start)} as date_earliest,
                {(last is null ? "null::date" : end)} as date_latest,

            """;
    }

    // A month or a day of 0 is how such files say that it is not known.
    private static string DaysInParts(string year, string month, string day)
    {
        var start = $"try(make_date({year}, greatest({month}, 1), greatest({day}, 1)))";
        return $"""
                {start} as date_start, -- the first day it can be, where month or day is 0
                {start} as date_end,
                case when {month} = 0 then 'longer' when {day} = 0 then 'month' else 'unknown' end as date_precision, -- day, few_days or week where the file says so
                case when {month} = 0 or {day} = 0 then {start} end as date_earliest,
                case when {month} = 0 then make_date({year}, 12, 31) when {day} = 0 then last_day({start}) end as date_latest,

            """;
    }

    private static string Comment(string text) => text.ReplaceLineEndings(" ");

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal).ReplaceLineEndings(" ")}'";

    private static string Identifier(string name) => PlainIdentifier().IsMatch(name) ? name : $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    [GeneratedRegex("^[a-z][a-z0-9-]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex DatasetName();

    [GeneratedRegex("^[a-z_]+_[a-z0-9_]+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex PlainIdentifier();
}
