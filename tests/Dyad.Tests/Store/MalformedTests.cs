using System.Text;
using Dyad.Cli;
using Dyad.Model;
using Dyad.Store.Upkeep;

namespace Dyad.Tests.Store;

/// <summary>Malformed records: said as they are, kept with their bytes, and loaded in bulk however many there are.</summary>
public sealed class MalformedTests
{
    [Fact]
    public void A_malformed_record_is_described_as_it_is()
    {
        using var tiny = new Tiny();
        var rows = Encoding.UTF8.GetBytes(string.Join('\n', Tiny.Columns, Tiny.Row(1, "2020-01-01"), "Source: made up,,", Tiny.Row(2, "2020-01-02")) + "\n");
        byte[] latin = [.. rows, .. Encoding.Latin1.GetBytes(Tiny.Row(3, "2020-01-03", a: "Armée fictive") + "\n")];
        var path = tiny.Text("ged.csv", "");
        File.WriteAllBytes(path, latin);

        var report = tiny.Import(path);

        (report.Records, report.Events, report.Malformed).ShouldBe((2, 2, 2));
        ImportText.Write(report, dryRun: false).ShouldContain(
            """
              malformed  1 × another number of fields than the header
                         ged.csv:3: 3 fields; expected 49
              malformed  1 × bytes that are not UTF-8
                         ged.csv:5: bytes that are not UTF-8
                         where the file is in another encoding, say --encoding, one of windows-1252, latin-1, utf-16, utf-16be
            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("1,2,3\n4,5\n", "ged.csv: none of its records could be read; the corpus was not changed\n2 × another number of fields than the header\nged.csv:2: 3 fields; expected 49\nged.csv:3: 2 fields; expected 49")]
    [InlineData("\n\n", "ged.csv: it holds a header and no record; the corpus was not changed")]
    public void A_file_of_which_no_record_can_be_read_is_an_error_and_changes_nothing(string rows, string message)
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-01-01"));
        var before = File.ReadAllBytes(tiny.Corpus);

        var refusal = Should.Throw<DyadException>(() => tiny.Import(tiny.Text("ged.csv", Tiny.Columns + "\n" + rows)));

        (refusal.Trouble, refusal.Message).ShouldBe((Trouble.InvalidData, message));
        File.ReadAllBytes(tiny.Corpus).ShouldBe(before);
    }

    [Theory]
    [InlineData(451, 0)]
    [InlineData(452, 501)]
    [InlineData(4000, 4049)]
    public void A_file_may_have_five_hundred_columns_and_more_are_refused_before_they_take_memory(int extra, int refused)
    {
        using var tiny = new Tiny();
        var names = string.Join(',', Enumerable.Range(1, extra).Select(number => $"extra{number}"));
        var values = string.Join(',', Enumerable.Range(1, extra));
        var path = tiny.Text("ged.csv", $"{Tiny.Columns},{names}\n{Tiny.Row(1, "2020-01-01")},{values}\n");

        if (refused == 0)
        {
            tiny.Import(path).ColumnsUnknown.Count.ShouldBe(extra);
        }
        else
        {
            Should.Throw<DyadException>(() => tiny.Import(path)).Message.ShouldBe($"ged.csv: it has {refused:#,0} columns, and at most 500 are read; leave out those that say nothing of events.");
        }
    }

    [Fact]
    public void A_field_of_more_than_a_million_quotes_is_read_and_a_row_of_twenty_thousand_fields_refused()
    {
        using var tiny = new Tiny();
        var quotes = new string('"', 1_500_000);
        var row = Tiny.Row(1, "2020-01-01");
        var path = tiny.Text("ged.csv", $"{Tiny.Columns}\n{row.Replace("in Kabul", $"\"{quotes}\"", StringComparison.Ordinal)}\n{Tiny.Row(2, "2020-01-02")}{string.Concat(Enumerable.Repeat(",\"a\"", 20_000))}\"\n");

        var report = tiny.Import(path);

        (report.Events, report.Malformed).ShouldBe((1, 1));
        tiny.Lines("select length(where_description) from raw.f1").ShouldBe(["750000"]);
    }

    [Fact]
    public void Any_number_of_malformed_and_empty_lines_is_kept_and_said_in_short()
    {
        using var tiny = new Tiny();
        var text = new StringBuilder(Tiny.Columns).Append('\n');
        for (var at = 0; at < 300_000; at++)
        {
            text.Append("1,2\n").Append('\n').Append(at % 100_000 == 0 ? Tiny.Row(at + 1, "2020-01-01") : "x").Append('\n');
        }

        var report = tiny.Import(tiny.Text("ged.csv", text.ToString()));

        (report.Events, report.Malformed).ShouldBe((3, 599_997));
        ImportText.Write(report, dryRun: false).Split('\n').Length.ShouldBeLessThan(20);
        ImportText.Write(report, dryRun: false).ShouldContain("599,997 × another number of fields than the header");
        tiny.Lines("select count(*) from reject").ShouldBe(["599997"]);
        tiny.Lines("select count(*) from margin where kind = 'blank'").ShouldBe(["300000"]);
        Verification.Run(tiny.Corpus).ShouldAllBe(finding => finding.Holds);
    }
}
