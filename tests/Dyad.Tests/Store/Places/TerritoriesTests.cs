using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Store.Counting;
using Dyad.Store.Places;
using Dyad.Store.Upkeep;

namespace Dyad.Tests.Store.Places;

public sealed class TerritoriesTests
{
    // Six events one can check by hand; each one's point, precision and province are its own.
    private static readonly string[] Six =
    [
        Row(1, "2008-05-17", "Sudan", "1", "Central Equatoria state", "4.85,31.6"),              // Juba
        Row(2, "1991-09-04", "Serbia (Yugoslavia)", "1", "", "45.81,15.98"),                     // Zagreb
        Row(3, "2021-05-11", "Israel", "4", "Gaza Strip", "31.42,34.36"),                        // the province decides
        Row(4, "2021-05-12", "Israel", "2", "Southern district", "31.52,34.6"),                  // Sderot: Gaza is within 25 km
        Row(5, "2008-06-14", "Sudan", "5", "", "8,31"),                                          // a part of the country: the point stands for it alone
        Row(6, "2012-05-14", "South Sudan", "1", "Central Equatoria state", "4.85,31.6"),
    ];

    [Fact]
    public void Today_s_country_is_by_the_point_then_by_the_province_then_as_coded()
    {
        using var tiny = Tiny.Of(Six);
        using var corpus = tiny.Open();

        corpus.Events(Filter.Empty).Select(row => $"{row.EventId} {row.CountryAsCoded}: {row.Country}, {row.CountryName}, {row.State}").Order(StringComparer.Ordinal).ShouldBe(
        [
            "ucdp:1 Sudan: SSD, South Sudan, 625",
            "ucdp:2 Serbia (Yugoslavia): HRV, Croatia, 345",
            "ucdp:3 Israel: PSE, Palestine, 666",
            "ucdp:4 Israel: ISR, Israel, 666",
            "ucdp:5 Sudan: SDN, Sudan, 625",
            "ucdp:6 South Sudan: SSD, South Sudan, 626",
        ]);
    }

    [Theory]
    [InlineData("country", "SSD", 2)]
    [InlineData("country", "SDN", 1)]
    [InlineData("country", "HRV", 1)]
    [InlineData("country", "PSE", 1)]
    [InlineData("gw", "625", 2)]
    [InlineData("gw", "626", 1)]
    [InlineData("gw", "345,626", 2)]
    [InlineData("gw", "344", 0)]
    public void Country_is_today_s_and_gw_the_state_of_the_day(string key, string value, int events)
    {
        using var tiny = Tiny.Of(Six);

        tiny.Count(Filter.Empty.With(key, value))[0].Events.ShouldBe(events);
    }

    [Fact]
    public void A_count_by_country_and_a_list_say_the_same()
    {
        using var tiny = Tiny.Of(Six);

        tiny.Count(Filter.Empty, "country").Select(tally => $"{tally.Keys["country"]} {tally.Events}").ShouldBe(["HRV 1", "ISR 1", "PSE 1", "SDN 1", "SSD 2"]);
    }

    [Theory]
    [InlineData("Germany", "260", "1989-06-01", "52.52,13.4", "DEU 260")]
    [InlineData("Yemen (North Yemen)", "678", "1990-01-01", "15.35,44.2", "YEM 678")]
    [InlineData("South Yemen", "680", "1990-01-01", "13.5,46", "YEM 680")]
    [InlineData("Russia (Soviet Union)", "365", "1991-08-20", "56.95,24.5", "LVA 365")]
    [InlineData("Russia (Soviet Union)", "365", "1991-09-05", "56.95,24.5", "LVA 365")]
    [InlineData("Latvia", "367", "1991-09-06", "56.95,24.5", "LVA 367")]
    [InlineData("Serbia (Yugoslavia)", "345", "2006-06-04", "43.9,20.9", "SRB 345")]
    [InlineData("Serbia (Yugoslavia)", "345", "2006-06-05", "43.9,20.9", "SRB 340")]
    [InlineData("Serbia (Yugoslavia)", "345", "2007-01-01", "42.58,21.0", "XKX 340")]
    [InlineData("Morocco", "600", "1989-10-11", "26.5,-12.5", "ESH 600")]
    [InlineData("Exampleland", "999", "2019-01-01", "15.35,44.2", "XEX 999")]
    public void The_state_of_the_day_changes_on_its_day(string coded, string number, string day, string point, string expected)
    {
        using var tiny = Tiny.Of(Tiny.Row(1, day, country: coded, point: point).Replace($",{coded},700,", $",{coded},{number},", StringComparison.Ordinal));
        using var corpus = tiny.Open();

        var row = corpus.Events(Filter.Empty).ShouldHaveSingleItem();
        $"{row.Country} {row.State}".ShouldBe(expected);
    }

