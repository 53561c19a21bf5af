using System.Globalization;

namespace Dyad.Sources.Datasets;

/// <summary>Tells at a glance whether a text can be a value of a column. What converts is for the import to say; this only finds columns that are shifted.</summary>
internal static class ColumnFit
{
    /// <summary>How many fields of a record cannot be values of the columns that a header binds them to.</summary>
    public static int Misfits(HeaderMatch match, IReadOnlyList<string> record) =>
        match.Bound.Count(bound => bound.Index < record.Count && !Fits(bound.Column, record[bound.Index].Trim()));

    // A text of letters alone may stand for a missing number in any language of statistics; a column of text holds anything.
    private static bool Fits(DatasetColumn column, string value) => value.Length == 0 || column.Unknown.Contains(value) || column.Type switch
    {
        ColumnType.Text or ColumnType.Set => true,
        ColumnType.Code => column.Codes!.Codes.Any(code => code.Code == value || code.Also.Contains(value)) || IsMissing(value),
        ColumnType.Boolean => value is "0" or "1" || bool.TryParse(value, out _) || IsMissing(value),
        ColumnType.Date => (char.IsAsciiDigit(value[0]) && value.Length >= 6) || IsMissing(value),
        ColumnType.Latitude => Number(value) is >= -90 and <= 90 || IsMissing(value),
        ColumnType.Longitude => Number(value) is >= -180 and <= 180 || IsMissing(value),
        _ => Number(value) is not null || IsMissing(value),
    };

    private static bool IsMissing(string value) => value.ToUpperInvariant() is "NA" or "N/A" or "NAN" or "NULL" or "NONE" or "<NA>" or "." or "\\N" or "-";

    private static double? Number(string value) =>
        double.TryParse(value.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
