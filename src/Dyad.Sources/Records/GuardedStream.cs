using System.IO.Hashing;

namespace Dyad.Sources.Records;

/// <summary>A decompressing stream that stops a decompression bomb and says so where the compressed bytes are damaged or cut off.</summary>
/// <param name="inner">The decompressed bytes.</param>
/// <param name="fileName">The file's name as it stands in messages.</param>
/// <param name="limits">How far the file may expand.</param>
/// <param name="compressedLength">The compressed size in bytes.</param>
/// <param name="isWhole">Tells at the end, from the number of bytes and their CRC-32, whether they are all that the file once held.</param>
internal sealed class GuardedStream(
    Stream inner, string fileName, InputLimits limits, long compressedLength, Func<long, uint, bool> isWhole) : ForwardStream
{
    private readonly Crc32 _crc = new();
    private long _count;
    private bool _isChecked;

    public override int Read(Span<byte> buffer)
    {
        var read = ReadInner(buffer);
        _count += read;
        _crc.Append(buffer[..read]);
        if (_count > limits.MostBytes)
        {
            throw new InputFileException($"{fileName}: unpacks to more than {limits.MostBytes:N0} bytes; unpack it and import the plain file.");
        }

        if (_count > limits.FreeBytes && _count / limits.MostTimes > compressedLength)
        {
            throw new InputFileException($"{fileName}: unpacks to more than {limits.MostTimes:N0} times its size; refused as a decompression bomb.");
        }

        if (read == 0 && buffer.Length > 0 && !_isChecked)
        {
            _isChecked = true;
            if (!isWhole(_count, _crc.GetCurrentHashAsUInt32()))
            {
                throw new InputFileException($"{fileName}: the compressed data is damaged or was cut off; fetch the file again.");
            }
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

    private int ReadInner(Span<byte> buffer)
    {
        try
        {
            return inner.Read(buffer);
        }
        catch (Exception problem) when (problem is InvalidDataException or EndOfStreamException)
        {
            throw new InputFileException($"{fileName}: the compressed data is damaged after {_count:N0} bytes; fetch the file again.", problem);
        }
    }
}
