namespace Dyad.Sources.Records;

/// <summary>The rules of RFC 4180 over bytes, for any delimiter: a pure function from the bytes at a record's start to where its fields end.</summary>
/// <remarks>
/// A quote inside an unquoted field is text. A lone carriage return outside quotes ends the record where that is the file's line break, and in a file
/// of mixed line breaks where the record has all its fields and another one follows; else it is text.
/// </remarks>
internal static class RecordSyntax
{
    public const byte Comma = (byte)',';
    public const byte Quote = (byte)'"';
    public const byte LineFeed = (byte)'\n';
    public const byte CarriageReturn = (byte)'\r';

    /// <summary>Finds the fields of the record at the start of <paramref name="data"/>.</summary>
    /// <param name="data">Bytes from the record's start, at least one.</param>
    /// <param name="isFinal">Whether the file ends where <paramref name="data"/> ends.</param>
    /// <param name="grammar">What parts fields and records.</param>
    /// <param name="mostFields">Parsing stops beyond so many fields, which keeps damaged files from being read again and again.</param>
    /// <param name="fields">How many fields a whole record has; 0 where that is not known yet.</param>
    /// <param name="shape">Receives the fields.</param>
    public static SyntaxOutcome Parse(ReadOnlySpan<byte> data, bool isFinal, RecordGrammar grammar, int mostFields, int fields, RecordShape shape)
    {
        shape.Clear();
        var (delimiter, stops) = (grammar.Delimiter, grammar.Stops);
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

                if (at < data.Length && data[at] == delimiter)
                {
                    shape.AddField(at++);
                    continue;
                }

                return EndAt(data, at, isFinal, grammar, fields, shape) ?? SyntaxOutcome.TextAfterQuote;
            }

            while (true)
            {
                var next = data[at..].IndexOfAny(stops);
                at = next < 0 ? data.Length : at + next;
                if (next < 0 && !isFinal)
                {
                    return SyntaxOutcome.NeedsMore;
                }

                if (next >= 0 && data[at] == delimiter)
                {
                    shape.AddField(at++);
                    break;
                }

                if (EndAt(data, at, isFinal, grammar, fields, shape) is { } outcome)
                {
                    return outcome;
                }

                shape.IsLoose = true;
                at++;
            }
        }
    }

    /// <summary>The length of the line break at <paramref name="at"/>: 0 where there is none, −1 where more bytes are needed to tell.</summary>
    public static int LineBreakLength(ReadOnlySpan<byte> data, int at, bool isFinal, RecordGrammar grammar)
    {
        if (at >= data.Length)
        {
            return isFinal ? 0 : -1;
        }

        if (data[at] == LineFeed)
        {
            return 1;
        }

        if (data[at] != CarriageReturn)
        {
            return 0;
        }

        if (at + 1 == data.Length)
        {
            return isFinal ? 1 : -1;
        }

        return data[at + 1] == LineFeed ? 2 : grammar.ReturnsBreak ? 1 : 0;
    }

    private static SyntaxOutcome? EndAt(ReadOnlySpan<byte> data, int at, bool isFinal, RecordGrammar grammar, int fields, RecordShape shape)
    {
        var length = LineBreakLength(data, at, isFinal, grammar);
        if (length == 0 && at < data.Length && data[at] == CarriageReturn && (fields == 0 || shape.FieldCount + 1 == fields))
        {
            length = LoneReturnLength(data[(at + 1)..], isFinal, grammar);
        }

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

    // Behind a lone carriage return that ends a record stands another record or an empty line; behind one that is text, the rest of a text.
    private static int LoneReturnLength(ReadOnlySpan<byte> rest, bool isFinal, RecordGrammar grammar)
    {
        var next = rest.IndexOfAny(grammar.Stops);
        if (next < 0)
        {
            return isFinal ? 0 : -1;
        }

        return rest[next] == grammar.Delimiter || next == 0 ? 1 : 0;
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
