namespace Dyad.Sources.Records;

/// <summary>A decompressing stream that stops a decompression bomb and says so where the compressed bytes are damaged.</summary>
internal sealed class GuardedStream(Stream inner, string fileName, InputLimits limits, long compressedLength, long? expectedLength) : ForwardStream
{
    private long _count;

    public override int Read(Span<byte> buffer)
    {
        int read;
        try
        {
            read = inner.Read(buffer);
        }
        catch (Exception problem) when (problem is InvalidDataException or EndOfStreamException)
        {
            throw new InputFileException($"{fileName}: the compressed data is damaged after {_count:N0} bytes: {problem.Message}", problem);
        }

        _count += read;
        if (_count > limits.MostBytes)
        {
            throw new InputFileException($"{fileName}: unpacks to more than {limits.MostBytes:N0} bytes; unpack it and import the plain file.");
        }

        if (_count > limits.FreeBytes && _count / limits.MostTimes > compressedLength)
        {
            throw new InputFileException($"{fileName}: unpacks to more than {limits.MostTimes:N0} times its size; refused as a decompression bomb.");
        }

        if (read == 0 && buffer.Length > 0 && expectedLength is { } expected && expected != _count)
        {
            throw new InputFileException($"{fileName}: the compressed data is damaged: {_count:N0} bytes; expected {expected:N0}.");
        }

        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
