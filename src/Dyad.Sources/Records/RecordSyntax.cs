using System.Buffers;

namespace Dyad.Sources.Records;

/// <summary>The grammar of RFC 4180 over bytes: a pure function from the bytes at a record's start to where its fields end.</summary>
/// <remarks>
/// A quote inside an unquoted field is text. A lone carriage return inside an unquoted field is text unless it is the file's line break.
/// </remarks>
internal static class RecordSyntax
{
    public const byte Comma = (byte)',';
    public const byte Quote = (byte)'"';
    public const byte LineFeed = (byte)'\n';
    public const byte CarriageReturn = (byte)'\r';

    private static readonly SearchValues<byte> Stops = SearchValues.Create([Comma, Quote, LineFeed, CarriageReturn]);

    /// <summary>Finds the fields of the record at the start of <paramref name="data"/>.</summary>
    /// <param name="data">Bytes from the record's start, at least one.</param>
    /// <param name="isFinal">Whether the file ends where <paramref name="data"/> ends.</param>
    /// <param name="lineBreak">Line feed, or carriage return where that is the file's only line break.</param>
    /// <param name="mostFields">Parsing stops beyond so many fields, which keeps damaged files from being read again and again.</param>
    /// <param name="shape">Receives the fields.</param>
    public static SyntaxOutcome Parse(ReadOnlySpan<byte> data, bool isFinal, byte lineBreak, int mostFields, RecordShape shape)
    {
        shape.Clear();
        var at = 0;
        while (true)
        {
            if (shape.FieldCount >= mostFields)
            {
                return SyntaxOutcome.TooManyFields;
            }

            if (at < data.Length && data[at] == Quote)
            {
                shape.HasQuotes = true;
                var close = SkipQuoted(data, at + 1);
                if (close < 0)
                {
                    return isFinal ? SyntaxOutcome.UnterminatedQuote : SyntaxOutcome.InsideQuotes;
                }

                at = close + 1;
                if (at == data.Length && !isFinal)
                {
                    return SyntaxOutcome.NeedsMore;
                }

                if (at < data.Length && data[at] == Comma)
                {
                    shape.AddField(at++);
                    continue;
                }

                return EndAt(data, at, isFinal, lineBreak, shape) ?? SyntaxOutcome.TextAfterQuote;
            }

            while (true)
            {
                var next = data[at..].IndexOfAny(Stops);
                at = next < 0 ? data.Length : at + next;
                if (next < 0 && !isFinal)
                {
                    return SyntaxOutcome.NeedsMore;
                }

                if (next >= 0 && data[at] == Comma)
                {
                    shape.AddField(at++);
                    break;
                }

                if (EndAt(data, at, isFinal, lineBreak, shape) is { } outcome)
                {
                    return outcome;
                }

                shape.IsLoose = true;
                at++;
            }
        }
    }

    /// <summary>The length of the line break at <paramref name="at"/>: 0 where there is none, −1 where more bytes are needed to tell.</summary>
    public static int LineBreakLength(ReadOnlySpan<byte> data, int at, bool isFinal, byte lineBreak)
    {
        if (at >= data.Length)
        {
            return isFinal ? 0 : -1;
        }

        if (data[at] == lineBreak)
        {
            return 1;
        }

        if (lineBreak != LineFeed || data[at] != CarriageReturn)
        {
            return 0;
        }

        if (at + 1 == data.Length)
        {
            return isFinal ? 1 : -1;
        }

        return data[at + 1] == LineFeed ? 2 : 0;
    }

    private static SyntaxOutcome? EndAt(ReadOnlySpan<byte> data, int at, bool isFinal, byte lineBreak, RecordShape shape)
    {
        var length = LineBreakLength(data, at, isFinal, lineBreak);
        if (length < 0)
        {
            return SyntaxOutcome.NeedsMore;
        }

        if (length == 0 && at < data.Length)
        {
            return null;
        }

        shape.Finish(at, at + length);
        return SyntaxOutcome.Complete;
    }

    /// <summary>The place of the quote that closes the field whose text starts at <paramref name="at"/>; −1 where there is none.</summary>
    private static int SkipQuoted(ReadOnlySpan<byte> data, int at)
    {
        while (true)
        {
            var next = data[at..].IndexOf(Quote);
            if (next < 0)
            {
                return -1;
            }

            at += next;
            if (at + 1 >= data.Length || data[at + 1] != Quote)
            {
                return at;
            }

            at += 2;
        }
    }
}
