using System.Text;
using Dyad.Model;

namespace Dyad.Sources.Records;

/// <summary>The UTF-8 that the text of another encoding stands for.</summary>
/// <param name="inner">The bytes in the other encoding.</param>
/// <param name="encoding">That encoding, which throws at bytes that stand for nothing.</param>
/// <param name="fileName">The file's name as it stands in messages.</param>
internal sealed class DecodedStream(Stream inner, Encoding encoding, string fileName) : ForwardStream
{
    private readonly Stream _text = Encoding.CreateTranscodingStream(inner, encoding, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);

    public override int Read(Span<byte> buffer)
    {
        try
        {
            return _text.Read(buffer);
        }
        catch (DecoderFallbackException problem)
        {
            throw new InputFileException($"{fileName}: holds bytes that are not {encoding.WebName}; say {Hint.Give("encoding")}, one of {string.Join(", ", TextEncodings.Words)}, or leave it away for UTF-8.", problem);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _text.Dispose();
        }

        base.Dispose(disposing);
    }
}
