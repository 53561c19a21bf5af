using System.Buffers;

namespace Dyad.Sources.Records;

/// <summary>What parts the fields and the records of one file.</summary>
/// <param name="delimiter">The character between fields, one byte.</param>
/// <param name="returnsBreak">Whether a lone carriage return always ends a line, as in files that have no line feed at their head.</param>
internal sealed class RecordGrammar(byte delimiter, bool returnsBreak)
{
    /// <summary>Commas, and lines that end with a line feed.</summary>
    public static readonly RecordGrammar Usual = new(RecordSyntax.Comma, returnsBreak: false);

    /// <summary>The character between fields.</summary>
    public byte Delimiter => delimiter;

    /// <summary>Whether a lone carriage return always ends a line.</summary>
    public bool ReturnsBreak => returnsBreak;

    /// <summary>The bytes at which an unquoted field can end.</summary>
    public SearchValues<byte> Stops { get; } = SearchValues.Create([delimiter, RecordSyntax.Quote, RecordSyntax.LineFeed, RecordSyntax.CarriageReturn]);

    /// <summary>The delimiter's name, as in "expected a comma".</summary>
    public string DelimiterName => Delimiters.NameOf(delimiter);

    /// <summary>Where the first line of some bytes ends, its line break included; −1 where they hold no line break.</summary>
    public int LineEnd(ReadOnlySpan<byte> data, bool isFinal)
    {
        var at = returnsBreak ? data.IndexOfAny(RecordSyntax.LineFeed, RecordSyntax.CarriageReturn) : data.IndexOf(RecordSyntax.LineFeed);
        if (at < 0)
        {
            return -1;
        }

        var length = RecordSyntax.LineBreakLength(data, at, isFinal, this);
        return length < 0 ? -1 : at + length;
    }

    /// <summary>How many line breaks a record holds, the one at its end included.</summary>
    public int LinesIn(ReadOnlySpan<byte> record, bool isEnded)
    {
        var feeds = record.Count(RecordSyntax.LineFeed);
        if (!returnsBreak)
        {
            return isEnded && record[^1] == RecordSyntax.CarriageReturn ? feeds + 1 : feeds;
        }

        return feeds + record.Count(RecordSyntax.CarriageReturn) - record.Count("\r\n"u8);
    }
}
