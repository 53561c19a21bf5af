using System.Text.Unicode;

namespace Dyad.Sources.Records;

public sealed partial class RecordReader
{
    private int ExpectedFields => Header.Count + (_layout == RowLayout.TrailingDelimiter ? 1 : 0);

    private int MostFields => Header.Count == 0 ? int.MaxValue : Header.Count + ExtraFieldsCounted;

    private bool ReadBlank()
    {
        int length;
        while ((length = RecordSyntax.LineBreakLength(_window.Unread, 0, _window.IsFinal, _grammar)) < 0)
        {
            _window.Fill();
        }

        return length > 0 && Found(RangeKind.Blank, length, lines: 1);
    }

    private bool ReadRow()
    {
        switch (ParseRow())
        {
            case SyntaxOutcome.Complete:
                return Accept();

            case SyntaxOutcome.TextAfterQuote:
                return RejectLine(RejectReason.TextAfterQuote, $"text after a closing quote; expected {_grammar.DelimiterName} or a line break");

            case SyntaxOutcome.UnterminatedQuote:
                return RejectLine(RejectReason.UnterminatedQuote, "a quoted field that is not closed before the end of the file");

            case SyntaxOutcome.InsideQuotes:
                return RejectLine(
                    RejectReason.UnterminatedQuote, $"a quoted field that is not closed within {_options.LongestRecord:N0} bytes");

            case SyntaxOutcome.TooManyFields:
                return RejectLine(RejectReason.FieldCount, $"more than {MostFields} fields; expected {Header.Count}");

            default:
                return RejectLine(RejectReason.TooLong, $"a record longer than {_options.LongestRecord:N0} bytes");
        }
    }

    private SyntaxOutcome ParseRow()
    {
        while (true)
        {
            var unread = _window.Unread;
            var fits = unread.Length <= _options.LongestRecord;
            var data = fits ? unread : unread[.._options.LongestRecord];
            var outcome = RecordSyntax.Parse(data, fits && _window.IsFinal, _grammar, MostFields, ExpectedFields, _shape);
            var isCut = outcome is SyntaxOutcome.NeedsMore or SyntaxOutcome.InsideQuotes;
            if (!isCut || !fits || !_window.Fill())
            {
                return outcome;
            }
        }
    }

    private bool Accept()
    {
        if (Header.Count > 0 && _records == 0 && !_isLaidOut && _shape.FieldCount == Header.Count + 1)
        {
            LayOut();
        }

        var bytes = _window.Unread[.._shape.Length];
        var isEnded = _shape.Length > _shape.ContentLength;
        var lines = _options.RowsAreLines || !_shape.HasQuotes ? (isEnded ? 1 : 0) : _grammar.LinesIn(bytes, isEnded);
        var isFirst = Header.Count == 0;
        if (!isFirst && _shape.FieldCount != ExpectedFields)
        {
            return RejectLine(RejectReason.FieldCount, $"{Counted(_shape.FieldCount)}; expected {ExpectedFields}");
        }

        if (_layout == RowLayout.TrailingDelimiter)
        {
            if (RecordFields.Text(RawField(Header.Count)).Length > 0)
            {
                return RejectLine(RejectReason.FieldCount, $"{Counted(_shape.FieldCount)}; expected {Header.Count} and an empty one");
            }

            _shape.DropLast();
        }

        if (!Utf8.IsValid(bytes))
        {
            return RejectRecord(RejectReason.InvalidUtf8, "bytes that are not UTF-8", lines);
        }

        if (bytes.Contains((byte)0))
        {
            return RejectRecord(RejectReason.NulByte, "a byte of value zero", lines);
        }

        if (isFirst && IsTagRow())
        {
            return Found(RangeKind.Skipped, _shape.Length, lines);
        }

        if (isFirst && TakeHeader(lines))
        {
            return true;
        }

        if (_rowsBelowHeader++ < TagRowsLookedFor && !IsHeaderAssumed && IsTagRow())
        {
            return Found(RangeKind.Skipped, _shape.Length, lines);
        }

        Number = ++_records;
        return Found(RangeKind.Record, _shape.Length, lines);
    }

    // Before the first record below a header: how its records differ from it is told by the first of them.
    private void LayOut()
    {
        _isLaidOut = true;
        if (IsHeaderAssumed)
        {
            return;
        }

        _layout = RowLayouts.Of(_window.Unread, _window.IsFinal, _grammar, Header, _options.Misfits);
        if (_layout == RowLayout.NamelessFirst)
        {
            Header = ["", .. Header];
        }
    }

    private bool TakeHeader(int lines)
    {
        Found(RangeKind.Header, _shape.Length, lines);
        var fields = Fields();
        if (fields.Length > MostColumns)
        {
            throw new InputFileException($"{_options.FileName}: it has {fields.Length:N0} columns, and at most {MostColumns:N0} are read; leave out those that say nothing of events.");
        }

        if (_options.Headerless?.Invoke(fields) is { } assumed)
        {
            if (assumed.Count != fields.Length)
            {
                throw new InvalidOperationException($"{assumed.Count} columns were assumed for a row of {fields.Length} fields.");
            }

            (Header, IsHeaderAssumed) = (assumed, true);
            return false;
        }

        Header = fields;
        return true;
    }

    // A row of tags of the Humanitarian Exchange Language, above or within some rows below the header: some fields filled, each filled one a hash sign and a lower-case letter.
    private bool IsTagRow()
    {
        var tags = 0;
        for (var index = 0; index < _shape.FieldCount; index++)
        {
            var field = RawField(index).Trim((byte)'"');
            if (field.IsEmpty)
            {
                continue;
            }

            if (field.Length < 2 || field[0] != (byte)'#' || field[1] is < (byte)'a' or > (byte)'z')
            {
                return false;
            }

            tags++;
        }

        return tags > 0;
    }

    private bool RejectRecord(RejectReason reason, string message, int lines)
    {
        if (Header.Count == 0)
        {
            throw HeaderRow.Malformed(_options.FileName, Line, message);
        }

        (Reason, Message) = (reason, message);
        return Found(RangeKind.Reject, _shape.Length, lines);
    }

    private bool RejectLine(RejectReason reason, string message)
    {
        if (Header.Count == 0)
        {
            throw HeaderRow.Malformed(_options.FileName, Line, message);
        }

        var limit = _options.LongestRecord;
        while (true)
        {
            var unread = _window.Unread;
            var isWhole = unread.Length < limit && _window.IsFinal;
            var end = _grammar.LineEnd(unread[..Math.Min(unread.Length, limit)], isWhole);
            if (end >= 0 || isWhole)
            {
                _isInsideLongLine = false;
                (Reason, Message) = (reason, message);
                return Found(RangeKind.Reject, end < 0 ? unread.Length : end, end < 0 ? 0 : 1);
            }

            if (unread.Length >= limit)
            {
                Message = _isInsideLongLine ? message : $"a line longer than {limit:N0} bytes";
                Reason = RejectReason.TooLong;
                _isInsideLongLine = true;
                return Found(RangeKind.Reject, limit, lines: 0);
            }

            _window.Fill();
        }
    }

    private static string Counted(int fields) => fields == 1 ? "1 field" : $"{fields} fields";
}
