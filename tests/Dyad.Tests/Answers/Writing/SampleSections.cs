using Dyad.Answers.Documents;
using Dyad.Answers.Sentences;

namespace Dyad.Tests.Answers.Writing;

/// <summary>The twelve sections of the made-up brief.</summary>
internal static class SampleSections
{
    private static readonly string[] Rivals =
        ["Government of Bolivia", "Government of Paraguay", "Civilians", "River | Column *A*", "Old Guard", "New Guard", "Third [Guard]"];

    public static IReadOnlyList<Section> All(int months) =>
    [
        new(1, "who", "Who is this, and is it one actor?", [Identity], null),
        new(2, "changed", "What changed lately?", [Recent], null),
        new(3, "violence", "How much violence, how sure?", [Tempo(months)], null),
        new(4, "against", "Against whom, with whom?", [Opponents], null),
        new(5, "does", "What does it do, to whom?", [Targets], null),
        new(6, "where", "Where?", [Territory], null),
        new(7, "origins", "Where does it come from, what went into it?", [Leaders], null),
        new(8, "support", "Who supports or shelters it?", [], "no imported dataset codes external support"),
        new(9, "next", "What might happen?", [Threat], null),
        new(10, "said", "What is said about it, and does it hold?", [Claims], null),
        new(11, "unknown", "What don't we know?", [Unknown], null),
        new(12, "sources", "Sources, method, cite", [], null),
    ];

    private static Answer Identity => new("identity", "Who is it?", Sentence.Of($"The datasets know it as {"Lantern Brigade"}; no merge is contested."))
    {
        HowWeKnow = Sentence.Of($"exact names of {"Sample Events 1.0"}."),
    };

    private static Answer Recent => new(
        "recent", "What has it been up to lately?",
        Sentence.Of($"In the {Show.Date("last 90 days")}, {SampleFigures.Events(61, filter: SampleFigures.In("last90d"))} events and {SampleFigures.Deaths(201, 160, 260, filter: SampleFigures.In("last90d"))} deaths are recorded."))
    {
        Tables = [Windows],
        Caveats = [Sentence.Of($"Newest releases are revised; the last months may still grow.")],
        HowWeKnow = Sentence.Of($"counts of {"Sample Events 1.0"} by first day, every precision."),
    };

    private static Table Windows => new(
        "Lately against before",
        [new("window", "Window", false), new("events", "Events", true), new("deaths", "Deaths", true), new("civilians", "Civilian share, %", true)],
        [
            [Show.Name("last 30 days"), Show.Number(SampleFigures.Events(19, filter: SampleFigures.In("last30d"))), Show.Number(SampleFigures.Deaths(64, 51, 88, filter: SampleFigures.In("last30d"))), Show.Words("unknown")],
            [Show.Name("last 90 days"), Show.Number(SampleFigures.Events(61, filter: SampleFigures.In("last90d"))), Show.Number(SampleFigures.Deaths(201, 160, 260, filter: SampleFigures.In("last90d"))), Show.Words("unknown")],
            [Show.Name("last 365 days"), Show.Number(SampleFigures.Events(240, filter: SampleFigures.In("last365d"))), Show.Number(SampleFigures.Deaths(702, 702, 702, filter: SampleFigures.In("last365d"))), Show.Words("unknown")],
        ])
    {
        Note = Sentence.Of($"Windows end on {new DateOnly(2023, 12, 31)}."),
    };

    private static Answer Tempo(int months) => new(
        "tempo", "How often is it involved, against its own past?",
        Sentence.Of($"It is involved in {SampleFigures.Events(240, filter: SampleFigures.In("2023"))} events in {Show.Date("2023")}, against {SampleFigures.Events(98, filter: SampleFigures.In("2022"))} the year before."))
    {
        Details = [Sentence.Of($"Every month after the rise lies above every month before it."), Sentence.Of($"A new phase began in {Show.Date("2023-01")}.") with { Basis = Basis.Judgement }],
        Charts = [SampleCharts.Months(months), SampleCharts.Quarters()],
        Caveats = [Sentence.Of($"Newest releases are revised; the last months may still grow.")],
        HowWeKnow = Sentence.Of($"sums of low, best and high as {"Sample Events 1.0"} states them."),
    };

    private static Answer Opponents => new("opponents", "Whom does it fight?", Sentence.Of($"Most of its recorded fights, {SampleFigures.Events(301, by: "opponent", cell: "Government of Bolivia")}, are with the {"Government of Bolivia"}."))
    {
        Tables = [new Table(
            "Opponents by events",
            [new("opponent", "Opponent", false), new("events", "Events", true), new("deaths", "Deaths", true)],
            [.. Rivals.Select((name, at) => (IReadOnlyList<Span>)
                [Show.Name(name), Show.Number(SampleFigures.Events(301 / (at + 1), by: "opponent", cell: name)), Show.Number(SampleFigures.Deaths(900 / (at + 1), 800 / (at + 1), 1100 / (at + 1), "opponent", name))])])],
        Charts = [SampleCharts.Opponents(), SampleCharts.Sides()],
        HowWeKnow = Sentence.Of($"both sides as coded; the dataset does not code who initiates."),
    };

    private static Answer Targets => new("targets", "Whom does it attack?", Sentence.Of($"The corpus cannot say: no imported dataset codes targets."))
    {
        CanSay = false,
        Details = [Sentence.Of($"A dataset that codes targets would supply it.")],
    };

    private static Answer Territory => new("territory", "Where is it active?", Sentence.Of($"Its events lie in {SampleFigures.Events(24, "cells")} cells; {SampleFigures.Share} of them have no exact place."))
    {
        Charts = [SampleCharts.Map()],
        HowWeKnow = Sentence.Of($"cells of half a degree, by the coordinates of the dataset."),
    };

    private static Answer Leaders => new("leaders", "Who leads, since when?", Sentence.Of($"{"A. Person"} has led it since {Show.Date("2020")}, by {"Example Monitor"}.") with { Basis = Basis.Claim })
    {
        HowWeKnow = Sentence.Of($"recorded statements, each with its source."),
    };

    private static Answer Threat => new("threat", "How much of a threat is it?", Sentence.Of($"Activity is likely to stay above its past mean.") with { Basis = Basis.Judgement })
    {
        HowWeKnow = Sentence.Of($"a stated rule over the figures above; not a forecast of any place."),
    };

    private static Answer Claims => new("claims", "Which published statements hold?", Sentence.Of($"One statement was checked."))
    {
        Details =
        [
            Sentence.Of($"“It doubled its attacks in a year”, wrote {"Example Monitor"} on {new DateOnly(2024, 1, 3)}.") with { Basis = Basis.Claim },
            Sentence.Of($"Consistent with the data: {SampleFigures.Events(240, filter: SampleFigures.In("2023"))} events against {SampleFigures.Events(98, filter: SampleFigures.In("2022"))}."),
        ],
    };

    private static Answer Unknown => new("caveats", "What limits this brief?", Sentence.Of($"{SampleFigures.Events(31, "candidates")} events are candidates that may change."))
    {
        Caveats = [Sentence.Of($"One dataset only: nothing here could be compared between datasets.")],
    };
}
