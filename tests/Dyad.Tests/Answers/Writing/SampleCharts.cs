using System.Globalization;
using Dyad.Answers.Charts;
using Dyad.Answers.Sentences;
using Dyad.Model;
using Dyad.Model.Places;
using Dyad.Model.Registry;
using Dyad.Model.Time;

namespace Dyad.Tests.Answers.Writing;

/// <summary>Charts of the made-up group: months with every oddity a bar can have, quarters, and a map.</summary>
internal static class SampleCharts
{
    private const string Source = "Sample Events 1.0 (CC BY 4.0), accessed 2024-02-01";

    /// <summary>Deaths by month: a zero, a hollow bar, one without a range, months that are not covered, and a break in collection.</summary>
    public static BarChart Months(int months)
    {
        var bars = Enumerable.Range(0, months).Select(at => Month(new DateOnly(2021, 1, 1).AddMonths(at), at)).ToArray();
        return new(
            "tempo-deaths", "Deaths rose in the last year", "Deaths by month, best estimate, 2021-01 to 2023-12, Lantern Brigade in Bolivia and Paraguay", Source,
            "Low–high are sums of reported lows and highs, not confidence intervals. Months before the first release are not covered.",
            "Monthly deaths from none to seventy-five, highest near the end, three months not covered.",
            Table("Deaths by month", "Month", bars), Hint.Ask("count").With("by", "month").With("actor", "Lantern Brigade").With("country", "BOL,PRY"), "deaths", bars)
        {
            Phases = months < 30 ? [] : [new BarPhase(bars[12].Period, "× 2.3", Sentence.Of($"from {Show.Date(bars[12].Period)} at another rate"))],
            Breaks = months < 30 ? [] : [new BarBreak(bars[29].Period, bars[29].Period, "provisional candidate releases from then on")],
        };
    }

    public static BarChart Quarters()
    {
        var bars = Enumerable.Range(0, 8)
            .Select(at => $"{2022 + (at / 4)}-Q{(at % 4) + 1}")
            .Select((period, at) => new Bar(period, SampleFigures.Events(14 + (at * at), by: "quarter", cell: period), Covered: true)).ToArray();
        return new(
            "tempo-events", "Events rose quarter by quarter", "Events by quarter, 2022-Q1 to 2023-Q4", Source, "Every event counts once, by its first day.",
            "Quarterly events from fourteen to sixty-three, rising throughout.", Table("Events by quarter", "Quarter", bars),
            Hint.Ask("count").With("by", "quarter").With("actor", "Lantern Brigade"), "events", bars);
    }

    /// <summary>Opponents: a long name, the rest together, and events that name none.</summary>
    public static NamedBars Opponents() => Named(
        "opponents-events", "Most events are with governments", "events", "Opponent",
        [
            new("Government of Bolivia", SampleFigures.Events(301, by: "opponent", cell: "Government of Bolivia")),
            new("Council of the Old and New Guards of the Upper Valley & Marshes, الوادي", SampleFigures.Events(40, by: "opponent", cell: "Council")),
            new("Civilians", SampleFigures.Events(100, by: "opponent", cell: "Civilians")),
        ],
        [new("no other side named", SampleFigures.Events(59, by: "opponent", cell: "unnamed"))]);

    /// <summary>Dead by side: a zero, a side that is not stated, and far more dead of no stated side than of any other.</summary>
    public static NamedBars Sides() => Named(
        "losses-sides", "Most of the dead are of no stated side", "deaths", "Side",
        [
            new("its own side", SampleFigures.BySide("own", 0)),
            new("the other side", SampleFigures.BySide("other", 86)),
            new("civilians", SampleFigures.BySide("civilians", null)),
        ],
        [new("of unknown side", SampleFigures.BySide("unknown", 21)), new("side not stated", SampleFigures.BySide("rest", 1203))]);

    public static CellMap Map()
    {
        var cells = Enumerable.Range(0, 24)
            .Select(at => (Cell: PrioGrid.CellOf(-21.3 + (at * 7 % 12 / 2.0), -64.8 + (at * 5 % 13 / 2.0)), Events: 1 + (at * at * at % 61)))
            .DistinctBy(one => one.Cell)
            .OrderByDescending(one => one.Events).ThenBy(one => one.Cell)
            .Select(one => new MapCell(one.Cell, SampleFigures.Events(one.Events, by: "cell", cell: one.Cell.ToString(CultureInfo.InvariantCulture)))).ToArray();
        return new(
            "territory-map", "Most events lie along the border", "Events by PRIO-GRID cell of half a degree, 2021 to 2023", Source,
            "Events whose place is no more exact than a province are in no cell.", "A belt of cells along the border, darkest in its middle.",
            new Table(
                "Events by cell",
                [new("cell", "Cell", false), new("events", "Events", true)],
                [.. cells.Select(cell => (IReadOnlyList<Span>)[Show.Name(cell.Cell.ToString(CultureInfo.InvariantCulture)), Show.Number(cell.Figure)])]),
            Hint.Ask("count").With("by", "cell").With("actor", "Lantern Brigade"), cells, SampleFigures.Events(92, "place_inexact"));
    }

