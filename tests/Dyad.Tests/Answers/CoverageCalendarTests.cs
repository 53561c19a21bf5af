using Dyad.Answers.Calendars;
using Dyad.Answers.Lines;
using Dyad.Answers.Verbs;
using Dyad.Answers.Writing;
using Dyad.Answers.Writing.Svg;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Model.Time;
using Dyad.Store;
using Dyad.Tests.Store;
using Dyad.Tests.Store.Releases;

namespace Dyad.Tests.Answers;

/// <summary>The calendar of what files cover: every month of every country has one row, and what no file is for is called missing.</summary>
public sealed class CoverageCalendarTests
{
    [Fact]
    public void Each_month_says_what_covers_it_and_one_between_two_files_is_nothing()
    {
        using var workshop = Afghanistan();
        using var corpus = workshop.Open();

        Rows(corpus, "2020-11..2021-05", null, "AFG").ShouldBe(
        [
            "2020-11 complete", "2020-12 complete", "2021-01 nothing", "2021-02 candidate 2021-02: provisional candidate releases from then on", "2021-03 candidate", "2021-04 nothing", "2021-05 nothing",
        ]);
        var counted = CoverageVerb.Ask(CoverageCalendar.Of(corpus, Filter.Empty.With("country", "AFG"), null));
        counted.Rows.Values.Count.ShouldBe((12 * 32) + 3, "from January 1989, where the release begins, to March 2021, where the last file ends");
        ShellLine.Of(counted.Notes.Single()).ShouldStartWith("What ucdp-ged holds: Events of organised violence");
    }

    [Fact]
    public void A_year_is_complete_only_with_all_of_its_months_and_nothing_only_without_any()
    {
        using var workshop = Afghanistan();
        using var corpus = workshop.Open();

        Rows(corpus, "2019..2022", "year", "AFG").ShouldBe(["2019 complete", "2020 complete", "2021 part 2021-02: provisional candidate releases from then on", "2022 nothing"]);
        Rows(corpus, "2021-02..2021-03", "year", "AFG").ShouldBe(["2021 candidate 2021-02: provisional candidate releases from then on"]);
        Rows(corpus, "2021-03..2021-04", "year", "AFG").ShouldBe(["2021 part"], "a month that is not asked about decides nothing");
    }

    [Fact]
    public void A_file_of_one_country_says_nothing_of_another_and_no_file_says_anything_of_a_country_without_events()
    {
        using var workshop = new Workshop();
        void Complete(string name, string country, string iso, string months, string day) => workshop.Import(
            workshop.Text(name, CoveredBriefs.File(Tiny.Row(name[0], day, country: country))),
            request => request with { Release = "21.1", Extent = ExtentKind.Complete, Countries = [iso], Months = Period.Find(months) });
        Complete("a.csv", "Afghanistan", "AFG", "2020-01..2020-12", "2020-02-01");
        Complete("p.csv", "Pakistan", "PAK", "2020-03..2020-12", "2020-03-01");
        using var corpus = workshop.Open();

        Rows(corpus, "2020-02..2020-03", "month", "AFG").ShouldBe(["2020-02 complete", "2020-03 complete"]);
        Rows(corpus, "2020-02..2020-03", "month", "PAK").ShouldBe(["2020-02 nothing", "2020-03 complete"]);
        Rows(corpus, "2020-02..2020-03", "month", "MEX").ShouldBe(["2020-02 nothing", "2020-03 nothing"]);
        CoverageCalendar.Of(corpus, Filter.Empty, null).Lines.Select(line => $"{line.Name} {line.Periods.Single().By}").ShouldBe(["Afghanistan Complete", "Pakistan Part"]);
    }

    [Fact]
    public void A_file_of_the_world_says_nothing_of_a_country_that_no_event_names()
    {
        using var workshop = new Workshop();
        workshop.Import(
            workshop.Text("w.csv", CoveredBriefs.File(Tiny.Row('w', "2020-02-01", country: "Afghanistan"))),
            request => request with { Release = "21.1", Extent = ExtentKind.Complete, Months = Period.Find("2020-01..2020-12") });
        using var corpus = workshop.Open();

        Rows(corpus, "2020-02..2020-03", "month", "AFG").ShouldBe(["2020-02 complete", "2020-03 complete"]);
        Rows(corpus, "2020-02..2020-03", "month", "MEX").ShouldBe(["2020-02 nothing", "2020-03 nothing"]);
    }

    [Fact]
    public void A_selection_covers_its_months_in_part_and_each_dataset_has_lines_of_its_own()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged-21.1-some.csv", CoveredBriefs.File(Tiny.Row(1, "2020-02-05"), Tiny.Row(2, "2020-04-05"))));
        var notes = workshop.Text("notes.csv", "event no,Day,Attacker,Target,Killed,Country,Lat,Lon\n9,2020-03-07,A,B,3,Afghanistan,34.5,69.1\n");
        workshop.Scaffold("my-notes", notes);
        workshop.Import(notes);
        using var corpus = workshop.Open();

