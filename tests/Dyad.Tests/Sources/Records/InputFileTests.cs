using System.IO.Compression;
using System.Text;
using Dyad.Sources.Files;
using Dyad.Sources.Records;

namespace Dyad.Tests.Sources.Records;

public sealed class InputFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dyad-");

    [Fact]
    public void A_plain_a_gzip_and_a_zip_file_hold_the_same_bytes_whatever_their_names()
    {
        var bytes = Scanned.Bytes("a,b\n1,2\n");

        var plain = Put("plain.gz", bytes);
        var gzip = Put("packed.csv", Gzip(bytes));
        var zip = Put("archive.csv", Zip(("__MACOSX/._t.csv", "x"), ("readme.md", "x"), ("folder/t.csv", "a,b\n1,2\n")));

        Shown(plain).ShouldBe("Plain plain.gz a,b/1,2/");
        Shown(gzip).ShouldBe("Gzip packed.csv a,b/1,2/");
        Shown(zip).ShouldBe("Zip t.csv a,b/1,2/");
    }

    [Fact]
    public void A_zip_with_several_tables_is_refused_and_they_are_named()
    {
        var path = Put("two.zip", Zip(("b.csv", "x"), ("a.csv", "x")));

        Refusal(path).ShouldBe("two.zip: holds several tables, a.csv, b.csv; unpack it and name the one to read.");
    }

    [Fact]
    public void A_zip_without_a_table_is_refused_and_what_it_holds_is_named()
    {
        var path = Put("none.zip", Zip(("notes.docx", "x")));

        Refusal(path).ShouldBe("none.zip: holds no table (CSV, Excel or Parquet), but notes.docx.");
    }

    [Fact]
    public void A_workbook_is_one_whatever_it_is_called_and_a_damaged_one_is_refused()
    {
        Shown(Put("ged.csv", TestWorkbook.Of(("One", [["id", "day", "n"], ["a, \"b\"", "@44000", "=1.50"], [], ["=0.1", "@44000.25"]])))).ShouldBe(
            "Workbook ged.csv id,day,n/\"a, \"\"b\"\"\",2020-06-18,1.5//0.1,2020-06-18 06:00:00,/");
        Refusal(Put("ged.xlsx", Zip(("[Content_Types].xml", "x"), ("xl/workbook.xml", "x")))).ShouldStartWith("ged.xlsx: cannot be read as an Excel workbook: ");
        Refusal(Put("empty.xlsx", TestWorkbook.Of(("One", [])))).ShouldBe("empty.xlsx: the workbook has no sheet with any cell filled.");
        Refusal(Put("text.docx", Zip(("[Content_Types].xml", "x"), ("word/document.xml", "x")))).ShouldBe("text.docx: is an Office document and no workbook; save its table as CSV.");
    }

    [Fact]
    public void A_workbook_that_unpacks_to_far_more_than_its_size_is_refused()
    {
        var path = Put("bomb.xlsx", Zip(("[Content_Types].xml", "x"), ("xl/workbook.xml", new string('x', 1_000_000))));

        Should.Throw<InputFileException>(() => InputFile.Open(path, new InputLimits(long.MaxValue, MostTimes: 100, FreeBytes: 10_000)).Dispose())
            .Message.ShouldEndWith("refused as a decompression bomb.");
    }

    [Theory]
    [InlineData("<!DOCTYPE html>", "an HTML or XML page (a download that needs a log-in?)")]
    [InlineData("\uFEFF\r\n  {\"a\": 1}", "JSON")]
    [InlineData("%PDF-1.7", "a PDF")]
    [InlineData("PAR1x", "a Parquet file", "arrow::read_parquet(\"ged.csv\")")]
    [InlineData("RDX3\nX", "an R data file (.RData)", "load(\"ged.csv\", e)")]
    [InlineData("X\n\0\0\0\u0003", "an R data file with one object (.rds)", "write.csv(readRDS(\"ged.csv\"), \"ged-table.csv\"")]
    [InlineData("SQLite format 3\0", "an SQLite database", "sqlite3.connect(\"ged.csv\")")]
    [InlineData("<stata_dta><header><release>118", "a Stata data file", "haven::read_dta(\"ged.csv\")")]
    [InlineData("s\u0002\u0001\0", "a Stata data file", "pandas.read_stata(\"ged.csv\"")]
    [InlineData("$FL2@(#) SPSS DATA FILE", "an SPSS data file", "haven::read_sav(\"ged.csv\")")]
    [InlineData("HEADER RECORD*******LIBRARY HEADER RECORD", "a SAS transport file", "haven::read_xpt(\"ged.csv\")")]
    [InlineData("BZh91AY", "compressed with bzip2", "bunzip2 \"ged.csv\"")]
    [InlineData("Rar!\u001A", "a RAR archive", "unrar x \"ged.csv\"")]
    public void Another_format_that_is_called_csv_is_named_with_what_makes_a_table_of_it(string start, string format, string advice = "")
    {
        var path = Put("ged.csv", Encoding.UTF8.GetBytes(start));

        var refusal = Refusal(path);
        refusal.ShouldStartWith($"ged.csv: is {format}, not a table of text.");
        refusal.ShouldContain(advice);
    }

    [Fact]
    public void Archives_and_files_of_sas_are_named_by_their_bytes()
    {
        Refusal(Put("a.csv.gz", Gzip([.. new byte[257], .. "ustar"u8, .. new byte[300]]))).ShouldBe("a.csv.gz: is a tar archive, not a table of text. Unpack it, as with tar -xf \"a.csv.gz\", and import the table in it.");
        Refusal(Put("a.sas7bdat", [.. new byte[12], 0xC2, 0xEA, 0x81, 0x60, 0xB3, 0x14, 0x11, 0xCF])).ShouldStartWith("a.sas7bdat: is a SAS data file, not a table of text. In R: write.csv(haven::read_sas(\"a.sas7bdat\"), \"a.csv\"");
        Refusal(Put("a.7z", [0x37, 0x7A, 0xBC, 0xAF])).ShouldContain("7z x \"a.7z\"");
        Refusal(Put("a.xz", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0])).ShouldContain("unxz \"a.xz\"");
        Refusal(Put("a.zst", [0x28, 0xB5, 0x2F, 0xFD])).ShouldContain("unzstd \"a.zst\"");
    }

    [Fact]
    public void Utf16_text_with_its_mark_is_read_as_the_utf8_it_stands_for()
    {
        using var file = InputFile.Open(Put("ged.csv", [0xFF, 0xFE, (byte)'i', 0, (byte)'d', 0]));
        using var text = new MemoryStream();

        file.Content.CopyTo(text);

        text.ToArray().ShouldBe([0xEF, 0xBB, 0xBF, (byte)'i', (byte)'d']);
    }

    [Fact]
    public void An_empty_file_is_refused_packed_or_not()
    {
        Refusal(Put("empty.csv", [])).ShouldBe("empty.csv: the file is empty.");
        Refusal(Put("empty.csv.gz", Gzip([]))).ShouldBe("empty.csv.gz: the file is empty.");
        Refusal(Put("empty.zip", Zip(("e.csv", "")))).ShouldBe("empty.zip (e.csv): the file is empty.");
    }

    [Fact]
    public void A_file_that_is_not_there_is_refused()
    {
        Refusal(Path.Combine(_folder.FullName, "nowhere.csv")).ShouldStartWith("nowhere.csv: cannot be read: Could not find file");
    }

    [Fact]
    public void A_file_that_unpacks_to_more_than_the_limit_is_refused()
    {
        var path = Put("big.csv.gz", Gzip(Scanned.Bytes("a,b\n" + new string('x', 100_000))));
        var limits = InputLimits.Default with { MostBytes = 50_000 };

        ReadAll(path, limits).ShouldBe("big.csv.gz: unpacks to more than 50,000 bytes; unpack it and import the plain file.");
    }

    [Fact]
    public void A_decompression_bomb_is_refused()
    {
        var path = Put("bomb.csv.gz", Gzip(Scanned.Bytes("a,b\n" + new string('x', 1_000_000))));
        var limits = new InputLimits(long.MaxValue, MostTimes: 100, FreeBytes: 10_000);

        ReadAll(path, limits).ShouldBe("bomb.csv.gz: unpacks to more than 100 times its size; refused as a decompression bomb.");
    }

    [Fact]
    public void A_gzip_file_that_was_cut_off_is_refused_and_not_read_as_a_shorter_one()
    {
        var random = new Random(1);
        var text = string.Concat(Enumerable.Range(0, 50_000).Select(_ => $"{random.Next()},{random.Next()}\n"));
        var whole = Gzip(Scanned.Bytes("a,b\n" + text));

        for (var cut = 1; cut < whole.Length; cut += whole.Length / 7)
        {
            var path = Put("cut.csv.gz", whole[..^cut]);

            ReadAll(path, InputLimits.Default).ShouldStartWith("cut.csv.gz: ", customMessage: $"cut by {cut}");
        }
    }

    [Fact]
    public void Bytes_changed_inside_a_packed_file_are_noticed()
    {
        var random = new Random(1);
        var text = "a,b\n" + string.Concat(Enumerable.Range(0, 20_000).Select(_ => $"{random.Next()},{random.Next()}\n"));
        byte[][] packed = [Gzip(Scanned.Bytes(text)), Zip(("t.csv", text))];

        foreach (var whole in packed)
        {
            for (var part = 2; part < 8; part++)
            {
                byte[] bytes = [.. whole];
                bytes[bytes.Length / part] ^= 0x55;

                ReadAll(Put("t.packed", bytes), InputLimits.Default).ShouldStartWith("t.packed: the compressed data is damaged");
            }
        }
    }

    [Fact]
    public void A_gzip_file_of_several_members_is_read_whole()
    {
        byte[] bytes = [.. Gzip(Scanned.Bytes("a,b\n1,2\n")), .. Gzip(Scanned.Bytes("3,4\n")), .. Gzip([])];

        Shown(Put("members.csv.gz", bytes)).ShouldBe("Gzip members.csv a,b/1,2/3,4/");
        Shown(Put("two.csv.gz", bytes[..^Gzip([]).Length])).ShouldBe("Gzip two.csv a,b/1,2/3,4/");
    }

    [Fact]
    public void An_encrypted_zip_is_refused_as_what_it_is()
    {
        var bytes = Zip(("t.csv", "a,b\n1,2\n"));
        // The first bit of the flags, in the entry's own head and in the directory's.
        bytes[6] |= 1;
        bytes[bytes.AsSpan().IndexOf("PK\u0001\u0002"u8) + 8] |= 1;

        Refusal(Put("secret.zip", bytes)).ShouldBe("secret.zip: t.csv is encrypted; unpack it with its password and import what comes out.");
    }

    [Fact]
    public void A_pipe_that_nobody_writes_into_is_not_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no named pipes among the files.");
        var path = Path.Combine(_folder.FullName, "pipe");
        using (var made = System.Diagnostics.Process.Start("mkfifo", path))
        {
            made.WaitForExit();
        }

        Should.Throw<IOException>(() => WholeFile.Open(path, TimeSpan.FromMilliseconds(200), TestContext.Current.CancellationToken)).Message
            .ShouldBe("it does not open: it is a pipe that nobody writes into, or its disk does not answer");
        using var stopped = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        Should.Throw<OperationCanceledException>(() => WholeFile.Open(path, TimeSpan.FromMinutes(1), stopped.Token));
        // Lets the two that still wait go.
        using var writer = new FileStream(path, FileMode.Open, FileAccess.Write);
    }

    [Fact]
    public void A_device_without_end_is_not_read_to_its_end()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no devices among the files.");

        Should.Throw<IOException>(() => WholeFile.ReadAllBytes("/dev/zero")).Message.ShouldBe("it has more than 67,108,864 bytes");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static byte[] Gzip(byte[] bytes)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.SmallestSize))
        {
            gzip.Write(bytes);
            gzip.Flush();
        }

        return target.ToArray();
    }

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var target = new MemoryStream();
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in entries)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return target.ToArray();
    }

    private static string Shown(string path)
    {
        using var file = InputFile.Open(path);
        using var reader = new StreamReader(file.Content);
        return $"{file.Container} {file.InnerName} {reader.ReadToEnd().ReplaceLineEndings("/")}";
    }

    private static string Refusal(string path) => Should.Throw<InputFileException>(() => InputFile.Open(path).Dispose()).Message;

    /// <summary>What is said when the whole file is read; "read" where nothing was wrong.</summary>
    private static string ReadAll(string path, InputLimits limits)
    {
        try
        {
            using var file = InputFile.Open(path, limits);
            file.Content.CopyTo(Stream.Null);
            return "read";
        }
        catch (InputFileException refusal)
        {
            return refusal.Message;
        }
    }

    private string Put(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
