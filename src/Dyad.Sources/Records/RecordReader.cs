namespace Dyad.Sources.Records;

/// <summary>
/// A forward reader that divides a file's bytes into ranges, one after the other without a gap: mark, header, records, rejects, blank lines.
/// </summary>
/// <remarks>
/// A range's bytes are valid until the next <see cref="Read"/>. Where the structure of a record is broken only its first physical line is
/// rejected and reading goes on with the next line; where a well-formed record holds wrong bytes the whole record is rejected.
/// </remarks>
public sealed partial class RecordReader
{
    private const int LineBreakSample = 64 * 1024;
    private const int ExtraFieldsCounted = 64;
    private const int TagRowsLookedFor = 25;

    // Every column of a table takes memory of its own; no table of events has half as many.
    private const int MostColumns = 500;

    private readonly ByteWindow _window;
    private readonly RecordOptions _options;
    private readonly RecordShape _shape = new();
    private bool _hasStarted;
    private bool _isInsideLongLine;
    private bool _mayTellDelimiter;
    private bool _isLaidOut;
    private int _rowsBelowHeader;
    private RecordGrammar _grammar = RecordGrammar.Usual;
    private RowLayout _layout;
    private int _lines;
    private long _records;

    /// <summary>Creates a reader at the start of a stream of decompressed bytes.</summary>
    public RecordReader(Stream source, RecordOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.LongestRecord, nameof(options));
        _window = new ByteWindow(source);
        _options = options;
    }

    /// <summary>What the current range is.</summary>
    public RangeKind Kind { get; private set; }

    /// <summary>The number of the current record among the file's well-formed records, from 1; 0 where the range is no record.</summary>
    public long Number { get; private set; }

    /// <summary>The physical line at which the current range starts, from 1; the header is line 1.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>The place of the range's first byte in the decompressed file, from 0, the byte order mark included.</summary>
    public long Offset { get; private set; }

    /// <summary>The range's length in bytes, its line break included.</summary>
    public int Length { get; private set; }

    /// <summary>The header's columns as written, or the assumed ones; empty until a header or a first record was read.</summary>
    public IReadOnlyList<string> Header { get; private set; } = [];

    /// <summary>Whether the file has no header row and <see cref="Header"/> was assumed.</summary>
    public bool IsHeaderAssumed { get; private set; }

    /// <summary>The character that parts the fields.</summary>
    public char Delimiter => (char)_grammar.Delimiter;

    /// <summary>How records with one field more than the header are read.</summary>
    internal RowLayout Layout => _layout;

    /// <summary>Why the current range was rejected; null where it was not.</summary>
    public RejectReason? Reason { get; private set; }

    /// <summary>Why the current range was rejected, in words; empty where it was not.</summary>
    public string Message { get; private set; } = "";

    /// <summary>The range's bytes, its line break included.</summary>
    public ReadOnlySpan<byte> Bytes => _window.Unread[..Length];

    /// <summary>The record's bytes without its line break.</summary>
    public ReadOnlySpan<byte> Content => _window.Unread[..(IsRow ? _shape.ContentLength : Length)];

    /// <summary>How many fields the current row has; 0 where the range is no row.</summary>
    public int FieldCount => IsRow ? _shape.FieldCount : 0;

    /// <summary>Whether an unquoted field of the row holds a quote or a lone line-break character, which a strict reader would refuse.</summary>
    public bool IsLoose => IsRow && _shape.IsLoose;

    private bool IsRow => Kind is RangeKind.Record or RangeKind.Header or RangeKind.Skipped;

    /// <summary>A field's bytes as written, quotes included.</summary>
    public ReadOnlySpan<byte> RawField(int index) => _window.Unread[_shape.RangeOf(index)];

    /// <summary>A field's text, without the quotes around it and with doubled quotes made single.</summary>
    public string Field(int index) => RecordFields.Text(RawField(index));

    /// <summary>All fields of the current row.</summary>
    public string[] Fields() => IsRow ? RecordFields.Of(_window.Unread, _shape) : [];

    /// <summary>Moves to the next range; false at the end of the file.</summary>
    /// <exception cref="InputFileException">The header row is malformed.</exception>
    public bool Read()
    {
        _window.Advance(Length);
        Offset += Length;
        Line += _lines;
        (Length, _lines, Number, Reason, Message) = (0, 0, 0, null, "");
        if (!_hasStarted)
        {
            _hasStarted = _mayTellDelimiter = true;
            _window.Fill();
            if (MarksLength(_window.Unread) is > 0 and var marks)
            {
                return Found(RangeKind.ByteOrderMark, marks, lines: 0);
            }
        }

        if (_window.Unread.IsEmpty && (!_window.Fill() || _window.Unread.IsEmpty))
        {
            return false;
        }

        if (_isInsideLongLine)
        {
            return RejectLine(RejectReason.TooLong, $"the rest of a line longer than {_options.LongestRecord:N0} bytes");
        }

        if (_mayTellDelimiter)
        {
            _mayTellDelimiter = false;
            if (Start() is > 0 and var told)
            {
                return Found(RangeKind.Delimiter, told, lines: 1);
            }
        }

        return ReadBlank() || ReadRow();
    }

    // Files that were saved with a mark twice have two.
    private static int MarksLength(ReadOnlySpan<byte> start)
    {
        var length = 0;
        while (start[length..].StartsWith("\uFEFF"u8))
        {
            length += 3;
        }

        return length;
    }

    // Learns what parts fields and lines; gives the length of the line that told it, 0 where there is none.
    private int Start()
    {
        var head = _window.Unread[..Math.Min(_window.Unread.Length, LineBreakSample)];
        var isFinal = _window.IsFinal && head.Length == _window.Unread.Length;
        var returnsBreak = !head.Contains(RecordSyntax.LineFeed) && head.Contains(RecordSyntax.CarriageReturn);
        var told = Delimiters.Told(head, isFinal, returnsBreak);
        _grammar = new RecordGrammar(told?.Delimiter ?? Delimiters.Of(head, isFinal, returnsBreak), returnsBreak);
        return told?.Length ?? 0;
    }

    private bool Found(RangeKind kind, int length, int lines)
    {
        (Kind, Length, _lines) = (kind, length, lines);
        return true;
    }
}
