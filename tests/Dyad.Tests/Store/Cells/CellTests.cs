using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Store.Import;
using Dyad.Store.Upkeep;

namespace Dyad.Tests.Store.Cells;

/// <summary>A cell that cannot be read costs that cell, not the event.</summary>
public sealed class CellTests
{
    // Each row of a file has another cell that cannot be read, and what the event says instead.
    private static readonly (string Column, string Value, string Read)[] Unreadable =
    [
        ("event_clarity", "3", "summary"),
        ("date_prec", "0", "nullif(date_precision, 'unknown')"),
        ("where_prec", "9", "nullif(place_precision, 'unknown')"),
        ("type_of_violence", "4", "nullif(violence, 'unknown')"),
        ("latitude", "91", "latitude"),
        ("longitude", "69 E", "longitude"),
        ("active_year", "perhaps", "included"),
        ("date_end", "2020-02-30", "nullif(date_end, date_start)"),
        ("deaths_a", "-1", "deaths_a"),
        ("deaths_b", "1,200", "deaths_b"),
        ("deaths_civilians", "1.5", "deaths_civilians"),
        ("best", "99999999999999999999", "best"),
        ("best", "2147483648", "best"),
        ("high", "100000001", "high"),
        ("side_a_new_id", "x1", "side_a_id"),
        ("conflict_new_id", "9223372036854775808", "conflict_id"),
    ];

    [Fact]
    public void A_value_in_a_column_that_nothing_uses_costs_nothing()
    {
        string[] values = ["483.0", "somewhere", "NA", "99999999999999999999999"];
        using var tiny = new Tiny();

        var report = Imported(tiny, tiny.File("ged.csv", values.Select((value, at) => With(at + 1, "gwnoa", value))));

        (report.Events, report.ProblemKinds.Count).ShouldBe((4, 0));
    }

    [Fact]
    public void A_value_that_cannot_be_read_is_unknown_and_reported_and_the_event_counts()
    {
        using var tiny = new Tiny();

        var report = Imported(tiny, tiny.File("ged.csv", Unreadable.Select((cell, at) => With(at + 1, cell.Column, cell.Value))));

        report.Events.ShouldBe(Unreadable.Length);
        tiny.Lines("select number || ' ' || line || ' ' || \"column\" || ' ' || value || ' ' || kind || ' ' || left_out from problem order by number")
            .ShouldBe([.. Unreadable.Select((cell, at) => $"{at + 1} {at + 2} {cell.Column} {cell.Value} type false")]);
        foreach (var (cell, at) in Unreadable.Select((cell, at) => (cell, at)))
        {
            tiny.Lines($"select count(*) from event where {cell.Read} is null and record = {at + 1}").ShouldBe(["1"], cell.Column);
        }

        var total = tiny.Count(Filter.Empty).Single();
        (total.Events, total.DeathsUnstated).ShouldBe((Unreadable.Length, 2));
        Verification.Run(tiny.Corpus).ShouldAllBe(finding => finding.Holds);
    }

    [Fact]
    public void An_event_cannot_stand_without_its_id_sides_and_day_and_one_problem_says_so()
    {
        (string Column, string Value)[] cells =
        [
            ("id", "a7"), ("id", ""), ("side_a", ""), ("side_b", "\u00a0"), ("date_start", "soon"), ("date_start", ""),
            ("date_start", "2020-02-30"), ("date_start", "0001-01-01"), ("date_start", "9999-12-31"), ("date_start", "2019-12-31"),
        ];
        using var tiny = new Tiny();

        var report = Imported(tiny, tiny.File("ged.csv", cells.Select((cell, at) => With(at + 1, cell.Column, cell.Value)).Append(Tiny.Row(99, "2020-01-02"))));

        report.Events.ShouldBe(1);
        tiny.Lines("select number || ' ' || \"column\" || ' ' || left_out from problem order by number").ShouldBe([.. cells.Select((cell, at) => $"{at + 1} {cell.Column} true")]);
        tiny.Lines("select count(*) || ' ' || sum(best)::bigint || ' ' || count(counted_on) from left_out").ShouldBe(["10 100 5"]);
        tiny.Count(Filter.Empty, "month").Single().Events.ShouldBe(1);
        Verification.Run(tiny.Corpus).ShouldAllBe(finding => finding.Holds);
    }

