using System.Text;
using Dyad.Sources.Records;

namespace Dyad.Tests.Sources.Records;

public sealed class NormalisedRowsTests
{
    [Fact]
    public void A_strict_record_is_copied_byte_for_byte_behind_its_number_line_offset_and_length()
    {
        var (scan, rows) = Scanned.Scan(Scanned.Bytes("a,b\r\n1,\"x, \"\"y\"\"\r\nz\"\r\n\r\n2,\r\n"));

        Encoding.UTF8.GetString(rows).ShouldBe("1,2,5,17,1,\"x, \"\"y\"\"\r\nz\"\n2,5,24,4,2,\n");
        (scan.Accepted, scan.Requoted, scan.BlankLines).ShouldBe((2, 0, 1));
    }

    [Fact]
    public void A_record_with_bare_quotes_is_quoted_anew()
    {
        var (scan, rows) = Scanned.Scan(Scanned.Bytes("a,b,c\n5\" pipe,\"k, \"\"l\"\"\",one\rtwo\n"));

        Encoding.UTF8.GetString(rows).ShouldBe("1,2,6,27,\"5\"\" pipe\",\"k, \"\"l\"\"\",\"one\rtwo\"\n");
        scan.Requoted.ShouldBe(1);
    }

    [Fact]
    public void A_scan_says_what_it_found()
    {
        var (scan, _, rest) = Scanned.ScanAll(Scanned.Bytes("\uFEFFa,b\n1,2\nbroken\n\n\n3,4\n"));

        scan.Header.ShouldBe(["a", "b"]);
        scan.HasByteOrderMark.ShouldBeTrue();
        scan.HeaderRange.ShouldBe(new FileRange(1, 3, 4));
        scan.Rejects.ShouldHaveSingleItem().First.ShouldBe([new Reject(3, "1 field; expected 2")]);
        rest.Select(range => string.Join('|', range)).ShouldBe(
            ["byte order mark|1|0|3||", "header|1|3|4||", "reject|3|11|7|1 field; expected 2|YnJva2VuCg==", "blank|4|18|2||"]);
        scan.Sample.Select(row => string.Join('|', row)).ShouldBe(["1|2", "3|4"]);
    }

    [Fact]
    public void A_file_of_empty_lines_has_no_header()
    {
        var refusal = Should.Throw<InputFileException>(() => Scanned.Scan(Scanned.Bytes("\n\n"), new RecordOptions { FileName = "f.csv" }));

        refusal.Message.ShouldBe("f.csv: the file has no header row; it holds nothing but empty lines.");
    }

    [Fact]
    public void A_scan_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Should.Throw<OperationCanceledException>(
            () => RecordScanner.Scan(new MemoryStream(Scanned.Bytes("a\n1\n")), Stream.Null, Stream.Null, RecordOptions.Default, stop.Token));
    }
}
