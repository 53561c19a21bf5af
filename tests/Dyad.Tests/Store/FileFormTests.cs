using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using DuckDB.NET.Data;
using Dyad.Model;
using Dyad.Store.Import;
using Dyad.Store.Upkeep;
using Dyad.Tests.Sources.Records;

namespace Dyad.Tests.Store;

/// <summary>The same rows give the same events in whatever form and container a file has them.</summary>
public sealed class FileFormTests
{
    private static readonly string[] Rows =
    [
        Tiny.Row(9100000, "2020-01-01", point: "34.53,69.16"),
        Tiny.Row(9100001, "2020-02-03", a: "Front Invente, North", deaths: "0,0,5,0", triple: "5,7,5", violence: "3"),
        Tiny.Row(9100002, "2020-03-14", end: "2020-03-16", datePrecision: "2", point: "-1.5,29"),
    ];

    private static readonly string Table = string.Join('\n', Rows.Prepend(Tiny.Columns)) + "\n";

    private static readonly Lazy<string> Expected = new(() => Events("ged.csv", Encoding.UTF8.GetBytes(Table)).Events);

    public static TheoryData<string, string> Forms => new()
    {
        { "line feeds and returns", "" },
        { "returns", "" },
        { "mixed line ends", "" },
        { "empty lines", "" },
        { "a mark", "" },
        { "UTF-16", "" },
        { "semicolons", "the fields are separated by semicolons" },
        { "everything quoted with semicolons", "the fields are separated by semicolons" },
        { "decimal commas", "the fields are separated by semicolons" },
        { "a first line for Excel", "the fields are separated by semicolons" },
        { "tabs", "the fields are separated by tabs" },
        { "vertical bars", "the fields are separated by vertical bars" },
        { "a trailing comma", "every record ends with a comma that the header lacks; nothing stands behind it" },
        { "names of rows", "the first column has no name; it holds the names of the rows and is kept unused" },
        { "a nameless index", "the first column has no name; it holds the names of the rows and is kept unused" },
        { "an index of pandas", "" },
        { "old names", "" },
        { "names of R", "" },
        { "tags", "line 2 is a row of tags, not a record" },
        { "gzip", "" },
        { "zip", "" },
        { "a workbook", "" },
        { "a workbook in a zip", "" },
        { "a workbook of three sheets", "sheet 'GED' of 3 was read, whose header fits; the others are 'Read me', 'Notes'" },
        { "Parquet", "" },
        { "Parquet in a zip", "" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_same_rows_give_the_same_events(string form, string note)
    {
        var (events, report) = Events("ged.dat", In(form));

        events.ShouldBe(Expected.Value);
        (report.Records, report.Events, report.Malformed).ShouldBe((3, 3, 0));
        string.Join('/', report.Notes).ShouldBe(note);
    }

    [Fact]
    public void A_problem_in_a_sheet_is_told_by_its_row()
    {
        using var tiny = new Tiny();
        var cells = TestWorkbook.Cells(string.Join('\n', Tiny.Columns, Tiny.Row(1, "2020-01-01"), Tiny.Row(2, "2020-01-02", triple: "about 12,12,8"))).ToList();
        cells.Insert(1, []);
        var path = tiny.Text("ged.xlsx", "");
        File.WriteAllBytes(path, TestWorkbook.Of(("GED", cells)));

        var report = tiny.Import(path, ExtentKind.Selected);

        report.Problems.ShouldHaveSingleItem().ToString().ShouldStartWith("ged.xlsx:4: best is 'about 12';");
        tiny.Lines("select container from file").ShouldBe(["workbook"]);
        Verification.Run(tiny.Corpus).ShouldAllBe(finding => finding.Holds);
    }

    [Fact]
    public void The_export_of_the_publisher_s_map_is_known_by_its_name_and_read()
    {
        using var tiny = new Tiny();
        var header = Tiny.Columns.Replace(",best,high,low,gwnoa,gwnob", ",best_est,high_est,low_est", StringComparison.Ordinal);
        var rows = Rows.Select(row => Regex.Replace(row[..^",700,".Length], ",([0-9]{4})-([0-9]{2})-([0-9]{2})(?=,)", ",$2/$3/$1 00:00:00") + ",");

        var report = tiny.ImportAny(tiny.Text("gedevents-2026-01-05 (1).csv", string.Join('\n', rows.Prepend(header)) + "\n"));

        (report.Release, report.Extent, report.Events, report.Malformed).ShouldBe(("25.1", ExtentKind.Selected, 3, 0));
        tiny.Lines("select date_start || ' ' || date_end from event order by 1").ShouldBe(["2020-01-01 2020-01-01", "2020-02-03 2020-02-03", "2020-03-14 2020-03-16"]);
    }

    [Fact]
    public void A_file_of_before_2017_keeps_its_ids_as_texts()
    {
        using var tiny = new Tiny();
        const string Old =
            """
            "ConflictId","Location","SideA","SideA2nd","SideB","SideBID","SideB2nd","Incompatibility","TerritoryName","Year","IntensityLevel","CumulativeIntensity","TypeOfConflict","StartDate","Version"
            "1-1","Chad","Government of Chad",,"Made Up Front",9,,2,,1990,1,0,3,"1990-01-01","4-2014"

            """;

        var report = tiny.ImportAny(tiny.Text("UCDPPrioArmedConflictDataset4a-2014.csv", Old));

        (report.Dataset, report.Release, report.Records, report.Malformed).ShouldBe(("ucdp-prio-acd", "4-2014", 1, 0));
        report.ProblemKinds.ShouldBeEmpty();
    }

    private static (string Events, ImportReport Report) Events(string name, byte[] bytes)
    {
        using var tiny = new Tiny();
        var path = tiny.Text(name, "");
        File.WriteAllBytes(path, bytes);
        var report = tiny.Import(path, ExtentKind.Selected);
        Verification.Run(tiny.Corpus).ShouldAllBe(finding => finding.Holds, name);
        return (string.Join('\n', tiny.Lines(
            """
            select concat_ws('|', event_id, date_start, date_end, date_precision, latitude, longitude, place_precision, country, admin1, violence, side_a, side_b, deaths_civilians, low, best, high, cell)
            from event order by event_id
            """)), report);
    }

    private static byte[] In(string form)
    {
        var fields = Scanned.Ranges(Table).Select(range => range.Fields).ToList();
        return form switch
        {
            "line feeds and returns" => Bytes(Table.Replace("\n", "\r\n", StringComparison.Ordinal)),
            "returns" => Bytes(Table.Replace('\n', '\r')),
            "mixed line ends" => Bytes($"{Tiny.Columns}\r{Rows[0]}\n{Rows[1]}\r\n{Rows[2]}"),
            "empty lines" => Bytes("\n\r\n" + Table.Replace("\n", "\n\n\r\n", StringComparison.Ordinal)),
            "a mark" => Bytes("\uFEFF" + Table),
            "UTF-16" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Table)],
            "semicolons" => Bytes(Joined(fields, ";")),
            "everything quoted with semicolons" => Bytes(Joined(fields, ";", isQuoted: true)),
            "decimal commas" => Bytes(Joined([.. fields.Select(row => row.Select((field, at) => at is 29 or 30 ? field.Replace('.', ',') : field).ToArray())], ";", isQuoted: true)),
            "a first line for Excel" => Bytes("sep=;\r\n" + Joined(fields, ";").Replace("\n", "\r\n", StringComparison.Ordinal)),
            "tabs" => Bytes(Joined(fields, "\t")),
            "vertical bars" => Bytes(Joined(fields, "|")),
            "a trailing comma" => Bytes(Tiny.Columns + "\n" + string.Concat(Rows.Select(row => row + ",\n"))),
            "names of rows" => Bytes(Tiny.Columns + "\n" + string.Concat(Rows.Select((row, at) => $"\"row {at}\",{row}\n"))),
            "a nameless index" => Bytes("," + Tiny.Columns + "\n" + string.Concat(Rows.Select((row, at) => $"{at},{row}\n"))),
            "an index of pandas" => Bytes("Unnamed: 0," + Tiny.Columns + "\n" + string.Concat(Rows.Select((row, at) => $"{at},{row}\n"))),
            "old names" => Bytes(string.Concat(Tiny.Columns.Split(',').Select(Camel).Select((name, at) => at == 0 ? name : "," + name)) + "\n" + string.Join('\n', Rows)),
            "names of R" => Bytes("ï.." + Tiny.Columns.Replace('_', '.') + "\n" + string.Join('\n', Rows)),
            "tags" => Bytes(Tiny.Columns + "\n" + "#event+id" + new string(',', 48) + "\n" + string.Join('\n', Rows)),
            "gzip" => Gzip(Bytes(Table)),
            "zip" => Zip("inner.csv", Bytes(Table)),
            "a workbook" => TestWorkbook.Of(("Sheet1", TestWorkbook.Cells(Table))),
            "a workbook in a zip" => Zip("ged.xlsx", TestWorkbook.Of(("Sheet1", TestWorkbook.Cells(Table)))),
            "a workbook of three sheets" => TestWorkbook.Of(("Read me", [["Made up"]]), ("GED", TestWorkbook.Cells(Table)), ("Notes", [["id", "note"]])),
            "Parquet" => Parquet(),
            "Parquet in a zip" => Zip("ged.parquet", Parquet()),
            _ => throw new ArgumentOutOfRangeException(nameof(form)),
        };
    }

