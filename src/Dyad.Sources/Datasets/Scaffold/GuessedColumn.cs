using System.Globalization;
using System.Text.RegularExpressions;

namespace Dyad.Sources.Datasets.Scaffold;

/// <summary>A column of an unknown file with the type that all its looked-at values have.</summary>
/// <param name="Name">As the header writes it.</param>
/// <param name="Type">The narrowest type that fits; text where no value was seen.</param>
internal sealed partial record GuessedColumn(string Name, ColumnType Type)
{
    /// <summary>The name in lower case, with underscores for whatever is no letter or digit.</summary>
    public string Plain { get; } = NotPlain().Replace(Name.Trim().ToLowerInvariant(), "_").Trim('_');

    /// <summary>Guesses the type of each column from some records.</summary>
    public static IReadOnlyList<GuessedColumn> Of(IReadOnlyList<string> header, IReadOnlyList<IReadOnlyList<string>> records) =>
        [.. header.Select((name, index) => new GuessedColumn(name.Trim(), TypeOf(name, [.. records.Select(record => record[index]).Where(value => value.Length > 0)])))];

    private static ColumnType TypeOf(string name, IReadOnlyList<string> values)
    {
        if (values.Count == 0)
        {
            return ColumnType.Text;
        }

        var degrees = Role.All.FirstOrDefault(role => role.Canonical is "latitude" or "longitude" && role.Names.Contains(name.Trim().ToLowerInvariant()));
        return degrees is not null && values.All(IsNumber) ? degrees.Types[0]
            : values.All(value => Day().IsMatch(value)) ? ColumnType.Date
            : values.All(value => value.Length <= 9 && value.All(char.IsAsciiDigit)) ? ColumnType.Count
            : values.All(value => Whole().IsMatch(value)) ? ColumnType.Integer
            : values.All(IsNumber) ? ColumnType.Decimal
            : ColumnType.Text;
    }

    private static bool IsNumber(string value) => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number);

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotPlain();

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}([ T]00:00:00([.]0+)?Z?)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Day();

    [GeneratedRegex("^[+-]?[0-9]{1,18}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Whole();
}
