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
        foreach (var bound in projected.Match.Bound)
        {
            var name = bound.Column.Name;
            var unknown = string.Join(", ", bound.Column.Unknown.Prepend("").Select(u => $"'{u}'"));
            projected.Rows($"select count(*) from raw join typed using (number) where trim(c{bound.Index}) not in ({unknown}) and \"{name}\" is null")
                .ShouldBe("0", name);
        }
    }
}