    /// <summary>Lanes with every oddity they can have: open and closed ends, no days, a month, a year, no date, worked out, inferred, contested, two relations with one actor.</summary>
    public static LaneChart Lanes()
    {
        LaneLink Link(RelationKind kind, LinkDirection direction, string? since, string? until = null, LinkGround ground = LinkGround.Stated, string? confidence = "medium", bool contested = false) =>
            new(kind, direction, since is null ? null : StatedDate.Find(since), until is null ? null : StatedDate.Find(until), ground, confidence, contested) { Source = "A report" };
        Lane Lane(string id, string name, string? first, string? last, LaneSpan? bound, params IReadOnlyList<LaneLink> links) => new(
            id, name, first is null ? null : SampleFigures.Day("first", DateOnly.Parse(first)), last is null ? null : SampleFigures.Day("last", DateOnly.Parse(last)), bound, links);
        Lane[] lanes =
        [
            Lane("lantern-brigade", "Lantern Brigade", "2017-03-04", "2023-11-30", new(new DateOnly(2017, 1, 1), null)),
            Lane("old-guard", "Old Guard & Sons of the Upper Valley", "2009-05-01", "2018-02-01", new(null, new DateOnly(2019, 1, 1)), Link(RelationKind.SplinterOf, LinkDirection.Down, "2017-01", confidence: "high")),
            Lane(
                "river-front", "River Front", "2012-01-01", "2023-06-01", new(null, null),
                Link(RelationKind.CoordinatedWith, LinkDirection.Both, "2019", "2021-04", confidence: "low", contested: true), Link(RelationKind.RivalOf, LinkDirection.Both, "2021-05-09")),
            Lane("ucdp:77", "Night Riders", "2020-02-02", "2020-02-02", null, Link(RelationKind.Joined, LinkDirection.Up, "2020-02-02", "2020-02-03", LinkGround.Events, confidence: null)),
            Lane("marsh-column", "لواء المستنقع", null, null, new(new DateOnly(2021, 6, 1), new DateOnly(2022, 6, 1)), Link(RelationKind.AffiliateOf, LinkDirection.Up, "2021-06-01", ground: LinkGround.Inferred, confidence: "low")),
            Lane("ucdp:78", "ucdp:78", null, null, null, Link(RelationKind.CoalitionMember, LinkDirection.Down, null, confidence: null)),
        ];
        return new(
            "lineage", "Where Lantern Brigade comes from, and whom it is tied to", "One lane for each actor, to 2023-12-31", Source, "Relations that nobody recorded are not drawn.",
            "Lantern Brigade and five actors it is related to.",
            new Table(
                "The lanes and their relations",
                [new("actor", "Actor", false), new("first", "First event", false), new("last", "Last event", false)],
                [.. lanes.Select(lane => (IReadOnlyList<Span>)[Show.Name(lane.Name), Cell(lane.First), Cell(lane.Last)])]),
            Hint.Ask("actor", "lantern-brigade", "lineage"), lanes, new DateOnly(2009, 1, 1), new DateOnly(2023, 12, 31));

        static Span Cell(Figure? figure) => figure is null ? Show.Words("none recorded") : Show.Number(figure);
    }

    private static NamedBars Named(string id, string title, string unit, string heading, NamedBar[] bars, NamedBar[] apart) => new(
        id, title, $"{char.ToUpperInvariant(unit[0])}{unit[1..]}, 2021 to 2023", Source, "What is unknown is shown separately.", $"{title}.",
        new Table(
            $"{char.ToUpperInvariant(unit[0])}{unit[1..]} by {heading.ToLowerInvariant()}",
            [new("name", heading, false), new(unit, unit, true)],
            [.. bars.Concat(apart).Select(bar => (IReadOnlyList<Span>)[Show.Name(bar.Name), new Span(SpanKind.Number, bar.Words, bar.Figure)])]),
        Hint.Ask("count").With("by", "opponent").With("actor", "Lantern Brigade"), unit, bars)
    {
        Apart = apart,
    };

    private static Bar Month(DateOnly month, int at)
    {
        var period = month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        var best = (at * 13 % 17) + (at > 23 ? 40 : 5);
        return at switch
        {
            1 or 2 or 3 => new(period, null, Covered: false),
            6 => new(period, null, Covered: true),
            8 => new(period, SampleFigures.Deaths(0, 0, 14, "month", period), Covered: true),
            10 => new(period, SampleFigures.Deaths(12, 12, 12, "month", period), Covered: true),
            _ => new(period, SampleFigures.Deaths(best, best - (best / 5), best + (best / 3), "month", period), Covered: true),
        };
    }

    private static Table Table(string title, string period, Bar[] bars) => new(
        title,
        [new("period", period, false), new("value", title.Split(' ')[0], true)],
        [.. bars.Select(bar => (IReadOnlyList<Span>)[Show.Date(bar.Period), bar.Figure is { } figure ? Show.Number(figure) : Show.Words(bar.Covered ? "none" : "not covered")])]);
}
