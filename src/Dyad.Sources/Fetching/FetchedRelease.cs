using System.Globalization;
using Dyad.Sources.Datasets;
using Dyad.Sources.Records;

namespace Dyad.Sources.Fetching;

/// <summary>Tells whether a file that was fetched is the release that was asked for, by the months it holds.</summary>
public static class FetchedRelease
{
    /// <summary>Why the file is another release; null where it may be the one, or does not say.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="release">The release that was asked for.</param>
    /// <param name="path">The file.</param>
    public static string? Doubt(DatasetDefinition dataset, Release release, string path)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(release);
        if (release.Covers?.Latest is not { } end || LastMonth(dataset, path) is not { } last || (last.Year == end.Year && last.Month == end.Month))
        {
            return null;
        }

        return $"its last month is {Month(last)}, and that of the release {Month(end)}";
    }

    // A release is published with events of its last month, first days that lie behind it are none of its.
    private static DateOnly? LastMonth(DatasetDefinition dataset, string path)
    {
        using var input = InputFile.Open(path);
        var reader = new RecordReader(input.Content, new RecordOptions { Headerless = dataset.AssumedHeader });
        var (column, last) = (-1, (DateOnly?)null);
        while (reader.Read())
        {
            if (reader.Kind != RangeKind.Record)
            {
                continue;
            }

            column = column >= 0 ? column : HeaderMatch.Of(dataset, reader.Header).Bound.Where(bound => bound.Column.Type == ColumnType.Date).Select(bound => bound.Index).DefaultIfEmpty(int.MaxValue).First();
            if (column >= reader.FieldCount)
            {
                return null;
            }

            var text = reader.Field(column);
            if (text.Length >= 10 && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && !(day <= last))
            {
                last = day;
            }
        }

        return last;
    }

    private static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
