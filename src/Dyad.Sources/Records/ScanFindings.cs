namespace Dyad.Sources.Records;

/// <summary>What a scan has found so far.</summary>
internal sealed class ScanFindings
{
    private readonly List<Reject> _rejects = [];
    private readonly List<FileRange> _blanks = [];
    private long _blankLines;

    public List<IReadOnlyList<string>> Sample { get; } = [];

    public bool HasByteOrderMark { get; set; }

    public FileRange? HeaderRange { get; set; }

    public FileRange? TagsRange { get; set; }

    public long AcceptedBytes { get; set; }

    public long RejectedBytes { get; private set; }

    public void Add(Reject reject)
    {
        _rejects.Add(reject);
        RejectedBytes += reject.Length;
    }

    public void AddBlank(FileRange range)
    {
        _blankLines++;
        if (_blanks.Count > 0 && _blanks[^1] is var last && last.Offset + last.Length == range.Offset)
        {
            _blanks[^1] = last with { Length = last.Length + range.Length };
            return;
        }

        _blanks.Add(range);
    }

    public RecordScan Summarise(HashingStream source, IReadOnlyList<string> header, NormalisedWriter writer) => new()
    {
        Sha256 = source.Sha256(),
        TotalBytes = source.Count,
        HasByteOrderMark = HasByteOrderMark,
        Header = header,
        HeaderRange = HeaderRange,
        Accepted = writer.Records,
        AcceptedBytes = AcceptedBytes,
        Requoted = writer.Requoted,
        Rejects = _rejects,
        TagsRange = TagsRange,
        Blanks = _blanks,
        BlankLines = _blankLines,
        Sample = Sample,
    };
}
