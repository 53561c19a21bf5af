namespace Dyad.Sources.Datasets;

/// <summary>The words for column types: as a definition spells them and as an error message explains them.</summary>
public static class ColumnTypes
{
    /// <summary>The largest number that a count can be: more than any event had, and small enough that sums of counts stay whole.</summary>
    public const int MostCounted = 100_000_000;

    /// <summary>The types' names in <c>dataset.yaml</c>; a code is written <c>code(name of its list)</c>.</summary>
    internal static readonly IReadOnlyList<(string Word, ColumnType Type)> Words =
    [
        ("text", ColumnType.Text),
        ("set", ColumnType.Set),
        ("integer", ColumnType.Integer),
        ("count", ColumnType.Count),
        ("decimal", ColumnType.Decimal),
        ("latitude", ColumnType.Latitude),
        ("longitude", ColumnType.Longitude),
        ("date", ColumnType.Date),
        ("boolean", ColumnType.Boolean),
    ];

    /// <summary>What a value of the type must be, to stand behind "expected".</summary>
    public static string Expected(ColumnType type) => type switch
    {
        ColumnType.Text => "a text",
        ColumnType.Set => "values joined by commas, in any order",
        ColumnType.Integer => "a whole number",
        ColumnType.Count => "a whole number from 0 to 100,000,000",
        ColumnType.Decimal => "a number",
        ColumnType.Latitude => "degrees north, from -90 to 90",
        ColumnType.Longitude => "degrees east, from -180 to 180",
        ColumnType.Date => "a day from 1900 to 2100, such as 2015-10-03",
        ColumnType.Boolean => "true, false, 1 or 0",
        ColumnType.Code => "one of the list's codes",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "There is no such column type."),
    };
}
