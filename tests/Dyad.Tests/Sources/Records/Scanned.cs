using System.Text;
using Dyad.Sources.Records;

namespace Dyad.Tests.Sources.Records;

/// <summary>What tests ask of the records reader: the ranges of some text or bytes, and the normalised rows.</summary>
internal static class Scanned
{
    public sealed record Range(RangeKind Kind, long Number, long Line, long Offset, int Length, string Message, string[] Fields);

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public static List<Range> Ranges(string text, RecordOptions? options = null) => Ranges(Bytes(text), options);

    public static List<Range> Ranges(byte[] bytes, RecordOptions? options = null)
    {
        var reader = new RecordReader(new MemoryStream(bytes), options ?? RecordOptions.Default);
        var ranges = new List<Range>();
        while (reader.Read())
        {
            ranges.Add(new(reader.Kind, reader.Number, reader.Line, reader.Offset, reader.Length, reader.Message, reader.Fields()));
        }

        return ranges;
    }

    public static (RecordScan Scan, byte[] Normalised) Scan(byte[] bytes, RecordOptions? options = null)
    {
        var (scan, normalised, _) = ScanAll(bytes, options);
        return (scan, normalised);
    }

    /// <summary>Scans with what is no record: kind, line, offset, length, reason and bytes in base 64 of each such range.</summary>
    public static (RecordScan Scan, byte[] Normalised, IReadOnlyList<string[]> Others) ScanAll(byte[] bytes, RecordOptions? options = null)
    {
        using var normalised = new MemoryStream();
        using var rest = new MemoryStream();
        var scan = RecordScanner.Scan(
            new MemoryStream(bytes), normalised, rest, options ?? RecordOptions.Default, TestContext.Current.CancellationToken);
        byte[] rows = [.. "kind,line,offset,length,reason,bytes\n"u8, .. rest.ToArray()];
        return (scan, normalised.ToArray(), [.. Ranges(rows).Where(range => range.Kind == RangeKind.Record).Select(range => range.Fields)]);
    }

    public static string Words(IEnumerable<Range> ranges) =>
        string.Join('\n', ranges.Select(r => $"{r.Kind} {r.Number} line {r.Line} at {r.Offset}+{r.Length} [{string.Join('|', r.Fields)}]{r.Message}"));
}
