using System.IO.Compression;
using System.Text;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Store.Upkeep;
using Dyad.Tests.Store.Releases;

namespace Dyad.Tests.Store.Variants;

/// <summary>Made-up files in the shapes that UCDP's have had and of which nobody has a real one at hand.</summary>
public sealed class MadeUpVariantTests
{
    private static readonly string One = Tiny.Row(1, "2015-03-04");
    private static readonly string Two = Tiny.Row(2, "2015-04-05", triple: "7,9,6");

    [Fact]
    public void The_header_of_GED_5_0_has_other_names_for_the_totals()
    {
        using var workshop = new Workshop();
        var header = Tiny.Columns.Replace("best,high,low", "best_est,high_est,low_est", StringComparison.Ordinal);

        var report = workshop.Import(workshop.Text("ged50.csv", $"{header}\n{One}\n{Two}\n"));

        (report.Release, report.Extent, report.Events, report.ColumnsMissing.Count, report.ColumnsUnknown.Count).ShouldBe(("5.0", ExtentKind.Complete, 2, 0, 0));
        var total = workshop.Count(Filter.Empty);
        (total.Low, total.Best, total.High).ShouldBe((14, 17, 21));
    }

    [Fact]
    public void A_candidate_without_a_header_row_is_read_in_canonical_order_and_says_so()
    {
        using var workshop = new Workshop();

        var report = workshop.Import(workshop.Text("GEDEvent_v24_0_1.csv", $"{Tiny.Row(1, "2024-01-04")}\n{Tiny.Row(2, "2024-01-05")}\n"));

        (report.Release, report.HeaderAssumed, report.Events, report.Published).ShouldBe(("24.0.1", true, 2, new DateOnly(2024, 2, 21)));
        workshop.Count(Filter.Empty.With("status", "candidate")).Events.ShouldBe(2);
    }

    [Fact]
    public void A_candidate_with_times_flags_placeholders_and_earlier_months_is_read_as_it_is()
    {
        using var workshop = new Workshop();
        var rows = new[]
        {
            Tiny.Row(1, "2023-10-02 00:00:00.000", a: "XXX140", b: "XXX140", violence: "2"),
            Tiny.Row(2, "2023-02-11 00:00:00.000").Replace(",1,Clear,", ",false,Check deaths,", StringComparison.Ordinal),
            Tiny.Row(3, "2023-10-03 00:00:00.000").Replace(",1,Clear,", ",true,Clear,", StringComparison.Ordinal),
        };

        var report = workshop.Import(workshop.Text("GEDEvent_v23_0_10.csv", string.Join('\n', rows.Prepend(Tiny.Columns)) + "\n"));

        (report.Events, report.ProblemKinds.Count, report.First).ShouldBe((3, 0, new DateOnly(2023, 2, 11)));
        workshop.Count(Filter.Empty.With("status", "doubtful")).Events.ShouldBe(1);
        workshop.Count(Filter.Empty).Events.ShouldBe(2);
    }

    [Fact]
    public void A_lone_carriage_return_in_a_field_is_text()
    {
        using var workshop = new Workshop();
        var rows = Enumerable.Range(1, 30).Select(id => Tiny.Row(id, "2015-03-04", admin1: "\"one\rtwo\r\""));

        var report = workshop.Import(workshop.Text("ged161.csv", string.Join('\n', rows.Prepend(Tiny.Columns)) + "\n"));

        (report.Events, report.Malformed).ShouldBe((30, 0));
        using var corpus = workshop.Open();
        corpus.Events(Filter.Empty)[0].Admin1.ShouldBe("one\rtwo\r");
    }

    [Fact]
    public void A_row_of_tags_under_the_header_is_no_record_and_extra_columns_are_kept_unused()
    {
        using var workshop = new Workshop();
        var tags = string.Join(',', Tiny.Columns.Split(',').Select((_, at) => at % 3 == 0 ? "#date+start" : "")) + ",#note";

        var report = workshop.Import(workshop.Text("ged-19.1-hdx-nowhere.csv", $"{Tiny.Columns},note\n{tags}\n{One},again\n"));

        (report.Notes.Single(), report.Records, report.Events, report.Malformed).ShouldBe(("line 2 is a row of tags, not a record", 1, 1, 0));
        report.ColumnsUnknown.ShouldBe(["note"]);
        Verification.Run(workshop.Corpus).ShouldAllBe(finding => finding.Holds);
    }

