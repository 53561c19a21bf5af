using System.Globalization;
using Dyad.Sources.Datasets;
using Dyad.Sources.Records;

namespace Dyad.Sources.Fetching;

/// <summary>Tells whether a file that was fetched is the release that was asked for and came whole, by one pass over its records.</summary>
public static class FetchedRelease
{
    /// <summary>Why the file is not the one that was asked for; null where it may be.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="release">The release that was asked for.</param>
    /// <param name="path">The file.</param>
    /// <param name="name">What the file is called in messages.</param>
    /// <exception cref="InputFileException">It is damaged, or not a table at all.</exception>
    public static string? Doubt(DatasetDefinition dataset, Release release, string path, string name)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(release);
        using var input = InputFile.Open(path);
        var reader = new RecordReader(input.Content, new RecordOptions { FileName = name, Headerless = dataset.AssumedHeader });
        var (column, last) = (-1, (DateOnly?)null);
        var (records, cutLine) = (0L, 0L);
        while (reader.Read())
        {
            cutLine = reader.Kind == RangeKind.Reject && reader.Bytes[^1] != '\n' ? reader.Line : 0;
            if (reader.Kind != RangeKind.Record)
            {
                continue;
            }

            column = records++ > 0 ? column : DayColumn(dataset, reader.Header);
            if (column < reader.FieldCount
                && reader.Field(column) is { Length: >= 10 } text
                && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                && !(day <= last))
            {
                last = day;
            }
        }

        var found = HeaderMatch.Bind(dataset, reader.Header, name).Bound.Select(bound => bound.Column).ToHashSet();
        var lacking = dataset.RecognisedBy.Where(known => !found.Contains(known)).Select(known => known.Name).ToArray();
        if (lacking.Length > 0 || records == 0)
        {
            return $"what came is not {dataset.Name}: it has {records} records and lacks {(lacking.Length > 0 ? string.Join(", ", lacking) : "any that can be read")}";
        }

        if (cutLine > 0)
        {
            return $"what came is cut off: it ends in the middle of line {cutLine}";
        }

        // A release is published with events of its last month, first days that lie behind it are none of its.
        return release.Covers?.Latest is { } end && last is { } latest && (latest.Year, latest.Month) != (end.Year, end.Month)
            ? $"what came is not release {release.Name}: its last month is {Month(latest)}, and that of the release {Month(end)}"
            : null;
    }

    private static int DayColumn(DatasetDefinition dataset, IReadOnlyList<string> header) =>
        HeaderMatch.Of(dataset, header).Bound.Where(bound => bound.Column.Type == ColumnType.Date).Select(bound => bound.Index).DefaultIfEmpty(int.MaxValue).First();

    private static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
