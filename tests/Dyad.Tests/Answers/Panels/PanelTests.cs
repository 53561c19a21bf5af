using Dyad.Answers.Lines;
using Dyad.Answers.Panels;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Tests.Store;

namespace Dyad.Tests.Answers.Panels;

public sealed class PanelTests
{
    private static readonly string[] Rows =
    [
        Tiny.Row(1, "2020-01-05", triple: "10,12,8"),
        Tiny.Row(2, "2020-03-05", triple: "1,2,1"),
        Tiny.Row(3, "2020-03-31", triple: "2,2,2", end: "2020-04-01"),
        Tiny.Row(4, "2020-02-05", country: "Pakistan", b: "TTP", triple: "5,6,4"),
        Tiny.Row(5, "2020-01-01", country: "Pakistan", b: "TTP", triple: "7,7,7", end: "2020-12-31"),
    ];

    [Fact]
    public void A_covered_month_without_events_is_zero_and_a_row_longer_than_a_month_is_in_none()
    {
        using var tiny = Tiny.Of(Rows);

        var panel = Of(tiny, "country,month", "2020-01..2020-03", "AFG,PAK");

        panel.Rows.ShouldBe(
        [
            new PanelRow("Afghanistan", 700, "AFG", "2020-01", "yes", 1, 8, 10, 12, 3, 4),
            new PanelRow("Afghanistan", 700, "AFG", "2020-02", "yes", 0, 0, 0, 0, 0, 0),
            new PanelRow("Afghanistan", 700, "AFG", "2020-03", "yes", 2, 3, 3, 4, 6, 8),
            new PanelRow("Pakistan", 770, "PAK", "2020-01", "yes", 0, 0, 0, 0, 0, 0),
            new PanelRow("Pakistan", 770, "PAK", "2020-02", "yes", 1, 4, 5, 6, 3, 4),
            new PanelRow("Pakistan", 770, "PAK", "2020-03", "yes", 0, 0, 0, 0, 0, 0),
        ]);
        Of(tiny, "country,quarter", "2020", "PAK").Notes.ShouldBe(["1 event with 7 deaths is in no row: longer than a quarter."]);
        Of(tiny, "country,year", "2020", "PAK").Rows.ShouldBe([new PanelRow("Pakistan", 770, "PAK", "2020", "yes", 2, 11, 12, 13, 6, 8)]);
    }

    [Fact]
    public void What_no_complete_file_covers_is_unknown()
    {
        using var tiny = Tiny.Of(Rows);

        // The release ends with 2020; half a month asked about is no whole one; no event of the corpus is in Mexico.
        Of(tiny, "month", "2020-12..2021-01", null).Rows.Select(row => (row.Period, row.Covered, row.Events)).ShouldBe([("2020-12", "yes", 0L), ("2021-01", "no", (long?)null)]);
        Of(tiny, "month", "2020-03-10..2020-04-30", null).Rows.Select(row => (row.Period, row.Covered, row.Events)).ShouldBe([("2020-03", "partly", 1L), ("2020-04", "yes", 0L)]);
        Of(tiny, "country,year", "2020", "AFG,MEX").Rows.Select(row => (row.Country, row.Covered, row.Events)).ShouldBe([("AFG", "yes", 3L), ("MEX", "no", (long?)null)]);
    }

    [Fact]
    public void A_time_touches_a_period_with_one_day_of_it()
    {
        using var tiny = Tiny.Of(Rows);

        Of(tiny, "month", "2020-01-31..2020-03-01", null).Rows.Select(row => (row.Period, row.Covered)).ShouldBe([("2020-01", "partly"), ("2020-02", "yes"), ("2020-03", "partly")]);
    }

    [Fact]
    public void A_selection_of_events_gives_what_it_holds_and_no_zero()
    {
        using var tiny = new Tiny();
        tiny.Import(tiny.File("some.csv", Rows), ExtentKind.Selected);

        Of(tiny, "month", "2020-01..2020-02", "AFG").Rows.Select(row => (row.Covered, row.Events, row.Best)).ShouldBe([("partly", 1L, 10L), ("partly", (long?)null, (long?)null)]);
    }

    [Fact]
    public void A_file_of_one_country_says_nothing_of_another()
    {
        using var tiny = new Tiny();
        tiny.Import(tiny.File("rows.csv", Rows), ExtentKind.Selected);
        tiny.Import(tiny.File("afg.csv", Rows[..3]), release: "22.1", countries: ["AFG"]);

        Of(tiny, "country,month", "2020-02", null).Rows.Select(row => (row.Country, row.Covered, row.Events)).ShouldBe([("AFG", "yes", 0L), ("PAK", "partly", 1L)]);
    }

    [Fact]
    public void Pairs_are_those_with_an_event_in_what_is_asked()
    {
        using var tiny = Tiny.Of(Rows);

        Of(tiny, "pair,year", "2019..2020", null).Rows.Select(row => (row.Unit, row.State, row.Period, row.Events)).ShouldBe(
        [
            ("Government of Afghanistan~IS", (int?)null, "2019", 0L), ("Government of Afghanistan~IS", null, "2020", 3L),
            ("Government of Afghanistan~TTP", null, "2019", 0L), ("Government of Afghanistan~TTP", null, "2020", 2L),
        ]);
    }

    [Theory]
    [InlineData("country", null, "--panel needs one of month, quarter, year in --by")]
    [InlineData("country,pair,month", null, "--panel needs one of month, quarter, year in --by")]
    [InlineData("month", "5", "leave out --limit")]
    public void What_makes_no_panel_is_refused(string by, string? limit, string words)
    {
        using var tiny = Tiny.Of(Rows);
        using var corpus = tiny.Open();

        ShellLine.Of(Should.Throw<DyadException>(() => Panel.Of(corpus, Filter.Empty.With("by", by).With("limit", limit))).Note).ShouldContain(words);
    }

    private static Panel Of(Tiny tiny, string by, string time, string? country)
    {
        using var corpus = tiny.Open();
        return Panel.Of(corpus, Filter.Empty.With("by", by).With("t", time).With("country", country));
    }
}
