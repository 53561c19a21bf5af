using Dyad.Sources.Records;

namespace Dyad.Tests.Sources.Records;

public sealed class RecordReaderTests
{
    [Fact]
    public void Every_range_has_its_number_line_offset_and_length()
    {
        var ranges = Scanned.Ranges("\uFEFFid,note\r\n1,\"two\r\nlines\"\r\n\r\n2,b\r\nbroken\r\n3,c");

        Scanned.Words(ranges).ShouldBe(
            """
            ByteOrderMark 0 line 1 at 0+3 []
            Header 0 line 1 at 3+9 [id|note]
            Record 1 line 2 at 12+16 [1|two\r\nlines]
            Blank 0 line 4 at 28+2 []
            Record 2 line 5 at 30+5 [2|b]
            Reject 0 line 6 at 35+8 []1 field; expected 2
            Record 3 line 7 at 43+3 [3|c]
            """.ReplaceLineEndings("\n").Replace("\\r\\n", "\r\n"));
    }

    [Theory]
    [InlineData("a,b\n1,\"\"\n", "1|")]
    [InlineData("a,b\n1,\n", "1|")]
    [InlineData("a,b\n,", "|")]
    [InlineData("a,b\n\"x \"\"y\"\"\",\"p,q\"\n", "x \"y\"|p,q")]
    [InlineData("a,b\n1,5\" pipe\n", "1|5\" pipe")]
    [InlineData("a,b\n1, \"padded\"\n", "1| \"padded\"")]
    [InlineData("a,b\n1,lone\rreturn\n", "1|lone\rreturn")]
    [InlineData("a,b\r1,two\r", "1|two")]
    [InlineData("a,b\n\"1\",\"2\"\r", "1|2")]
    public void Fields_are_read_as_rfc_4180_says_and_leniently_where_nothing_is_lost(string text, string fields)
    {
        var ranges = Scanned.Ranges(text);

        ranges.Count.ShouldBe(2);
        ranges[1].Kind.ShouldBe(RangeKind.Record);
        string.Join('|', ranges[1].Fields).ShouldBe(fields);
    }

    [Theory]
    [InlineData("1,2,3", "3 fields; expected 2")]
    [InlineData("1", "1 field; expected 2")]
    [InlineData("1,\"x\"y", "text after a closing quote; expected a comma or a line break")]
    [InlineData("1,\"x", "a quoted field that is not closed before the end of the file")]
    [InlineData("1,a\0b", "a byte of value zero")]
    public void A_malformed_record_is_rejected_with_its_reason_and_reading_goes_on(string line, string message)
    {
        var ranges = Scanned.Ranges($"a,b\n{line}\n8,9\n");

        ranges[1].Kind.ShouldBe(RangeKind.Reject);
        ranges[1].Message.ShouldBe(message);
        ranges[1].Line.ShouldBe(2);
        ranges[2].Fields.ShouldBe(["8", "9"]);
        ranges[2].Number.ShouldBe(1);
    }

    [Fact]
    public void Bytes_that_are_not_utf8_reject_the_whole_record_even_over_two_lines()
    {
        byte[] bytes = [.. "a,b\n1,\"x\n"u8, 0xE9, .. "\"\n2,y\n"u8];

        var ranges = Scanned.Ranges(bytes);

        ranges[1].Message.ShouldBe("bytes that are not UTF-8");
        ranges[1].Length.ShouldBe(8);
        ranges[2].Line.ShouldBe(4);
        ranges[2].Fields.ShouldBe(["2", "y"]);
    }

    [Fact]
    public void Only_the_first_line_of_a_broken_record_is_rejected()
    {
        var ranges = Scanned.Ranges("a,b\n1,\"opened\n2,b\n3,c\n");

        Scanned.Words(ranges.Skip(1)).ShouldBe(
            """
            Reject 0 line 2 at 4+10 []a quoted field that is not closed before the end of the file
            Record 1 line 3 at 14+4 [2|b]
            Record 2 line 4 at 18+4 [3|c]
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_line_longer_than_the_longest_record_is_rejected_in_pieces()
    {
        var options = new RecordOptions { LongestRecord = 10 };

        var ranges = Scanned.Ranges("a,b\n1,23456789012345678901\n2,c\n", options);

        Scanned.Words(ranges.Skip(1)).ShouldBe(
            """
            Reject 0 line 2 at 4+10 []a line longer than 10 bytes
            Reject 0 line 2 at 14+10 []the rest of a line longer than 10 bytes
            Reject 0 line 2 at 24+3 []the rest of a line longer than 10 bytes
            Record 1 line 3 at 27+4 [2|c]
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_record_exactly_as_long_as_allowed_is_read()
    {
        var options = new RecordOptions { LongestRecord = 10 };

        var ranges = Scanned.Ranges("a,b\n1,3456789\n1,34567890\n\"1\",\"4\n7\"\n\"1\",\"4\n78\"\n", options);

        ranges.Select(r => r.Kind).ShouldBe(
            [RangeKind.Header, RangeKind.Record, RangeKind.Reject, RangeKind.Reject, RangeKind.Record, RangeKind.Reject, RangeKind.Reject]);
    }

    [Fact]
    public void A_file_without_a_header_gets_the_columns_that_the_hook_assumes()
    {
        var options = new RecordOptions { Headerless = row => row[0] == "1" ? ["id", "name"] : null };
        var reader = new RecordReader(new MemoryStream(Scanned.Bytes("1,a\n2,b\n")), options);

        reader.Read().ShouldBeTrue();

        (reader.Kind, reader.Number, reader.IsHeaderAssumed).ShouldBe((RangeKind.Record, 1, true));
        reader.Header.ShouldBe(["id", "name"]);
        reader.Field(1).ShouldBe("a");
    }

    [Theory]
    [InlineData("\na,\"b\n", "f.csv:2: the header row is malformed: a quoted field that is not closed before the end of the file.")]
    [InlineData("a\0,b\n", "f.csv:1: the header row is malformed: a byte of value zero.")]
    public void A_header_that_cannot_be_one_is_refused(string text, string message)
    {
        var refusal = Should.Throw<InputFileException>(() => Scanned.Ranges(text, new RecordOptions { FileName = "f.csv" }));

        refusal.Message.ShouldBe(message);
    }

    [Theory]
    [InlineData(262144)]
    [InlineData(524288)]
    public void A_record_that_crosses_the_edge_of_what_is_in_memory_is_read_the_same(int edge)
    {
        const string Tail = "\r\n2,\"a\"\"b\r\nc\"\r\n\r\n\"3\",\"d\"\r\n";

        for (var before = edge - 40; before <= edge; before++)
        {
            var text = "a,b\r\n1,".PadRight(before, 'x') + Tail;

            var ranges = Scanned.Ranges(text);

            ranges.Select(r => r.Kind).ShouldBe(
                [RangeKind.Header, RangeKind.Record, RangeKind.Record, RangeKind.Blank, RangeKind.Record], $"with {before} bytes before");
            ranges[2].Fields.ShouldBe(["2", "a\"b\r\nc"]);
        }
    }

    [Fact]
    public void Lines_that_all_leave_a_quote_open_are_read_in_bounded_time()
    {
        var text = "a,b\n" + string.Concat(Enumerable.Repeat("y\",\"z\n", 50_000));

        var ranges = Scanned.Ranges(text);

        ranges.Count(r => r.Kind == RangeKind.Reject).ShouldBe(50_000);
    }
}
