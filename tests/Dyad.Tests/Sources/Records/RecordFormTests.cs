using Dyad.Sources.Records;

namespace Dyad.Tests.Sources.Records;

/// <summary>The forms in which people have tables of text: delimiters, line ends, names of rows, tags and marks.</summary>
public sealed class RecordFormTests
{
    [Theory]
    [InlineData("a;b\n1;\"x;y\"\n2;z,w\n", "1|x;y/2|z,w")]
    [InlineData("\"a\";\"b\"\n\"1\";\"x\"\n\"2\";\"z\"\n", "1|x/2|z")]
    [InlineData("\"a\"\t\"b\"\n1\tx\n2\tz;w,v\n", "1|x/2|z;w,v")]
    [InlineData("a|b\n1|x\n2|z\n", "1|x/2|z")]
    [InlineData("sep=;\na;b\n1;x\n2;z\n", "1|x/2|z")]
    [InlineData("\uFEFFsep=:\r\na:b\r\n1:x\r\n2:z\r\n", "1|x/2|z")]
    [InlineData("a,b;c\n1,x;y\n2,z;w\n", "1|x;y/2|z;w")]
    [InlineData("a,b\n1,\"x;y;z\"\n2,v;w;x;y;z\n", "1|x;y;z/2|v;w;x;y;z")]
    [InlineData("\uFEFF\uFEFF\"a\",b\n1,x\n2,z\n", "1|x/2|z")]
    public void The_delimiter_is_the_one_by_which_header_and_records_agree(string text, string records) => Records(text).ShouldBe(records);

    [Theory]
    [InlineData("a,b\r1,x\r2,z\r")]
    [InlineData("a,b\r\n1,x\r2,z\n")]
    [InlineData("a,b\r1,x\n2,z\r\n")]
    [InlineData("a,b\n1,x\r\"2\",\"z\"\r")]
    [InlineData("a,b\r\r\n1,x\r\r\n2,z\r\r\n")]
    [InlineData("\n\r\na,b\n\n1,x\n\r\n2,z")]
    public void A_line_may_end_as_any_program_ends_it(string text) => Records(text).ShouldBe("1|x/2|z");

    [Fact]
    public void A_line_is_counted_whatever_ends_it()
    {
        var ranges = Scanned.Ranges("a,b\r\n1,x\r2,y\n3\n4,\"p\r\nq\"\r5,z\r\n");

        ranges.Select(range => $"{range.Line} {range.Kind}").ShouldBe(["1 Header", "2 Record", "3 Record", "4 Reject", "5 Record", "7 Record"]);
    }

    [Fact]
    public void A_delimiter_at_the_end_of_every_record_and_not_of_the_header_is_passed_over_and_said_once()
    {
        var (scan, rows) = Scanned.Scan(Scanned.Bytes("a,b\n7,x,\n8,z,\"\"\n" + string.Concat(Enumerable.Repeat("9,v,\n", 300)) + "3,y,w\n4,v\n"));

        System.Text.Encoding.UTF8.GetString(rows).ShouldStartWith("1,2,4,5,7,x\n2,3,9,7,8,z\n3,4,16,5,9,v\n");
        scan.Notes.ShouldBe(["every record ends with a comma that the header lacks; nothing stands behind it"]);
        scan.Rejects.Single().First.Select(reject => $"{reject.Line}: {reject.Message}").ShouldBe(["304: 3 fields; expected 2 and an empty one", "305: 2 fields; expected 3"]);
    }

    [Theory]
    [InlineData("a,b\n1,7,x\n2,8,y\n")]
    [InlineData("\"a\",\"b\"\n\"1\",\"7\",\"x\"\n\"2\",\"8\",\"y\"\n")]
    [InlineData(",a,b\n1,7,x\n2,8,y\n")]
    [InlineData("\"\",\"a\",\"b\"\n\"1\",\"7\",\"x\"\n\"2\",\"8\",\"y\"\n")]
    public void Names_of_rows_get_a_column_without_a_name(string text)
    {
        var (scan, _) = Scanned.Scan(Scanned.Bytes(text));

        (scan.Accepted, scan.Rejected).ShouldBe((2, 0));
        scan.Header.ShouldBe(["", "a", "b"]);
        scan.Sample.Select(row => string.Join('|', row)).ShouldBe(["1|7|x", "2|8|y"]);
        scan.Notes.ShouldBe(["the first column has no name; it holds the names of the rows and is kept unused"]);
    }

    [Theory]
    [InlineData("north,7,x\nsouth,8,y\n", "|a|b", 2)]
    [InlineData("7,x,9\n8,y,10\n", "a|b", 0)]
    [InlineData("7,x,\n8,y,\n", "a|b", 2)]
    [InlineData("x,7,\ny,8,\n", "|a|b", 2)]
    [InlineData("x,y,\nz,w,\n", "a|b", 0)]
    public void Whoever_knows_what_columns_hold_tells_names_of_rows_from_values_in_the_wrong_place(string rows, string header, int accepted)
    {
        // Here the column a holds numbers.
        var options = new RecordOptions { Misfits = (columns, record) => int.TryParse(record[columns.Index().First(column => column.Item == "a").Index], out _) ? 0 : 1 };

        var (scan, _) = Scanned.Scan(Scanned.Bytes("a,b\n" + rows), options);

        (string.Join('|', scan.Header), scan.Accepted).ShouldBe((header, accepted));
    }

    [Fact]
    public void One_record_with_a_field_too_many_stays_malformed()
    {
        var (scan, _) = Scanned.Scan(Scanned.Bytes("a,b\n1,x\n2,y,\n3,z\n4,w,\n"));

        (scan.Accepted, scan.Rejected).ShouldBe((2, 2));
        scan.Notes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a,b\n#id,#name\n1,x\n2,z\n")]
    [InlineData("#id,#name\na,b\n1,x\n2,z\n")]
    [InlineData("a,b\n\n1,x\n#id,\n2,z\n")]
    public void A_row_of_tags_is_no_record_wherever_near_the_head_it_stands(string text)
    {
        Records(text).ShouldBe("1|x/2|z");
        Scanned.Scan(Scanned.Bytes(text)).Scan.Notes.Single().ShouldEndWith("is a row of tags, not a record");
    }

    [Fact]
    public void A_text_that_looks_like_a_tag_further_down_is_a_record() =>
        Scanned.Scan(Scanned.Bytes("a\n" + string.Concat(Enumerable.Repeat("1\n", 30)) + "#tag\n")).Scan.Accepted.ShouldBe(31);

    [Fact]
    public void Where_rows_came_from_a_sheet_a_line_is_a_row()
    {
        var ranges = Scanned.Ranges("a,b\n1,\"two\nlines\"\n\n2,b\n3\n", new RecordOptions { RowsAreLines = true });

        ranges.Select(range => $"{range.Line} {range.Kind}").ShouldBe(["1 Header", "2 Record", "3 Blank", "4 Record", "5 Reject"]);
    }

    private static string Records(string text) =>
        string.Join('/', Scanned.Ranges(text).Where(range => range.Kind == RangeKind.Record).Select(range => string.Join('|', range.Fields)));
}
