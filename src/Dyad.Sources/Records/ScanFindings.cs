namespace Dyad.Sources.Records;

/// <summary>What a scan has found so far, in bounded memory.</summary>
internal sealed class ScanFindings
{
    private const int FirstOfAKind = 3;

    private readonly SortedDictionary<RejectReason, (long Count, List<Reject> First)> _rejects = [];

    public List<IReadOnlyList<string>> Sample { get; } = [];

    public bool HasByteOrderMark { get; set; }

    public FileRange? HeaderRange { get; set; }

    public FileRange? TagsRange { get; set; }

    public long AcceptedBytes { get; set; }

    public long BlankLines { get; set; }

    public void AddReject(RecordReader reader)
    {
        var reason = reader.Reason!.Value;
        var (count, first) = _rejects.TryGetValue(reason, out var known) ? known : (0, []);
        if (first.Count < FirstOfAKind)
        {
            first.Add(new(reader.Line, reader.Message));
        }

        _rejects[reason] = (count + 1, first);
    }

    public RecordScan Summarise(HashingStream source, RecordReader reader, NormalisedWriter writer) => new()
    {
        Sha256 = source.Sha256(),
        TotalBytes = source.Count,
        HasByteOrderMark = HasByteOrderMark,
        Header = reader.Header,
        Notes = [.. NotesOn(reader)],
        HeaderRange = HeaderRange,
        Accepted = writer.Records,
        AcceptedBytes = AcceptedBytes,
        Requoted = writer.Requoted,
        Rejects = [.. _rejects.Select(kind => new RejectKind(kind.Key, kind.Value.Count, kind.Value.First)).OrderByDescending(kind => kind.Count)],
        TagsRange = TagsRange,
        BlankLines = BlankLines,
        Sample = Sample,
    };

    private IEnumerable<string> NotesOn(RecordReader reader)
    {
        if (reader.Delimiter != ',')
        {
            yield return $"the fields are separated by {Delimiters.PluralOf((byte)reader.Delimiter)}";
        }

        if (reader.Layout == RowLayout.TrailingDelimiter)
        {
            yield return $"every record ends with {Delimiters.NameOf((byte)reader.Delimiter)} that the header lacks; nothing stands behind it";
        }

        if (reader.Header[0].Length == 0)
        {
            yield return "the first column has no name; it holds the names of the rows and is kept unused";
        }

        if (TagsRange is { } tags)
        {
            yield return $"line {tags.Line} is a row of tags, not a record";
        }
    }
}
