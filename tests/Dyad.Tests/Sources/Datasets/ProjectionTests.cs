namespace Dyad.Tests.Sources.Datasets;

public sealed class ProjectionTests
{
    [Theory]
    [InlineData(1, "2019-03-05", "2019-03-05", "day|2019-03-05|2019-03-05")]
    [InlineData(2, "2019-03-05", "2019-03-07", "few_days|2019-03-05|2019-03-07")]
    [InlineData(2, "2019-03-05", "2019-03-05", "few_days|2019-02-28|2019-03-10")]
    [InlineData(3, "2019-03-05", "2019-03-05", "week|2019-02-27|2019-03-11")]
    [InlineData(4, "2020-02-05", "2020-02-05", "month|2020-02-01|2020-02-29")]
    [InlineData(4, "2020-02-05", "2020-03-05", "month|2020-02-05|2020-03-05")]
    [InlineData(5, "2020-02-05", "2020-02-05", "longer|2020-01-01|2020-12-31")]
    [InlineData(1, "2019-03-05", "2019-03-01", "day|2019-03-01|2019-03-05")]
    public void The_interval_is_the_published_range_or_as_wide_as_the_precision(int precision, string start, string end, string expected)
    {
        using var projected = Projected.OfText(Full($"date_prec={precision};date_start={start};date_end={end}"));

        projected.Rows("select date_precision, date_earliest, date_latest from event").ShouldBe(expected);
        projected.Rows("select date_start, date_end from event").ShouldBe($"{start}|{end}");
    }

    [Theory]
    [InlineData("Clear", "final", "final")]
    [InlineData("Clear", "candidate", "candidate")]
    [InlineData("", "candidate", "candidate")]
    [InlineData("Check deaths", "candidate", "doubtful")]
    public void A_candidate_event_that_is_still_being_checked_is_doubtful(string code, string release, string status)
    {
        using var projected = Projected.OfText(Full($"code_status={code}"), release);

        projected.Rows("select status, status_code from event").ShouldBe($"{status}|{(code.Length == 0 ? "∅" : code)}");
    }

    [Fact]
    public void A_reduced_record_leaves_unknown_what_it_does_not_say()
    {
        using var projected = Projected.OfText(
            """
            id,year,month,day,country,type_of_violence,conflict_name,side_a,side_b,latitude,longitude,low_death,best_death,high_death
            7,2017,7,31,Afghanistan,State-based violence,Iraq: Government,Government of Iraq,IS,34.531094,69.162796,5,6,7
            """);

        projected.Rows("select * from event").ShouldBe(string.Join('|',
            "1", "7", "ucdp:7", "final", "∅", "∅", "∅", "∅", "Iraq: Government", "∅", "Government",
            "2017-07-31", "2017-07-31", "unknown", "true", "∅", "∅",
            "34.531094", "69.162796", "unknown", "∅", "AFG", "700", "Afghanistan", "∅", "∅", "∅", "∅", "179779",
            "state_based", "∅", "∅", "Government of Iraq", "IS", "∅", "∅",
            "∅", "∅", "∅", "∅", "5", "6", "7", "∅", "coded", "unknown"));
    }

    [Fact]
    public void The_projection_yields_the_agreed_columns_in_their_order_and_types()
    {
        using var projected = Projected.Of(Path.Combine(Library.Folder, "ucdp-ged", "sample.csv"));

        Golden.Matches(projected.Rows("select column_name, column_type from (describe event)") + "\n", "event-columns.golden.txt");
    }

    [Fact]
    public void The_sample_projects_and_every_record_of_it_is_accounted_for()
    {
        using var projected = Projected.Of(Path.Combine(Library.Folder, "ucdp-ged", "sample.csv"));

        projected.Scan.Rejects.ShouldBeEmpty();
        var told = projected.Rows(
            """
            select count(*), count(*) filter (country = 'XEX'), count(*) filter (summary), count(*) filter (deaths_unknown > 0),
                count(*) filter (low > best or best > high), count(distinct cell), min(date_start), max(date_start)
            from event
            """);
        told.ShouldBe("60|60|3|3|2|6|2018-02-03|2021-04-04");
    }

    [Theory]
    [InlineData("range", "best=5;low=6;high=7", true)]
    [InlineData("range", "best=5;low=5;high=5", false)]
    [InlineData("range", "best=5;low=;high=", false)]
    [InlineData("sides_sum", "deaths_a=1;deaths_b=1;deaths_civilians=0;deaths_unknown=0;best=3;high=3", true)]
    [InlineData("sides_sum", "deaths_a=;best=3;high=3", false)]
    [InlineData("calendar_date", "date_start=;year=2019;month=2;day=30", true)]
    [InlineData("calendar_date", "date_start=;year=2019;month=2;day=28", false)]
    [InlineData("has_date", "date_start=;year=2019;month=2", true)]
    [InlineData("has_date", "date_start=2019-01-01", false)]
    [InlineData("year_agrees", "date_start=2018-12-31", true)]
    [InlineData("year_agrees", "date_start=2018-12-31;year=", false)]
    [InlineData("country_number", "country_id=99999999999", true)]
    [InlineData("country_number", "country_id=700", false)]
    [InlineData("date_order", "date_start=2019-01-02;date_end=2019-01-01", true)]
    [InlineData("country_known", "country=Atlantis", true)]
    [InlineData("country_known", "country=Syria", false)]
    [InlineData("status_known", "code_status=Dubious", true)]
    [InlineData("status_known", "code_status=Check dyad", false)]
    public void A_check_finds_the_record_that_breaks_it(string name, string values, bool isBroken)
    {
        using var projected = Projected.OfText(Full(values));
        var check = Library.Ged.Checks.Single(c => c.Name == name);

        projected.Rows($"select count(*) from typed where {check.Where}").ShouldBe(isBroken ? "1" : "0");
    }

    [Theory]
    [InlineData("latitude=90;longitude=180", 259200)]
    [InlineData("latitude=-90;longitude=-180", 1)]
    [InlineData("latitude=0;longitude=0", 129961)]
    public void The_cell_is_prio_grid_s(string values, int cell)
    {
        using var projected = Projected.OfText(Full(values));

        projected.Rows("select cell from event").ShouldBe(cell.ToString());
    }

    /// <summary>A file of one record: a plain one, with some values changed.</summary>
    private static string Full(string changes)
    {
        const string Plain =
            "id=7;year=2019;month=;day=;type_of_violence=1;code_status=Clear;conflict_name=Exampleland: Government;"
            + "side_a=Government of Exampleland;side_b=Example Front;country=Exampleland;latitude=1;longitude=2;date_prec=1;"
            + "date_start=2019-01-01;date_end=;deaths_a=0;deaths_b=1;deaths_civilians=0;deaths_unknown=0;low=1;best=1;high=1";
        var values = new Dictionary<string, string>();
        foreach (var pair in $"{Plain};{changes}".Split(';'))
        {
            var parts = pair.Split('=');
            values[parts[0]] = parts[1];
        }

        return string.Join(',', values.Keys) + "\n" + string.Join(',', values.Values) + "\n";
    }
}
