namespace Dyad.Sources.Records;

/// <summary>Tells from a file's first records why each has one field more than the header.</summary>
internal static class RowLayouts
{
    private const int RowsLookedAt = 200;

    /// <summary>The layout of the records at the start of some bytes; as the header where that explains them, or where nothing does.</summary>
    /// <param name="data">Bytes from the end of the header row.</param>
    /// <param name="isFinal">Whether the file ends with them.</param>
    /// <param name="grammar">What parts fields and records.</param>
    /// <param name="header">The header's columns.</param>
    /// <param name="misfits">How many fields of a record cannot be what their column holds; null where nobody knows.</param>
    public static RowLayout Of(ReadOnlySpan<byte> data, bool isFinal, RecordGrammar grammar, IReadOnlyList<string> header, Func<IReadOnlyList<string>, IReadOnlyList<string>, int>? misfits)
    {
        var rows = Longer(data, isFinal, grammar, header.Count);
        if (rows.Count == 0)
        {
            return RowLayout.AsHeader;
        }

        string[] named = ["", .. header];
        var asIndex = misfits is null ? (IsNumbered(rows) ? -1 : 1) : rows.Sum(row => misfits(named, row));
        var asTrailing = misfits is null ? 0 : rows.Sum(row => misfits(header, row));
        var isEmptyLast = rows.TrueForAll(row => row[^1].Length == 0);

        // An unquoted comma inside some field moves the fields behind it, too: then neither reading fits.
        var most = misfits is null ? 0 : rows.Count / 2;
        if (isEmptyLast && asTrailing <= asIndex && asTrailing <= most)
        {
            return RowLayout.TrailingDelimiter;
        }

        return asIndex <= most && (misfits is null || asIndex < asTrailing) ? RowLayout.NamelessFirst : RowLayout.AsHeader;
    }

    // The first records where nearly all have one field too many; none where they have not.
    private static List<string[]> Longer(ReadOnlySpan<byte> data, bool isFinal, RecordGrammar grammar, int columns)
    {
        var shape = new RecordShape();
        var rows = new List<string[]>();
        var others = 0;
        while (rows.Count + others < RowsLookedAt && !data.IsEmpty)
        {
            var outcome = RecordSyntax.Parse(data, isFinal, grammar, int.MaxValue, columns + 1, shape);
            if (outcome is SyntaxOutcome.NeedsMore or SyntaxOutcome.InsideQuotes)
            {
                break;
            }

            var isRow = outcome == SyntaxOutcome.Complete;
            var end = isRow ? shape.Length : grammar.LineEnd(data, isFinal);
            if (end < 0)
            {
                break;
            }

            if (isRow && shape.FieldCount == columns + 1)
            {
                rows.Add(RecordFields.Of(data, shape));
            }
            else if (!isRow || shape.ContentLength > 0)
            {
                others++;
            }

            data = data[end..];
        }

        return others * 2 < rows.Count ? rows : [];
    }

    private static bool IsNumbered(List<string[]> rows) =>
        rows.Index().All(row => row.Item[0] == $"{row.Index + 1}") || rows.Index().All(row => row.Item[0] == $"{row.Index}");
}
