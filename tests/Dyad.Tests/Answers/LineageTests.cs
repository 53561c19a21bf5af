using Dyad.Answers.Briefs;
using Dyad.Answers.Charts;
using Dyad.Answers.Documents;
using Dyad.Answers.Writing;
using Dyad.Answers.Writing.Svg;
using Dyad.Model.Requests;
using Dyad.Store.Changes;
using Dyad.Tests.Sources.Packs;
using Dyad.Tests.Store;

namespace Dyad.Tests.Answers;

/// <summary>The lineage of the made-up front, over its sample of events and its pack.</summary>
public sealed class LineageTests : IDisposable
{
    private readonly Tiny _tiny = new();

    public LineageTests()
    {
        _tiny.Import(Path.Combine(TestData.Checkout(), "datasets", "ucdp-ged", "sample.csv"), release: "made-up");
        new PackShelf(_tiny.Corpus).Add(ExamplePack.Read());
    }

    public void Dispose() => _tiny.Dispose();

    [Fact]
    public void Lanes_run_over_the_days_of_events_and_bindings_and_links_are_as_exact_as_stated()
    {
        var chart = Chart("2021-04-04")!;

        chart.Lanes.Select(lane => (lane.Actor, First: lane.First?.Day, Last: lane.Last?.Day)).ShouldBe(
        [
            // By hand from sample.csv: the first and last rows with 990002 outside Southmere or before 2021, with 990003, and with 990002 in Southmere from 2021 on.
            ("example-front", new DateOnly(2018, 2, 3), new DateOnly(2021, 4, 4)),
            ("sample-brigades", new DateOnly(2018, 5, 21), new DateOnly(2021, 3, 15)),
            ("example-front-south", new DateOnly(2021, 2, 20), new DateOnly(2021, 2, 20)),
        ]);
        chart.Lanes.Select(lane => lane.Bound).ShouldBe([new LaneSpan(null, null), new LaneSpan(null, null), new LaneSpan(new DateOnly(2021, 1, 1), null)]);
        chart.Lanes.SelectMany(lane => lane.Links).Select(link => $"{link.Verb}, {link.When}, {link.Grade}, {link.Hedge}").ShouldBe(
        [
            "↓ split from, 2017-11, confidence medium, ",
            "↕ was reported to coordinate with, 2020-05 to 2020-08, confidence low, contested, reportedly",
            "↑ is a province of, 2021-01-01, confidence medium, ",
        ]);
        chart.Start.ShouldBe(new DateOnly(2017, 1, 1));
    }

    [Fact]
    public void What_lies_ahead_of_the_day_is_not_told()
    {
        var chart = Chart("2020-06-30")!;

        chart.Lanes.Select(lane => lane.Actor).ShouldBe(["example-front", "sample-brigades"]);
        chart.Lanes.SelectMany(lane => lane.Links).Select(link => link.When).ShouldBe(["2017-11", "2020-05"]);
        chart.Figures.ShouldAllBe(figure => figure.Day <= new DateOnly(2020, 6, 30));
    }

    [Fact]
    public void What_nobody_had_published_by_the_day_is_not_known()
    {
        using var corpus = _tiny.Open();

        var chart = Briefing.Lineage(corpus, Filter.Empty.With("actor", "example-front").With("as-of", "2021-04-04").With("known-on", "2020-12-31"));

        // The gazette that declares the province is of 2021.
        chart!.Lanes.Select(lane => lane.Actor).ShouldBe(["example-front", "sample-brigades"]);
    }

    [Fact]
    public void Every_day_drawn_leads_to_its_events_and_the_table_holds_all_that_is_drawn()
    {
        using var corpus = _tiny.Open();
        var chart = Chart("2021-04-04")!;

        foreach (var figure in chart.Figures)
        {
            corpus.Evidence(figure.Request).Select(row => row.DateStart).ShouldContain(figure.Day!.Value);
        }

        var tabled = chart.Table.Rows.SelectMany(row => row).Select(cell => cell.Figure?.Id).ToHashSet();
        chart.Figures.ShouldAllBe(figure => tabled.Contains(figure.Id));
        chart.Table.Rows.Count.ShouldBe(1 + chart.Lanes.Sum(lane => lane.Links.Count));
    }

    [Fact]
    public void The_brief_draws_it_under_origins()
    {
        using var corpus = _tiny.Open();

        var answer = Briefing.Ask(corpus, new Request("origins", Filter.Empty.With("actor", "example-front")));

        answer.Charts.ShouldHaveSingleItem().ShouldBeOfType<LaneChart>();
        AnswerText.Write(answer, width: 300).ShouldContain("↑ is a province of");
    }

    [Fact]
    public void An_actor_that_no_relation_is_known_of_has_no_lanes()
    {
        using var corpus = _tiny.Open();

        Briefing.Lineage(corpus, Filter.Empty.With("actor", "government-of-exampleland").With("as-of", "2021-04-04")).ShouldBeNull();
    }

    [Fact]
    public void The_example_is_drawn_as_was_agreed() => Golden.Matches(ChartSvg.File(Chart("2021-04-04")!), "lineage.golden.svg");

    private LaneChart? Chart(string day)
    {
        using var corpus = _tiny.Open();
        return Briefing.Lineage(corpus, Filter.Empty.With("actor", "example-front").With("as-of", day));
    }
}