    [Theory]
    [InlineData("SDN", "SSD", "2008-05-01", true)]
    [InlineData("SSD", "SSD", "2008-05-01", false)]
    [InlineData("SDN", "SSD", "2011-07-01", false)] // the month of the change: both states' files are needed
    [InlineData("SDN,SSD", "SSD", "2011-07-01", true)]
    [InlineData("SSD", "SSD", "2011-08-01", true)]
    [InlineData("SDN", "SSD", "2011-08-01", false)]
    [InlineData("ISR", "PSE", "2021-05-01", true)]
    [InlineData("AFG", "AFG", "2021-05-01", true)]
    [InlineData("AFG", "PAK", "2021-05-01", false)]
    [InlineData("SRB", "XKX", "1999-05-01", true)]
    [InlineData("YEM", "YEM", "1990-01-01", false)] // South Yemen has no code to be complete for
    [InlineData("XEX", "XEX", "2019-01-01", true)]
    public void A_file_complete_for_countries_as_coded_speaks_of_what_they_held(string coded, string country, string month, bool speaks) =>
        Territories.Speak(coded.Split(','), country, DateOnly.Parse(month, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(speaks);

    [Fact]
    public void A_point_across_a_border_makes_no_second_province()
    {
        using var tiny = Tiny.Of(
            Row(1, "2021-10-01", "Ethiopia", "1", "Oromiya state", "8.5,39.3"),
            Row(2, "2021-10-02", "Ethiopia", "1", "Oromiya state", "8.5,39.3"),
            Row(3, "2021-10-23", "Ethiopia", "1", "Oromiya state", "1.31667,39.25"));   // in Kenya
        using var corpus = tiny.Open();

        var placed = corpus.Placed(Filter.Empty.With("admin1", "Oromiya")).Filter;

        placed["country"].ShouldBe("ETH,KEN");
        corpus.Count(CountRequest.Of(placed))[0].Events.ShouldBe(3);
        corpus.Placed(Filter.Empty.With("admin1", "Oromiya").With("country", "ETH")).Filter["country"].ShouldBe("ETH");
    }

    [Fact]
    public void A_file_of_Sudan_governs_what_is_filed_under_Sudan()
    {
        using var tiny = new Tiny();
        tiny.Import(tiny.File("old.csv", Six), release: "20.1");
        tiny.Import(tiny.File("new.csv", [Six[0], .. Six[2..]]), release: "21.1");
        using var corpus = tiny.Open();

        // Of Yugoslavia's month the newer release says nothing any more: its silence is what counts.
        corpus.Count(CountRequest.Of(Filter.Empty))[0].Events.ShouldBe(5);
        corpus.Count(CountRequest.Of(Filter.Empty.With("country", "SSD")))[0].Events.ShouldBe(2);
    }

    [Fact]
    public void A_corpus_of_before_there_were_three_countries_is_brought_up_to_date()
    {
        using var tiny = Tiny.Of(Six);
        using (var connection = new DuckDB.NET.Data.DuckDBConnection($"Data Source={tiny.Corpus}"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText =
                "update event set country = coded_country, country_name = country_as_coded; alter table event drop column coded_country; alter table event drop column country_as_coded; "
                + "update schema_version set version = 10 where kind = 'derived'";
            command.ExecuteNonQuery();
        }

        Should.Throw<DyadException>(() => tiny.Open()).Note.Hints.Single().ToString().ShouldBe("rebuild");
        tiny.Rebuild().ShouldBe(6);

        tiny.Count(Filter.Empty, "country").Select(tally => $"{tally.Keys["country"]} {tally.Events}").ShouldBe(["HRV 1", "ISR 1", "PSE 1", "SDN 1", "SSD 2"]);
        Verification.Run(tiny.Corpus).ShouldAllBe(finding => finding.Holds);
    }

    [Fact]
    public void Real_events_of_Hamas_lie_mostly_in_Palestine()
    {
        using var tiny = new Tiny();
        tiny.ImportAny(Path.Combine(TestData.Checkout(), "samples", "GEDEvent_v21_01_21_12.csv.zip"));

        tiny.Count(Filter.Empty.With("actor", "Hamas"), "country").Select(tally => $"{tally.Keys["country"]} {tally.Events}").ShouldBe(["ISR 8", "PSE 42"]);
        tiny.Count(Filter.Empty.With("actor", "Hamas").With("gw", "666"))[0].Events.ShouldBe(50);
    }

    private static string Row(int id, string date, string country, string where, string admin1, string point) =>
        Tiny.Row(id, date, country: country, where: where, admin1: admin1, point: point).Replace($",{country},700,", $",{country},{Number(country)},", StringComparison.Ordinal);

    private static string Number(string country) => country switch { "Sudan" => "625", "South Sudan" => "626", "Israel" => "666", "Ethiopia" => "530", _ => "345" };
}
