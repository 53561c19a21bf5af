namespace Dyad.Workbench;

/// <summary>Holds back the first bytes of an answer, so that a command which fails at once is answered with an error; what is larger goes out as it comes.</summary>
/// <param name="open">Begins the answer and gives where the rest goes.</param>
internal sealed class HeldBack(Func<Stream> open) : Stream
{
    private const int Most = 1 << 20;
    private readonly MemoryStream _first = new();
    private Stream? _rest;

    /// <summary>Whether the answer has begun, so that no error can be told any more.</summary>
    public bool HasBegun => _rest is not null;

    /// <summary>The bytes not yet sent.</summary>
    public byte[] Held => _first.ToArray();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_rest is null && _first.Length + buffer.Length > Most)
        {
            _rest = open();
            _rest.Write(_first.GetBuffer(), 0, (int)_first.Length);
        }

        (_rest ?? _first).Write(buffer);
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _first.Dispose();
        base.Dispose(disposing);
    }
}
