namespace Dyad.Sources.Records;

/// <summary>Reads a file once: computes its hash, sorts its bytes into ranges and writes its records in a form that a bulk loader cannot misread.</summary>
public static class RecordScanner
{
    private const int SampleRecords = 200;
    private const long MostRejectedBytes = 256L * 1024 * 1024;

    /// <summary>Scans a stream of decompressed bytes.</summary>
    /// <param name="source">The file's decompressed bytes.</param>
    /// <param name="normalised">
    /// Receives one row per well-formed record: its number, line, offset and length, then the record itself, comma-separated and ended by
    /// a line feed, without a header. A record is copied byte for byte where it is strictly RFC 4180; else its fields are quoted.
    /// </param>
    /// <param name="options">How the records are read.</param>
    /// <param name="token">Stops the scan.</param>
    /// <exception cref="InputFileException">The file has no usable header, or most of it is no records.</exception>
    public static RecordScan Scan(Stream source, Stream normalised, RecordOptions options, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(normalised);
        ArgumentNullException.ThrowIfNull(options);
        using var hashed = new HashingStream(source);
        var reader = new RecordReader(hashed, options);
        var writer = new NormalisedWriter(normalised);
        var found = new ScanFindings();
        while (reader.Read())
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
                    found.Add(Reject(reader));
                    if (found.RejectedBytes > MostRejectedBytes)
                    {
                        throw new InputFileException(
                            $"{options.FileName}: more than {MostRejectedBytes >> 20} MiB of it are no records of {reader.Header.Count} columns.");
                    }

                    token.ThrowIfCancellationRequested();
                    break;

                case RangeKind.Blank:
                    found.AddBlank(RangeOf(reader));
                    break;

                case RangeKind.Header:
                    found.HeaderRange = RangeOf(reader);
                    break;

                case RangeKind.Skipped:
                    found.TagsRange = RangeOf(reader);
                    break;

                case RangeKind.ByteOrderMark:
                    found.HasByteOrderMark = true;
                    break;
            }

            if ((reader.Number & 0xFFF) == 0)
            {
                token.ThrowIfCancellationRequested();
            }
        }

        if (reader.Header.Count == 0)
        {
            throw new InputFileException($"{options.FileName}: the file has no header row; it holds nothing but empty lines.");
        }

        writer.Flush();
        return found.Summarise(hashed, reader.Header, writer);
    }

    private static FileRange RangeOf(RecordReader reader) => new(reader.Line, reader.Offset, reader.Length);

    private static Reject Reject(RecordReader reader) =>
        new(reader.Line, reader.Offset, reader.Reason!.Value, reader.Message, reader.Bytes.ToArray());
}
