namespace Dyad.Tests.Sources.Datasets;

public sealed class RealFileTests
{
    [Theory]
    [InlineData("ucdp/ged-21.1-afghanistan-reduced.csv", 16_038)]
    [InlineData("ucdp/ged-21.1-global-reduced.csv.gz", 176_579)]
    [InlineData("ucdp/ged-23.1-sample-1000.csv", 1_000)]
    [InlineData("ucdp/ged-24.1-mexico.csv.gz", 18_957)]
    [InlineData("ucdp/ged-syria-2016-2019.csv.gz", 16_566)]
    [InlineData("ucdp/GEDEvent_v23_0_10.csv", 2_391)]
    public void Every_record_of_a_real_file_becomes_an_event_and_every_value_converts(string file, int records)
    {
        using var projected = Projected.Of(TestData.Need(file));

        projected.Scan.Rejects.ShouldBeEmpty();
        projected.Scan.Accepted.ShouldBe(records);
        projected.Match.Unknown.ShouldBeEmpty();
        projected.Rows("select count(*), count(event_id), count(date_start), count(country), count(cell), count(violence), count(best) from event")
            .ShouldBe(string.Join('|', Enumerable.Repeat(records, 7)));
        var unconverted = projected.Match.Bound.Select(bound =>
        {
            var unknown = string.Join(", ", bound.Column.Unknown.Prepend("").Select(u => $"'{u}'"));
            return $"count(*) filter (trim(c{bound.Index}) not in ({unknown}) and typed.\"{bound.Column.Name}\" is null)";
        });
        projected.Rows($"select {string.Join(", ", unconverted)} from raw join typed using (number)")
            .ShouldBe(string.Join('|', projected.Match.Bound.Select(_ => "0")));
    }

    [Theory]
    [InlineData("ucdp/ged-23.1-sample-1000.csv")]
    [InlineData("ucdp/ged-24.1-mexico.csv.gz")]
    [InlineData("ucdp/ged-syria-2016-2019.csv.gz")]
    [InlineData("ucdp/GEDEvent_v23_0_10.csv")]
    public void The_computed_cell_is_the_published_one(string file)
    {
        using var projected = Projected.Of(TestData.Need(file));

        projected.Rows("select count(*) from event join typed on number = record where cell is distinct from priogrid_gid").ShouldBe("0");
    }

    [Theory]
    [InlineData("ucdp/ged-21.1-global-reduced.csv.gz")]
    [InlineData("ucdp/ged-23.1-sample-1000.csv")]
    [InlineData("ucdp/ged-24.1-mexico.csv.gz")]
    [InlineData("ucdp/ged-syria-2016-2019.csv.gz")]
    [InlineData("ucdp/GEDEvent_v23_0_10.csv")]
    public void The_checks_break_as_often_as_was_agreed(string file)
    {
        using var projected = Projected.Of(TestData.Need(file));

        var checks = Library.Ged.Checks.Select(check => $"select '{check.Name}', count(*) from typed where {check.Where}");

        Golden.Matches(projected.Rows(string.Join("\nunion all ", checks)) + "\n", $"checks-{Path.GetFileName(file)}.golden.txt");
    }

    [Fact]
    public void The_worked_example_has_its_known_counts()
    {
        using var projected = Projected.Of(TestData.Need("ucdp/ged-21.1-afghanistan-reduced.csv"));

        projected.Rows(
            """
            select year(date_start), count(*) from event
            where side_a = 'Government of Afghanistan' and side_b = 'IS' and year(date_start) between 2015 and 2020
            group by all order by all
            """).ShouldBe("2015|35\n2016|123\n2017|158\n2018|256\n2019|64\n2020|41");
    }
}
