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
    private static readonly string[] Typed =
    [
        "id", "year", "month", "day", "conflict_new_id", "dyad_new_id", "side_a_new_id", "side_b_new_id", "number_of_sources", "priogrid_gid", "country_id", "gwnoa", "gwnob", "deaths_a", "deaths_b",
        "deaths_civilians", "deaths_unknown", "low", "best", "high", "type_of_violence", "where_prec", "date_prec", "event_clarity", "active_year", "latitude", "longitude", "date_start", "date_end",
    ];

    private static readonly string[] MissingWords = ["na", "nan", "null", "none", "<na>", ".", "\\n", "-", "n/a", "#n/a"];

    private static readonly char[] Blanks = [' ', '\t', '\u00a0', '\u2007', '\u2009', '\u202f', '\u3000', '\ufeff'];

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
        var rows = new List<Dictionary<string, string>>();
        var isFull = true;
        while (reader.Read())
        {
            var fields = names.Select((name, at) => (name, Value: reader.GetString(at))).ToArray();
            isFull &= fields.All(field => field.Value.Length > 0);
            rows.Add(fields.Where(field => field.Value.Trim(Blanks).Length > 0).DistinctBy(field => field.name).ToDictionary(field => field.name, field => field.Value.Trim(Blanks)));
        }

        var words = rows.SelectMany(row => row.Where(field => Typed.Contains(field.Key) && IsMissing(field.Value)).Select(field => field.Value)).ToHashSet();
        if (words.Count == 0 && isFull)
        {
            words = rows.SelectMany(row => row.Where(field => !Typed.Contains(field.Key) && IsMissing(field.Value))).Distinct().GroupBy(field => field.Value).Where(word => word.Count() > 1).Select(word => word.Key).ToHashSet();
        }

        var events = rows.Select(row => row.Where(field => Typed.Contains(field.Key) ? !IsMissing(field.Value) : !words.Contains(field.Value)).ToDictionary()).Where(IsEvent).ToArray();
        return new PlainReading(rows.Count, events.Length, events.Sum(row => Count(row, "low")), events.Sum(row => Count(row, "best")), events.Sum(row => Count(row, "high")));
    }

    // The other reader takes a lone carriage return for the end of a line; in the file it is text, and white space.
    private static string Line(string range)
    {
        var content = range.EndsWith("\r\n", StringComparison.Ordinal) ? range[..^2] : range.EndsWith('\n') || range.EndsWith('\r') ? range[..^1] : range;
        return Regex.Replace(content, "\r(?!\n)", "\v") + "\n";
    }

    private static bool IsMissing(string value) => MissingWords.Contains(value.ToLowerInvariant());

    private static bool IsEvent(Dictionary<string, string> row)
    {
        if (Whole(row, "id") is null || !row.ContainsKey("side_a") || !row.ContainsKey("side_b"))
        {
            return false;
        }

        var year = Whole(row, "year");
        return Day(row.GetValueOrDefault("date_start", ""), year) is { } start
            ? year is null || start.Year == year
            : year is >= 1900 and <= 2100 && Whole(row, "month") is { } month && Whole(row, "day") is { } day && IsDay((int)year, month, day);
    }

    private static long? Whole(Dictionary<string, string> row, string name)
    {
        var text = row.GetValueOrDefault(name, "");
        if (Regex.IsMatch(text, @"^[+-]?[0-9]+([.]0*)?\z"))
        {
            return long.TryParse(text.Split('.')[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : null;
        }

        return Regex.IsMatch(text, @"^[+-]?[0-9]+([.][0-9]+)?[eE][+]?[0-9]{1,2}\z") && double.TryParse(text, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1L << 53 && Math.Truncate(number) == number
            ? (long)number
            : null;
    }

    private static long Count(Dictionary<string, string> row, string name) => Whole(row, name) is >= 0 and <= 100_000_000 and var count ? count : 0;

    // The layouts that a damaged date of these files can still have.
    private static DateOnly? Day(string text, long? year)
    {
        var day = Regex.Replace(text, "([tT ]+[0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?[zZ]?|[zZ])\\z", "").Trim(' ');
        var parts = Regex.Match(day, @"^([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})\z|^([0-9]{4})([0-9]{2})([0-9]{2})\z|^([0-9]{1,2})-([0-9]{1,2})-([0-9]{2})\z");
        var numbers = parts.Groups.Values.Skip(1).Where(group => group.Success).Select(group => int.Parse(group.Value, CultureInfo.InvariantCulture)).ToArray();
        if (numbers.Length == 0)
        {
            return null;
        }

        var first = numbers[0] < 100 ? Math.Abs(2000 + numbers[0] - (year ?? 0)) <= 1 ? 2000 + numbers[0] : 0 : numbers[0];
        return first is >= 1900 and <= 2100 && IsDay(first, numbers[1], numbers[2]) ? new DateOnly(first, numbers[1], numbers[2]) : null;
    }

    private static bool IsDay(int year, long month, long day) => month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, (int)month);
}
