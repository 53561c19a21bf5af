using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Store.Counting;
using Dyad.Store.Upkeep;

namespace Dyad.Tests.Store;

/// <summary>Counts of real releases against figures worked out by others from the same files.</summary>
public sealed class PublishedCountsTests
{
    private static readonly string[] Years = ["2015", "2016", "2017", "2018", "2019", "2020"];

    [Fact]
    public void The_afghan_file_gives_the_known_counts_of_both_pairs_in_either_order()
    {
        using var tiny = new Tiny();
        tiny.Import(TestData.Need("ucdp/ged-21.1-afghanistan-reduced.csv"), ExtentKind.Selected);

        foreach (var (actor, with) in new[] { ("Government of Afghanistan", "IS"), ("IS", "Government of Afghanistan") })
        {
            var years = tiny.Count(Filter.Empty.With("actor", actor).With("with", with).With("t", "2015..2020"), "year");

            years.Select(year => year.Keys["year"]).ShouldBe(Years);
            years.Select(year => year.Events).ShouldBe([35, 123, 158, 256, 64, 41]);
            years.Select(year => year.Best).ShouldBe([304, 1005, 1429, 1332, 456, 288]);
        }

        foreach (var pair in new[] { "IS~Taleban", "Taleban~IS" })
        {
            var years = tiny.Count(Filter.Empty.With("pair", pair).With("t", "2015..2020"), "year");

            years.Select(year => (year.Keys["year"], year.Events)).ShouldBe([("2015", 15), ("2016", 17), ("2017", 27), ("2018", 11), ("2019", 1)]);
        }
    }

    [Fact]
    public void In_the_syrian_file_the_sides_add_up_to_the_best_estimate_for_every_pair_and_year()
    {
        using var tiny = new Tiny();
        var report = tiny.Import(TestData.Need("ucdp/ged-syria-2016-2019.csv.gz"), ExtentKind.Selected, "19.1");
        using var corpus = tiny.Open();

        report.Events.ShouldBe(16566);
        var rows = corpus.Count(new CountRequest(Filter.Empty, ["pair", "year"]));
        rows.Count.ShouldBeGreaterThan(10);
        var byHand = new List<(string, string, long)>();
        corpus.Query(Independent, reader =>
        {
            while (reader.Read())
            {
                byHand.Add((reader.GetString(0), reader.GetString(1), reader.GetInt64(2)));
                reader.GetInt64(2).ShouldBe(reader.GetInt64(3));
            }
        });
        rows.Select(row => (row.Keys["pair"], row.Keys["year"], row.Best!.Value)).ShouldBe(byHand, ignoreOrder: true);
        foreach (var name in rows.Select(row => row.Keys["pair"].Split('~')[0]).Distinct())
        {
            foreach (var seen in corpus.Count(new CountRequest(Filter.Empty.With("actor", name), ["opponent", "year"])))
            {
                (seen.Own + seen.Other + seen.Civilians + seen.Unknown).ShouldBe(seen.Best);
            }
        }
    }

    [Theory]
    [InlineData("ucdp/ged-24.1-mexico.csv.gz", "24.1", 18957)]
    [InlineData("ucdp/ged-23.1-sample-1000.csv", "23.1", 1000)]
    [InlineData("ucdp/ged-21.1-global-reduced.csv.gz", "21.1", 176579)]
    public void A_real_file_imports_with_all_its_rows(string file, string release, long events)
    {
        using var tiny = new Tiny();

        var report = tiny.Import(TestData.Need(file), ExtentKind.Selected, release);

        (report.Records, report.Events, report.Malformed).ShouldBe((events, events, 0));
        Verification.Run(tiny.Corpus).ShouldAllBe(finding => finding.Holds);
    }

    // Straight from the kept text, without any of the derived tables.
    private const string Independent =
        """
        select least(side_a, side_b) || '~' || greatest(side_a, side_b), left(date_start, 4),
               sum(best::int)::bigint, sum(deaths_a::int + deaths_b::int + deaths_civilians::int + deaths_unknown::int)::bigint
        from raw.f1
        group by all
        """;
}
