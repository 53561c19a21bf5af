namespace Dyad.Sources.Records;

/// <summary>Where the fields of one record end: the result of <see cref="RecordSyntax.Parse"/>, reused from record to record.</summary>
internal sealed class RecordShape
{
    private int[] _ends = new int[64];

    /// <summary>How many fields were found.</summary>
    public int FieldCount { get; private set; }

    /// <summary>The record's length in bytes without its line break.</summary>
    public int ContentLength { get; private set; }

    /// <summary>The record's length in bytes with its line break.</summary>
    public int Length { get; private set; }

    /// <summary>Whether some field is quoted, so that the record may span several lines.</summary>
    public bool HasQuotes { get; set; }

    /// <summary>Whether an unquoted field holds a quote or a lone line-break character, which a strict reader would refuse.</summary>
    public bool IsLoose { get; set; }

    public void Clear()
    {
        FieldCount = 0;
        ContentLength = 0;
        Length = 0;
        HasQuotes = false;
        IsLoose = false;
    }

    public void AddField(int end)
    {
        if (FieldCount == _ends.Length)
        {
            Array.Resize(ref _ends, _ends.Length * 2);
        }

        _ends[FieldCount++] = end;
    }

    public void Finish(int contentLength, int length)
    {
        AddField(contentLength);
        ContentLength = contentLength;
        Length = length;
    }

    /// <summary>Leaves the last field and the delimiter before it out of the record's content.</summary>
    public void DropLast() => ContentLength = _ends[--FieldCount - 1];

    /// <summary>The bytes of a field as they stand in the record, quotes included.</summary>
    public Range RangeOf(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)FieldCount, nameof(index));
        var start = index == 0 ? 0 : _ends[index - 1] + 1;
        return start.._ends[index];
    }
}
