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

    /// <summary>Guesses the type of each column that has a name from some records.</summary>
    public static IReadOnlyList<GuessedColumn> Of(IReadOnlyList<string> header, IReadOnlyList<IReadOnlyList<string>> records) =>
    [
        .. header.Index().Where(column => column.Item.Trim().Length > 0)
            .Select(column => new GuessedColumn(column.Item.Trim(), TypeOf(column.Item, [.. records.Select(record => record[column.Index].Trim()).Where(value => value.Length > 0)]))),
    ];

    private static ColumnType TypeOf(string name, IReadOnlyList<string> values)
    {
        if (values.Count == 0)
        {
            return ColumnType.Text;
        }

        var plain = name.Trim().ToLowerInvariant();
        var degrees = Role.All.FirstOrDefault(role => role.Canonical is "latitude" or "longitude" && role.Names.Contains(plain));
        return degrees is not null && values.All(IsNumber) ? degrees.Types[0]
            : values.All(value => Day().IsMatch(value)) ? ColumnType.Date
            // Eight digits are a day where the column is called one; else they may be an id.
            : Role.All.Any(role => role.Types.Contains(ColumnType.Date) && role.Names.Contains(plain)) && values.All(value => DayInDigits().IsMatch(value)) ? ColumnType.Date
            : values.All(value => value.Length <= 9 && value.All(char.IsAsciiDigit)) ? ColumnType.Count
            : values.All(value => Whole().IsMatch(value)) ? ColumnType.Integer
            : values.All(IsNumber) ? ColumnType.Decimal
            : ColumnType.Text;
    }

    private static bool IsNumber(string value) => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number);

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex NotPlain();

    // The forms that an import reads as days; which of day and month comes first is decided there, over the whole file.
    [GeneratedRegex(
        @"^([0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}|[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{4}|[0-9]{1,2}[- ][A-Za-z]{3,9}[- ]([0-9]{4}|[0-9]{2})|[A-Za-z]{3,9} [0-9]{1,2},? [0-9]{4})([ T]00:00(:00([.]0+)?)?Z?)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Day();

    [GeneratedRegex("^(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex DayInDigits();

    [GeneratedRegex("^[+-]?[0-9]{1,18}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Whole();
}
