namespace Dyad.Sources.Records;

/// <summary>The part of a stream that is in memory: it moves forward and grows when what is looked at does not fit.</summary>
internal sealed class ByteWindow(Stream source)
{
    private const int InitialSize = 256 * 1024;

    private byte[] _buffer = new byte[InitialSize];
    private int _start;
    private int _end;
    private bool _isExhausted;

    /// <summary>The bytes in memory that were not passed yet. Valid until the next <see cref="Fill"/>.</summary>
    public ReadOnlySpan<byte> Unread => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Whether the stream ends where <see cref="Unread"/> ends.</summary>
    public bool IsFinal => _isExhausted;

    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _end - _start);
        _start += count;
    }

    /// <summary>Reads as much as there is room for, making room first; false where the stream has ended and nothing changed.</summary>
    public bool Fill()
    {
        if (_isExhausted)
        {
            return false;
        }

        var kept = _end - _start;
        if (_start > 0)
        {
            _buffer.AsSpan(_start, kept).CopyTo(_buffer);
            (_start, _end) = (0, kept);
        }
        else if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var read = source.ReadAtLeast(_buffer.AsSpan(_end), _buffer.Length - _end, throwOnEndOfStream: false);
        _isExhausted = _end + read < _buffer.Length;
        _end += read;
        return true;
    }
}
