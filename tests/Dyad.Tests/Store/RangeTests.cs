using Dyad.Answers.Briefs;
using Dyad.Answers.Documents;
using Dyad.Answers.Sentences;
using Dyad.Model.Requests;
using Dyad.Store.Counting;

namespace Dyad.Tests.Store;

/// <summary>A range is a sum over the same events as the best estimate, or there is none.</summary>
public sealed class RangeTests
{
    // Two that state all three, one without a low, one without a high; of two provinces.
    private static readonly string[] Four =
    [
        Tiny.Row(1, "2020-01-01", triple: "4,6,2"),
        Tiny.Row(2, "2020-01-02", triple: "5,9,3"),
        Tiny.Row(3, "2020-01-03", triple: "10,11,", admin1: "Balkh province"),
        Tiny.Row(4, "2020-01-04", triple: "5,,1", admin1: "Balkh province"),
    ];

    [Fact]
    public void A_total_over_events_of_which_some_state_no_range_has_none()
    {
        using var tiny = Tiny.Of(Four);

        var total = tiny.Count(Filter.Empty).Single();

        (total.Events, total.Low, total.Best, total.High, total.Ranged).ShouldBe((4, null, 24L, null, 2));
        tiny.Count(Filter.Empty, "admin1").Select(unit => (unit.Keys["admin1"], unit.Low, unit.Best, unit.High, unit.Ranged))
            .ShouldBe([("Balkh province", (long?)null, (long?)15, (long?)null, 0L), ("Kabul province", 5, 9, 15, 2)]);
    }

    [Fact]
    public void A_figure_says_of_how_many_events_a_range_is_known()
    {
        using var tiny = Tiny.Of(Four);
        using var corpus = tiny.Open();
        var brief = Briefing.Make(corpus, new Request("brief", Filter.Empty.With("actor", "IS")));

        var deaths = brief.Figures.First(figure => figure is { Unit: "deaths", Value: 24 });

        (deaths.Low, deaths.High).ShouldBe((null, null));
        Show.Number(deaths).Text.ShouldBe("24 (range known for 2 of 4 events)");
        deaths.RangeMeaning.ShouldBe("range known for 2 of 4 events, so none is given for the sum");
        corpus.Evidence(new CountRequest(Filter.Empty, []).Figure(new Dictionary<string, string>(), "ranged")).Select(row => row.EventId).ShouldBe(["ucdp:1", "ucdp:2"]);
    }
}
