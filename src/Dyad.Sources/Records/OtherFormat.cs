namespace Dyad.Sources.Records;

/// <summary>A format of file that is no table of text, told by its first bytes, and what makes a table of it.</summary>
/// <param name="What">What the file is, with its article.</param>
/// <param name="Advice">What to do, where <c>{name}</c> is the file and <c>{csv}</c> the table to make; empty where nothing helps.</param>
internal sealed record OtherFormat(string What, string Advice)
{
    private const string Page = "an HTML or XML page (a download that needs a log-in?)";
    private const int TarMark = 257;

    private static readonly OtherFormat Stata = Statistics("a Stata data file", "haven::read_dta(\"{name}\")", "read_stata(\"{name}\", convert_categoricals=False)");
    private static readonly OtherFormat Rds = Statistics("an R data file with one object (.rds)", "readRDS(\"{name}\")", "");
    private static readonly OtherFormat RData = new(
        "an R data file (.RData)", "In R: e <- new.env(); write.csv(e[[load(\"{name}\", e)[1]]], \"{csv}\", row.names = FALSE, na = \"\")");

    /// <summary>The format of a file that starts so; null where it may be a table of text.</summary>
    public static OtherFormat? Of(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith("<stata_dta>"u8) || start is [>= 105 and <= 115, 1 or 2, 1, 0, ..])
        {
            return Stata;
        }

        if (start.StartsWith("RDX"u8) || start.StartsWith("RDA"u8))
        {
            return RData;
        }

        if (start.StartsWith((ReadOnlySpan<byte>)[(byte)'X', (byte)'\n', 0, 0, 0]) || start.StartsWith("A\n2\n"u8) || start.StartsWith("A\n3\n"u8))
        {
            return Rds;
        }

        return OfOtherPrograms(start) ?? OfArchives(start) ?? OfText(start);
    }

    /// <summary>The refusal of a file of this format.</summary>
    public InputFileException Refusal(string name)
    {
        var file = name.Split(" (")[0];
        var csv = file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? file[..^4] + "-table.csv" : Path.ChangeExtension(file, ".csv");
        var advice = Advice.Length == 0 ? "" : " " + Advice.Replace("{name}", file, StringComparison.Ordinal).Replace("{csv}", csv, StringComparison.Ordinal);
        return new($"{name}: is {What}, not a table of text.{advice}");
    }

    private static OtherFormat? OfOtherPrograms(ReadOnlySpan<byte> start) => start switch
    {
        _ when start.StartsWith("$FL2"u8) || start.StartsWith("$FL3"u8) => Statistics("an SPSS data file", "haven::read_sav(\"{name}\")", "read_spss(\"{name}\")"),
        _ when start.StartsWith((ReadOnlySpan<byte>)[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xC2, 0xEA, 0x81, 0x60]) =>
            Statistics("a SAS data file", "haven::read_sas(\"{name}\")", "read_sas(\"{name}\", encoding=\"utf-8\")"),
        _ when start.StartsWith("HEADER RECORD*******"u8) => Statistics("a SAS transport file", "haven::read_xpt(\"{name}\")", "read_sas(\"{name}\", format=\"xport\")"),
        _ when start.StartsWith("ARROW1"u8) => Statistics("a Feather file", "arrow::read_feather(\"{name}\")", "read_feather(\"{name}\")"),
        _ when start.StartsWith("SQLite format 3"u8) => new(
            "an SQLite database", "In Python, with the table's name: import pandas, sqlite3; pandas.read_sql(\"select * from TABLE\", sqlite3.connect(\"{name}\")).to_csv(\"{csv}\", index=False)"),
        _ when start.StartsWith("%PDF"u8) => new("a PDF", ""),
        _ when start.StartsWith("PAR1"u8) => Statistics("a Parquet file", "arrow::read_parquet(\"{name}\")", "read_parquet(\"{name}\")"),
        _ when FileSignature.IsOldOffice(start) => new("an old Office document", "Save it as CSV."),
        _ => null,
    };

    private static OtherFormat? OfArchives(ReadOnlySpan<byte> start) => start switch
    {
        _ when start.StartsWith((ReadOnlySpan<byte>)[0x28, 0xB5, 0x2F, 0xFD]) => Packed("compressed with Zstandard", "unzstd"),
        _ when start.StartsWith((ReadOnlySpan<byte>)[0xFD, 0x37, 0x7A, 0x58, 0x5A]) => Packed("compressed with xz", "unxz"),
        _ when start.StartsWith("BZh"u8) => Packed("compressed with bzip2", "bunzip2"),
        _ when start.StartsWith((ReadOnlySpan<byte>)[0x37, 0x7A, 0xBC, 0xAF]) => Packed("a 7z archive", "7z x"),
        _ when start.StartsWith("Rar!"u8) => Packed("a RAR archive", "unrar x"),
        _ when start.Length > TarMark && start[TarMark..].StartsWith("ustar"u8) => Packed("a tar archive", "tar -xf"),
        _ when FileSignature.ContainerOf(start) != ContainerKind.Plain => new("compressed a second time", "Unpack it and import the table in it."),
        _ => null,
    };

    private static OtherFormat? OfText(ReadOnlySpan<byte> start)
    {
        var text = start.StartsWith("\uFEFF"u8) ? start[3..] : start;
        var first = text.IndexOfAnyExcept(" \t\r\n"u8);
        return first < 0 ? null : text[first] switch
        {
            (byte)'<' => new(Page, ""),
            (byte)'{' or (byte)'[' => new("JSON", "In Python, where it is a list of records: import pandas; pandas.read_json(\"{name}\").to_csv(\"{csv}\", index=False)"),
            _ => null,
        };
    }

    private static OtherFormat Packed(string what, string command) => new(what, $"Unpack it, as with {command} \"{{name}}\", and import the table in it.");

    private static OtherFormat Statistics(string what, string r, string python) => new(
        what,
        $"In R: write.csv({r}, \"{{csv}}\", row.names = FALSE, na = \"\")"
        + (python.Length == 0 ? "" : $", or in Python: import pandas; pandas.{python}.to_csv(\"{{csv}}\", index=False)"));
}