    [Theory]
    [InlineData("2030-05-01", "2030", "2030-05-01", "a day from 1989-01-01 to 2022-06-01, as release 21.1 can hold")]
    [InlineData("1969-05-01", "", "2020-01-02", "a day from 1989-01-01 to 2022-06-01, as release 21.1 can hold")]
    [InlineData("2005-05-01", "2020", "2020-01-02", "a day in the year that the column of the year states, or one beside it")]
    public void A_day_that_the_release_cannot_hold_or_far_from_its_year_is_unknown_and_a_problem(string day, string year, string start, string expected)
    {
        using var tiny = new Tiny();

        var report = Imported(tiny, tiny.File("ged.csv", With(1, "date_end", day, "date_start", start, "year", year), With(2, "date_end", "2021-01-03", "date_start", "2020-12-30")));

        var left = start == day ? 2 : 1;
        report.Events.ShouldBe(3 - left);
        report.ProblemKinds.ShouldAllBe(kind => kind.Kind == "type" && kind.Expected == expected);
        tiny.Lines("select number || ' ' || \"column\" || ' ' || value || ' ' || left_out from problem order by all")
            .ShouldBe(left == 2 ? [$"1 date_end {day} false", $"1 date_start {day} true"] : [$"1 date_end {day} false"]);
        tiny.Lines("select date_end::varchar from event order by record").ShouldBe(left == 2 ? ["2021-01-03"] : [start, "2021-01-03"]);
        Verification.Run(tiny.Corpus).ShouldAllBe(finding => finding.Holds);
    }

    [Fact]
    public void Blanks_and_a_point_without_decimals_change_nothing()
    {
        (string Column, string Value)[] cells =
        [
            ("best", "10.0"), ("best", "1e1"), ("best", " 10 "), ("best", "\u00a010\u00a0"), ("date_prec", "1.0"), ("type_of_violence", " 1"), ("active_year", "1.0"), ("active_year", "TRUE"),
            ("side_a", " Government of Afghanistan\u00a0"), ("country", "Afghanistan "), ("adm_1", "\u2007Kabul province"), ("id", "12.0"),
        ];
        using var plain = Tiny.Of(cells.Select((_, at) => With(at + 1)));
        using var other = new Tiny();

        Imported(other, other.File("ged.csv", cells.Select((cell, at) => With(at + 1, cell.Column, cell.Value)))).ProblemKinds.ShouldBeEmpty();

        const string All = "select e::varchar from event e order by event_key";
        other.Lines(All).ShouldBe(plain.Lines(All));
    }

    [Fact]
    public void A_word_for_missing_is_missing_in_typed_columns_and_so_in_the_text_of_that_file()
    {
        string[] words = ["NA", "NaN", "nan", "NULL", "None", "<NA>", ".", "\\N", "-", "n/a", "#N/A"];
        using var tiny = new Tiny();

        var report = Imported(tiny, tiny.File("ged.csv", words.Select((word, at) => With(at + 1, "deaths_a", word, "adm_1", word)).Append(With(12, "adm_1", "null"))));

        (report.Events, report.ProblemKinds.Count).ShouldBe((12, 0));
        tiny.Lines("select count(deaths_a) || ' ' || count(admin1) || ' ' || max(admin1) from event").ShouldBe(["1 1 null"]);
    }

    [Fact]
    public void A_place_called_NA_stays_in_a_file_that_does_not_write_so_for_missing()
    {
        using var tiny = new Tiny();

        Imported(tiny, tiny.File("ged.csv", With(1, "adm_1", "NA"), With(2, "adm_1", "-")));

        tiny.Lines("select admin1 from event order by record").ShouldBe(["NA", "-"]);
    }

