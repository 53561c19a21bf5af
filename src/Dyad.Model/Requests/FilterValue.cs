using System.Globalization;
using Dyad.Model.Actors;
using Dyad.Model.Places;
using Dyad.Model.Time;

namespace Dyad.Model.Requests;

/// <summary>The canonical spelling of each kind of filter value.</summary>
internal static class FilterValue
{
    public static string Text(string value) =>
        string.IsNullOrWhiteSpace(value) ? throw Bad(value, "a name") : value.Trim();

    public static string Pair(string value) => ActorPair.Find(value)?.ToString() ?? throw Bad(value, "two actors joined by '~'");

    public static string Countries(string value) => List(value.ToUpperInvariant(), code =>
        code.Length == 3 && code.All(char.IsAsciiLetterUpper) ? code : throw Bad(code, "an ISO 3166-1 alpha-3 code such as AFG"));

    public static string States(string value) => List(value, number =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var state) && state is >= 1 and <= 9999
            ? state.ToString(CultureInfo.InvariantCulture)
            : throw Bad(number, "a number of Gleditsch and Ward's list of states, such as 700"));

    public static string Cell(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var cell) && cell is >= 1 and <= PrioGrid.Rows * PrioGrid.Columns
            ? cell.ToString(CultureInfo.InvariantCulture)
            : throw Bad(value, "a PRIO-GRID cell from 1 to 259200");

    public static string Box(string value)
    {
        var bounds = value.Split(',').Select(part =>
            decimal.TryParse(part, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var bound)
                ? bound
                : throw Bad(value, "four numbers west,south,east,north")).ToArray();
        return bounds is [>= -180 and <= 180, >= -90 and <= 90, >= -180 and <= 180, >= -90 and <= 90] && bounds[0] <= bounds[2] && bounds[1] <= bounds[3]
            ? string.Join(',', bounds.Select(bound => bound.ToString("0.######", CultureInfo.InvariantCulture)))
            : throw Bad(value, "degrees west,south,east,north with west ≤ east and south ≤ north");
    }

    public static string Time(string value) =>
        LastDays(value) is { } days
            ? $"last{days}d"
            : Period.Find(value)?.ToString() ?? throw Bad(value, "a period such as 2019, 2019-05, 2019..2021 or last90d");

    public static int? LastDays(string value) =>
        value.StartsWith("last", StringComparison.Ordinal) && value.EndsWith('d')
        && int.TryParse(value[4..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days > 0
            ? days
            : null;

    public static string Deaths(string value) => DeathsSpan.Find(value)?.ToString() ?? throw Bad(value, "a span such as best:10.. or low:1..5");

    public static string Span(string value) => RowSpan.Find(value) ?? throw Bad(value, "the most days a row may last, such as ..7, or fits");

    public static string Day(string value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? value : throw Bad(value, "a day such as 2021-08-27");

    public static string Count(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0
            ? count.ToString(CultureInfo.InvariantCulture)
            : throw Bad(value, "a whole number above 0");

    public static Func<string, string> OneOf(params IReadOnlyList<string> words) => value => Word(value, words);

    // Sorted, because the order of alternatives means nothing.
    public static Func<string, string> SomeOf(IReadOnlyList<string> words) => value => List(value, word => Word(word, words));

    // In the order given, because it is the order of the columns.
    public static Func<string, string> ManyOf(IReadOnlyList<string> words) => value => string.Join(',', Parts(value).Select(word => Word(word, words)).Distinct());

    private static string Word(string value, IReadOnlyList<string> words) =>
        words.Contains(value) ? value : throw new DyadException(Trouble.Usage, Nearest.NotValid(value, words));

    private static string List(string value, Func<string, string> each) =>
        string.Join(',', Parts(value).Select(each).Distinct().Order(StringComparer.Ordinal));

    private static string[] Parts(string value) =>
        value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } parts ? parts : throw Bad(value, "at least one word");

    private static DyadException Bad(string value, string expected) => new(Trouble.Usage, $"'{value}' is not {expected}");
}
