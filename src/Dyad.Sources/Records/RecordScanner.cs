namespace Dyad.Sources.Records;

/// <summary>Reads a file once: computes its hash, sorts its bytes into ranges and writes its records in a form that a bulk loader cannot misread.</summary>
public static class RecordScanner
{
    private const int SampleRecords = 200;
    private const int CheckedEvery = 0xFFF;

    /// <summary>Scans a stream of decompressed bytes.</summary>
    /// <param name="source">The file's decompressed bytes.</param>
    /// <param name="normalised">
    /// Receives one row per well-formed record: its number, line, offset and length, then the record itself, comma-separated and ended by
    /// a line feed, without a header. A record is copied byte for byte where it is strictly RFC 4180; else its fields are quoted.
    /// </param>
    /// <param name="rest">
    /// Receives one comma-separated row per range that is no record: kind (reject, blank, header, tags, delimiter, byte order mark), line, offset, length,
    /// reason, and the bytes of a reject in base 64. With the records these ranges tile the file.
    /// </param>
    /// <param name="options">How the records are read.</param>
    /// <param name="token">Stops the scan.</param>
    /// <exception cref="InputFileException">The file has no usable header.</exception>
    public static RecordScan Scan(Stream source, Stream normalised, Stream rest, RecordOptions options, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(normalised);
        ArgumentNullException.ThrowIfNull(rest);
        ArgumentNullException.ThrowIfNull(options);
        using var hashed = new HashingStream(source);
        var reader = new RecordReader(hashed, options);
        var writer = new NormalisedWriter(normalised);
        var others = new RestWriter(rest);
        var found = new ScanFindings();
        for (var ranges = 0L; reader.Read(); ranges++)
        {
            switch (reader.Kind)
            {
                case RangeKind.Record:
                    writer.Write(reader);
                    found.AcceptedBytes += reader.Length;
                    if (reader.Number <= SampleRecords)
                    {
                        found.Sample.Add(reader.Fields());
                    }

                    break;

                case RangeKind.Reject:
                    others.Reject(reader);
                    found.AddReject(reader);
                    break;

                case RangeKind.Blank:
                    others.Blank(reader);
                    found.BlankLines++;
                    break;

                case RangeKind.Header:
                    others.Margin("header", reader);
                    found.HeaderRange = RangeOf(reader);
                    break;

                case RangeKind.Skipped:
                    others.Margin("tags", reader);
                    found.TagsRange = RangeOf(reader);
                    break;

                case RangeKind.Delimiter:
                    others.Margin("delimiter", reader);
                    break;

                case RangeKind.ByteOrderMark:
                    others.Margin("byte order mark", reader);
                    found.HasByteOrderMark = true;
                    break;
            }

            if ((ranges & CheckedEvery) == 0)
            {
                token.ThrowIfCancellationRequested();
            }
        }

        if (reader.Header.Count == 0)
        {
            throw new InputFileException($"{options.FileName}: the file has no header row; it holds nothing but empty lines.");
        }

        writer.Flush();
        others.Flush();
        return found.Summarise(hashed, reader, writer);
    }

    private static FileRange RangeOf(RecordReader reader) => new(reader.Line, reader.Offset, reader.Length);
}