        CoverageVerb.Ask(CoverageCalendar.Of(corpus, Filter.Empty.With("country", "AFG"), "month")).Rows.Values.Select(row => $"{row[1]} {row[4]} {row[5]}").ShouldBe(
            ["my-notes 2020-02 nothing", "my-notes 2020-03 part", "my-notes 2020-04 nothing", "ucdp-ged 2020-02 part", "ucdp-ged 2020-03 part", "ucdp-ged 2020-04 part"]);
        Rows(corpus, null, "month", "AFG", ("dataset", "my-notes")).ShouldBe(["2020-03 part"]);
    }

    [Fact]
    public void What_was_published_later_or_lies_after_the_as_of_day_covers_nothing()
    {
        using var workshop = Afghanistan();
        using var corpus = workshop.Open();

        Rows(corpus, "2020-12..2021-03", null, "AFG", ("known-on", "2021-06-01"), ("release", "21.1")).ShouldBe(["2020-12 complete", "2021-01 nothing", "2021-02 nothing", "2021-03 nothing"]);
        Rows(corpus, "2020-12..2021-03", null, "AFG", ("as-of", "2021-02-10")).ShouldBe(["2020-12 complete", "2021-01 nothing", "2021-02 candidate 2021-02: provisional candidate releases from then on"]);
        Should.Throw<DyadException>(() => CoverageCalendar.Of(corpus, Filter.Empty.With("release", "99.1"), null)).Message.ShouldBe("No file in this corpus covers a month of what is asked");
        Should.Throw<DyadException>(() => CoverageCalendar.Of(corpus, Filter.Empty, "week")).Message.ShouldContain("'week' is not valid");
    }

    [Fact]
    public void In_text_a_sign_stands_for_each_month_and_years_that_are_alike_share_a_line()
    {
        using var workshop = Afghanistan();
        using var corpus = workshop.Open();

        var lines = Text(corpus, Filter.Empty.With("country", "AFG").With("t", "2018..2021"), null).Split('\n');

        lines[0].ShouldBe("What the files cover. Month by month, 2018-01 to 2021-12, by dataset and country.");
        lines[2..6].ShouldBe(
        [
            "UCDP Georeferenced Event Dataset (ucdp-ged) in Afghanistan",
            "              JFMAMJJASOND",
            "2018 to 2020  ████████████",
            "2021          ░▓▓░░░░░░░░░  counting changed in 2021-02: provisional candidate releases from then on",
        ]);
        string.Join(' ', lines[7..]).ShouldStartWith("█ covered by a complete release; ▓ covered by candidate releases, which are provisional; ░ not covered: missing, never zero.");
    }

    [Fact]
    public void In_text_countries_that_are_alike_share_a_line_of_years()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged211.csv", CoveredBriefs.File(Tiny.Row(1, "2019-11-05"), Tiny.Row(2, "2019-11-06", country: "Mexico"))));
        using var corpus = workshop.Open();

        var lines = Text(corpus, Filter.Empty.With("t", "2010..2021"), null).Split('\n');

        lines[3..5].ShouldBe(["2010    2021", "███████████░  Afghanistan; Mexico"]);
    }

    [Fact]
    public void A_drawing_has_one_bar_for_months_that_are_alike_and_a_line_where_counting_changes()
    {
        using var workshop = Afghanistan();
        using var corpus = workshop.Open();

        var drawn = ChartSvg.File(CalendarCharts.Of(CoverageCalendar.Of(corpus, Filter.Empty.With("country", "AFG").With("t", "2020..2021"), null)));

        // 2020; of 2021 January, February with March, the rest; and one of each in the legend.
        drawn.Split("<rect class=\"events\"").Length.ShouldBe(1 + 1 + 1);
        drawn.Split("<rect class=\"gap\"").Length.ShouldBe(1 + 2 + 1);
        drawn.Split("<rect class=\"c1\"").Length.ShouldBe(1 + 1 + 1);
        drawn.Split("<path class=\"break\"").Length.ShouldBe(1 + 1 + 1);
    }

    private static Workshop Afghanistan()
    {
        var workshop = new Workshop();
        workshop.Import(workshop.Text("ged211.csv", CoveredBriefs.File(Tiny.Row(1, "2020-11-05"))));
        workshop.Import(workshop.Text("GEDEvent_v21_02_21_03.csv", CoveredBriefs.File(Tiny.Row(2, "2021-02-03"), Tiny.Row(3, "2021-03-04"))));
        return workshop;
    }

    private static string Text(Corpus corpus, Filter filter, string? length) => CalendarText.Write(CalendarCharts.Of(CoverageCalendar.Of(corpus, filter, length)), 120);

    private static string[] Rows(Corpus corpus, string? time, string? length, string country, params (string Key, string Value)[] more)
    {
        var filter = more.Aggregate(Filter.Empty.With("country", country).With("t", time), (filter, pair) => filter.With(pair.Key, pair.Value));
        return [.. CoverageVerb.Ask(CoverageCalendar.Of(corpus, filter, length)).Rows.Values.Select(row => $"{row[4]} {row[5]} {row[6]}".TrimEnd())];
    }
}
