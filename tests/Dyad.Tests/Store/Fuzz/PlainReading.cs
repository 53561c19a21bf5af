using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Sylvan.Data.Csv;

namespace Dyad.Tests.Store.Fuzz;

/// <summary>The totals of a file's accepted ranges as another reader and a plain loop find them: nothing of it is shared with the program.</summary>
/// <param name="Records">Records in the ranges.</param>
/// <param name="Events">Records that can be events.</param>
/// <param name="Low">The sum of the low estimates of the events.</param>
/// <param name="Best">The sum of the best estimates.</param>
/// <param name="High">The sum of the high estimates.</param>
internal sealed record PlainReading(int Records, int Events, long Low, long Best, long High)
{
    private static readonly string[] Whole =
        ["id", "year", "month", "day", "conflict_new_id", "dyad_new_id", "side_a_new_id", "side_b_new_id", "number_of_sources", "priogrid_gid", "country_id", "gwnoa", "gwnob"];

    private static readonly string[] Counts = ["deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "low", "best", "high"];

    private static readonly string[] Needed = ["id", "type_of_violence", "side_a", "side_b", "best"];

    private static readonly Dictionary<string, string> Aliases = new()
    {
        ["best_est"] = "best",
        ["high_est"] = "high",
        ["low_est"] = "low",
        ["best_death"] = "best",
        ["high_death"] = "high",
        ["low_death"] = "low",
    };

    public static PlainReading Of(string header, IEnumerable<byte[]> accepted)
    {
        var text = string.Concat(accepted.Select(range => Line(Encoding.UTF8.GetString(range))).Prepend(Line(header)));
        using var reader = CsvDataReader.Create(new StringReader(text), new CsvDataReaderOptions { MaxBufferSize = 1 << 22, Delimiter = ',', Comment = '\u0001' });
        var names = Enumerable.Range(0, reader.FieldCount).Select(at => reader.GetName(at).Trim().ToLowerInvariant()).Select(name => Aliases.GetValueOrDefault(name, name)).ToArray();
        var (records, events, low, best, high) = (0, 0, 0L, 0L, 0L);
        while (reader.Read())
        {
            records++;
            var row = names.Select((name, at) => (name, Value: reader.GetString(at))).Where(field => field.Value.Length > 0).DistinctBy(field => field.name).ToDictionary(field => field.name, field => field.Value);
            if (!IsEvent(row))
            {
                continue;
            }

            events++;
            low += Sum(row, "low");
            best += Sum(row, "best");
            high += Sum(row, "high");
        }

        return new PlainReading(records, events, low, best, high);
    }

    // The other reader takes a lone carriage return for the end of a line; in the file it is text, and white space.
    private static string Line(string range)
    {
        var content = range.EndsWith("\r\n", StringComparison.Ordinal) ? range[..^2] : range.EndsWith('\n') || range.EndsWith('\r') ? range[..^1] : range;
        return Regex.Replace(content, "\r(?!\n)", "\v") + "\n";
    }

    private static long Sum(Dictionary<string, string> row, string name) => row.TryGetValue(name, out var value) ? long.Parse(value, CultureInfo.InvariantCulture) : 0;

    private static bool IsEvent(Dictionary<string, string> row) =>
        Needed.All(row.ContainsKey)
        && Whole.All(name => Missing(row, name, out var value) || (name == "number_of_sources" && value == "-1") || (Regex.IsMatch(value, @"^[+-]?[0-9]+\z") && long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)))
        && Counts.All(name => Missing(row, name, out var value) || (Regex.IsMatch(value, @"^[0-9]+\z") && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
        && Code(row, "type_of_violence", ["1", "2", "3", "State-based violence", "Non-state violence", "One-sided violence"])
        && Code(row, "where_prec", ["1", "2", "3", "4", "5", "6", "7"])
        && Code(row, "date_prec", ["1", "2", "3", "4", "5"])
        && Code(row, "event_clarity", ["1", "2"])
        && (Missing(row, "active_year", out var flag) || flag.ToLowerInvariant() is "true" or "false" or "0" or "1")
        && Degrees(row, "latitude", 90)
        && Degrees(row, "longitude", 180)
        && Day(row, "date_start")
        && Day(row, "date_end")
        && (row.ContainsKey("date_start") || IsDay(row));

    private static bool Missing(Dictionary<string, string> row, string name, out string value)
    {
        value = row.GetValueOrDefault(name, "");
        return value.Length == 0;
    }

    private static bool Code(Dictionary<string, string> row, string name, string[] codes) => Missing(row, name, out var value) || codes.Contains(value);

    private static bool Degrees(Dictionary<string, string> row, string name, double most) =>
        Missing(row, name, out var value) || (double.TryParse(value.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= most);

    private static bool Day(Dictionary<string, string> row, string name) =>
        Missing(row, name, out var value)
        || (Regex.IsMatch(value, @"^[0-9]{4}-[0-9]{2}-[0-9]{2}([ T]00:00:00([.]0+)?Z?)?\z") && DateOnly.TryParseExact(value[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));

    private static bool IsDay(Dictionary<string, string> row) =>
        row.TryGetValue("year", out var year) && row.TryGetValue("month", out var month) && row.TryGetValue("day", out var day)
        && int.TryParse(year, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var y) && int.TryParse(month, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var m)
        && int.TryParse(day, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var d)
        && y is > 0 and < 10_000 && m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, m);
}
