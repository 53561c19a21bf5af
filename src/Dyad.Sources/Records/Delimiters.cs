namespace Dyad.Sources.Records;

/// <summary>The characters that part the fields of a table of text, and which of them a file uses.</summary>
internal static class Delimiters
{
    private const int RowsLookedAt = 50;

    private static readonly (byte Delimiter, string Name, string Plural)[] Known =
        [((byte)',', "a comma", "commas"), ((byte)';', "a semicolon", "semicolons"), ((byte)'\t', "a tab", "tabs"), ((byte)'|', "a vertical bar", "vertical bars")];

    public static string NameOf(byte delimiter) => Known.FirstOrDefault(known => known.Delimiter == delimiter).Name ?? $"'{(char)delimiter}'";

    public static string PluralOf(byte delimiter) => Known.FirstOrDefault(known => known.Delimiter == delimiter).Plural ?? $"'{(char)delimiter}'";

    /// <summary>
    /// The delimiter that parts the first row into the most fields, before others one by which the next rows have as many fields
    /// (or one more, for names of rows); a comma where none does.
    /// </summary>
    public static byte Of(ReadOnlySpan<byte> start, bool isFinal, bool returnsBreak)
    {
        var best = (Fits: false, Fields: 1, Delimiter: RecordSyntax.Comma);
        foreach (var (delimiter, _, _) in Known)
        {
            var (fields, fits) = Try(start, isFinal, new RecordGrammar(delimiter, returnsBreak));
            if (fields > 1 && (fits, fields).CompareTo((best.Fits, best.Fields)) > 0)
            {
                best = (fits, fields, delimiter);
            }
        }

        return best.Delimiter;
    }

    /// <summary>The delimiter that a first line <c>sep=;</c> tells, and the line's length; null where there is no such line.</summary>
    public static (byte Delimiter, int Length)? Told(ReadOnlySpan<byte> start, bool isFinal, bool returnsBreak)
    {
        const int Before = 4;
        if (start.Length <= Before || !start.StartsWith("sep="u8) || start[Before] is RecordSyntax.Quote or RecordSyntax.LineFeed or RecordSyntax.CarriageReturn or >= 0x80)
        {
            return null;
        }

        var length = RecordSyntax.LineBreakLength(start, Before + 1, isFinal, new RecordGrammar(RecordSyntax.Comma, returnsBreak));
        return length > 0 ? (start[Before], Before + 1 + length) : null;
    }

    private static (int Fields, bool Fits) Try(ReadOnlySpan<byte> data, bool isFinal, RecordGrammar grammar)
    {
        var shape = new RecordShape();
        var (first, rows, fitting) = (0, 0, 0);
        while (rows < RowsLookedAt && !data.IsEmpty)
        {
            var outcome = RecordSyntax.Parse(data, isFinal, grammar, int.MaxValue, first == 0 ? 0 : first, shape);
            if (outcome is SyntaxOutcome.NeedsMore or SyntaxOutcome.InsideQuotes)
            {
                break;
            }

            if (outcome != SyntaxOutcome.Complete)
            {
                var end = grammar.LineEnd(data, isFinal);
                if (first == 0 || end < 0)
                {
                    break;
                }

                rows++;
                data = data[end..];
                continue;
            }

            if (shape.ContentLength > 0)
            {
                if (first == 0)
                {
                    first = shape.FieldCount;
                }
                else
                {
                    rows++;
                    fitting += shape.FieldCount - first is 0 or 1 ? 1 : 0;
                }
            }

            data = data[shape.Length..];
        }

        return (first, fitting * 2 >= rows);
    }
}