    [Theory]
    [InlineData("windows-1252", "windows-1252")]
    [InlineData("latin-1", "iso-8859-1")]
    [InlineData("utf-16", "utf-16")]
    [InlineData("utf-16be", "utf-16BE")]
    public void A_file_in_another_encoding_is_read_where_its_encoding_is_told(string word, string web)
    {
        using var workshop = new Workshop();
        var text = $"{Tiny.Columns}\n{Tiny.Row(1, "2015-03-04", b: "Éléments armés")}\n";
        var path = workshop.Bytes("ged161.csv", CodePagesEncodingProvider.Instance.GetEncoding(web)?.GetBytes(text) ?? Encoding.GetEncoding(web).GetBytes(text));

        workshop.Import(path, request => request with { Encoding = word }).Events.ShouldBe(1);

        using var corpus = workshop.Open();
        corpus.Events(Filter.Empty).Single().SideB.ShouldBe("Éléments armés");
        Verification.Run(workshop.Corpus).ShouldAllBe(finding => finding.Holds);
    }

    [Fact]
    public void A_file_that_is_not_in_the_encoding_that_was_told_is_refused()
    {
        using var workshop = new Workshop();
        var path = workshop.Bytes("ged161.csv", [.. Encoding.Unicode.GetBytes(Tiny.Columns + "\n"), 0x00, 0xD8, 0x20, 0x00]);

        Should.Throw<DyadException>(() => workshop.Import(path, request => request with { Encoding = "utf-16" })).Message.ShouldStartWith("ged161.csv: holds bytes that are not utf-16");
    }

    [Fact]
    public void A_record_in_another_encoding_is_kept_as_malformed_and_never_guessed_at()
    {
        using var workshop = new Workshop();
        var path = workshop.Bytes("ged161.csv", Encoding.Latin1.GetBytes($"{Tiny.Columns}\n{Tiny.Row(1, "2015-03-04", b: "Éléments armés")}\n{Two}\n"));

        var report = workshop.Import(path);

        (report.Events, report.MalformedKinds.Single().First.Single().Line).ShouldBe((1, 2));
    }

    [Fact]
    public void An_empty_workbook_a_zip_of_several_tables_and_a_bomb_are_refused_by_name()
    {
        using var workshop = new Workshop();

        Refusal(workshop, "ged161.csv", ("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<workbook/>")).ShouldBe(
            "ged161.csv: the workbook has no sheet with any cell filled.");
        Refusal(workshop, "ged161-csv.zip", ("a.csv", "id\n"), ("b.csv", "id\n")).ShouldBe("ged161-csv.zip: holds several tables, a.csv, b.csv; unpack it and name the one to read.");
        Refusal(workshop, "ged171-csv.zip", ("ged171.csv", $"{Tiny.Columns}\n{new string(' ', 80 << 20)}")).ShouldContain("bomb");
        File.Exists(workshop.Corpus).ShouldBeFalse();
    }

    [Fact]
    public void A_file_whose_name_tells_no_release_and_whose_records_are_unchecked_is_said_to_look_like_a_candidate()
    {
        using var workshop = new Workshop();
        var path = workshop.Text("download.csv", $"{Tiny.Columns}\n{One.Replace(",Clear,", ",Check geography,", StringComparison.Ordinal)}\n");

        var message = Should.Throw<DyadException>(() => workshop.Import(path)).Message;

        message.ShouldContain("say release");
        message.ShouldContain("looks like a candidate");
    }

    private static string Refusal(Workshop workshop, string name, params (string Entry, string Text)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (entry, text) in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(entry).Open());
                writer.Write(text);
            }
        }

        var path = workshop.Bytes(name, bytes.ToArray());
        return Should.Throw<DyadException>(() => workshop.Import(path)).Message;
    }
}