    [Fact]
    public void A_file_without_an_empty_field_that_has_NA_in_two_text_columns_writes_it_for_missing()
    {
        const string Header = "id,year,type_of_violence,conflict_name,side_a,side_b,country,adm_1,adm_2,latitude,longitude,date_start,best";
        using var tiny = new Tiny();

        var report = Imported(tiny, tiny.Text("r.csv", $"{Header}\n1,2020,1,A: Government,Government of A,B,Chad,NA,NA,1,2,2020-01-01,3\n2,2020,1,A: Government,Government of A,B,Chad,Lac,NA,1,2,2020-01-02,3\n"));

        report.Events.ShouldBe(2);
        tiny.Lines("select coalesce(admin1, 'unknown') || ' ' || coalesce(admin2, 'unknown') from event order by record").ShouldBe(["unknown unknown", "Lac unknown"]);
    }

    [Fact]
    public void A_file_without_an_empty_field_that_has_NA_in_one_text_column_means_what_it_says()
    {
        const string Header = "id,year,type_of_violence,conflict_name,side_a,side_b,country,adm_1,latitude,longitude,date_start,best";
        using var tiny = new Tiny();

        Imported(tiny, tiny.Text("ged.csv", $"{Header}\n1,2020,1,A: Government,Government of A,B,Chad,NA,1,2,2020-01-01,3\n"));

        tiny.Lines("select admin1 from event").ShouldBe(["NA"]);
    }

    [Fact]
    public void The_largest_counts_that_are_read_can_be_added_up()
    {
        using var tiny = new Tiny();

        var report = Imported(tiny, tiny.File("ged.csv", With(1, "deaths_a", "100000000", "deaths_b", "100000000", "deaths_civilians", "100000000", "deaths_unknown", "100000000")));

        report.ProblemKinds.ShouldHaveSingleItem().Kind.ShouldBe("sides_sum");
        tiny.Count(Filter.Empty).Single().Events.ShouldBe(1);
    }

    [Fact]
    public void A_state_number_too_large_is_a_problem_and_no_failed_import()
    {
        using var tiny = new Tiny();

        var report = Imported(tiny, tiny.File("ged.csv", With(1, "country_id", "99999999999")));

        report.Problems.ShouldHaveSingleItem().ToString().ShouldBe("ged.csv:2: country_id is '99999999999'; expected a Gleditsch-Ward number");
        tiny.Lines("select gw from event").ShouldBe(["700"]);
    }

    [Fact]
    public void The_publisher_s_own_file_with_codes_outside_its_codebook_loses_no_event()
    {
        var path = TestData.Need("ucdp/GEDEvent_v21_01_21_12.csv.zip");
        using var tiny = new Tiny();

        var report = tiny.ImportAny(path);

        (report.Records - report.Events).ShouldBe(0);
        report.ProblemKinds.Where(kind => kind.Kind == "type").Select(kind => (kind.Column, kind.Count)).ShouldBe([("event_clarity", 5L), ("date_prec", 1L)]);
        var total = tiny.Count(Filter.Empty.With("actor", "IS").With("country", "SYR").With("t", "2021")).Single();
        (total.Events, total.Best).ShouldBe((312, 887));
    }

    /// <summary>Imports a file that does not claim to hold all of its release.</summary>
    internal static ImportReport Imported(Tiny tiny, string path) => tiny.Import(path, ExtentKind.Selected);

    /// <summary>A plain row with some cells changed.</summary>
    internal static string With(int id, params string[] changes)
    {
        var names = Tiny.Columns.Split(',');
        var cells = Tiny.Row(id, $"2020-01-{Math.Min(id, 31):00}").Split(',');
        for (var at = 0; at < changes.Length; at += 2)
        {
            var value = changes[at + 1];
            cells[Array.IndexOf(names, changes[at])] = value.Contains(',', StringComparison.Ordinal) ? $"\"{value}\"" : value;
        }

        return string.Join(',', cells);
    }
}
