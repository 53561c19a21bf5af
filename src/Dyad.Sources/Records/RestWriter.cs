using System.Buffers.Text;
using System.Text;

namespace Dyad.Sources.Records;

/// <summary>
/// Writes the ranges of a file that are no records as comma-separated rows: kind, line, offset, length, reason and the bytes in base 64.
/// However many there are, none stays in memory.
/// </summary>
internal sealed class RestWriter(Stream target)
{
    private const int NumbersRoom = 3 * 21;

    private byte[] _buffer = new byte[64 * 1024];
    private int _count;
    private FileRange _blank;

    /// <summary>Writes a malformed range with its reason and its bytes.</summary>
    public void Reject(RecordReader reader)
    {
        WriteBlank();
        Write("reject", RangeOf(reader), reader.Message, reader.Bytes);
    }

    /// <summary>Writes a range whose bytes follow from its kind or are kept elsewhere.</summary>
    public void Margin(string kind, RecordReader reader)
    {
        WriteBlank();
        Write(kind, RangeOf(reader), "", []);
    }

    /// <summary>Takes an empty line; neighbours are written as one range.</summary>
    public void Blank(RecordReader reader)
    {
        if (_blank.Length > 0 && _blank.Offset + _blank.Length == reader.Offset)
        {
            _blank = _blank with { Length = _blank.Length + reader.Length };
            return;
        }

        WriteBlank();
        _blank = RangeOf(reader);
    }

    /// <summary>Hands what was written to the target.</summary>
    public void Flush()
    {
        WriteBlank();
        Send();
        target.Flush();
    }

    private static FileRange RangeOf(RecordReader reader) => new(reader.Line, reader.Offset, reader.Length);

    private void WriteBlank()
    {
        if (_blank.Length > 0)
        {
            Write("blank", _blank, "", []);
            _blank = default;
        }
    }

    private void Write(string kind, FileRange range, string reason, ReadOnlySpan<byte> bytes)
    {
        MakeRoom(Encoding.UTF8.GetMaxByteCount(kind.Length + (2 * reason.Length)) + NumbersRoom + Base64.GetMaxEncodedToUtf8Length(bytes.Length) + 8);
        _count += Encoding.UTF8.GetBytes(kind, _buffer.AsSpan(_count));
        Put(range.Line);
        Put(range.Offset);
        Put(range.Length);
        _buffer[_count++] = (byte)',';
        _buffer[_count++] = (byte)'"';
        _count += Encoding.UTF8.GetBytes(reason.Replace("\"", "\"\"", StringComparison.Ordinal), _buffer.AsSpan(_count));
        _buffer[_count++] = (byte)'"';
        _buffer[_count++] = (byte)',';
        Base64.EncodeToUtf8(bytes, _buffer.AsSpan(_count), out _, out var written);
        _count += written;
        _buffer[_count++] = RecordSyntax.LineFeed;
    }

    private void Put(long number)
    {
        _buffer[_count++] = (byte)',';
        Utf8Formatter.TryFormat(number, _buffer.AsSpan(_count), out var written);
        _count += written;
    }

    private void MakeRoom(int count)
    {
        if (_buffer.Length - _count >= count)
        {
            return;
        }

        Send();
        if (_buffer.Length < count)
        {
            _buffer = new byte[count * 2];
        }
    }

    private void Send()
    {
        target.Write(_buffer, 0, _count);
        _count = 0;
    }
}