    private static string Camel(string name) => string.Concat(name.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static string Joined(List<string[]> rows, string delimiter, bool isQuoted = false) => string.Concat(rows.Select(row => string.Join(
        delimiter,
        row.Select(field => isQuoted || field.Contains(delimiter) || field.Contains('"') ? $"\"{field.Replace("\"", "\"\"")}\"" : field)) + "\n"));

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Gzip(byte[] bytes)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return target.ToArray();
    }

    private static byte[] Zip(string name, byte[] bytes)
    {
        using var target = new MemoryStream();
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create))
        {
            using var entry = archive.CreateEntry(name).Open();
            entry.Write(bytes);
        }

        return target.ToArray();
    }

    // As a program that knows types writes it: numbers as numbers, days as days.
    private static byte[] Parquet()
    {
        var folder = Directory.CreateTempSubdirectory("dyad-test-");
        try
        {
            var (csv, parquet) = (Path.Combine(folder.FullName, "t.csv"), Path.Combine(folder.FullName, "t.parquet"));
            File.WriteAllText(csv, Table);
            using var connection = new DuckDBConnection("DataSource=:memory:");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = $"copy (select * from read_csv('{csv}')) to '{parquet}' (format parquet)";
            command.ExecuteNonQuery();
            return File.ReadAllBytes(parquet);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
