using Dyad.Answers.Documents;
using Dyad.Answers.Sentences;
using Dyad.Model;

namespace Dyad.Tests.Answers.Writing;

/// <summary>The summary of the made-up brief: a point with each kind of picture, one without, one that a document says.</summary>
internal static class SampleSummary
{
    private static readonly NotedSource Monitor = new("A year of lanterns", "Example Monitor", "2020-06-01", "p. 4", IsChecked: true)
    {
        Authors = ["Person, A."],
        Url = "https://example.org/lanterns",
    };

    public static Summary Make(int months) => new(
        "Lantern Brigade (LB)",
        new DateOnly(2023, 12, 31),
        Sentence.Of($"{"Sample Events 1.0"}, {new DateOnly(2021, 1, 1)} to {new DateOnly(2023, 12, 31)}."),
        [
            Sentence.Of($"The Brigade is active and rising: {SampleFigures.Events(412)} events and {SampleFigures.Deaths(1310, 1105, 1620)} deaths are recorded."),
            Sentence.Of($"The main doubt: {SampleFigures.Share} of its events have no exact place."),
        ],
        [
            new("recent", Sentence.Of($"{SampleFigures.Events(61, filter: SampleFigures.In("last90d"))} events in the {Show.Date("90 days")} to {new DateOnly(2023, 12, 31)}.")),
            new("tempo", Sentence.Of($"A new phase began in {Show.Date("2023-01")}.")) { Picture = SampleCharts.Months(months) },
            new("opponents", Sentence.Of($"The {"Government of Bolivia"} in {SampleFigures.Events(301, by: "opponent", cell: "Government of Bolivia")}.")) { Picture = SampleCharts.Opponents() },
            new("power", Sentence.Of($"Dead by side: {SampleFigures.BySide("other", 86)} of the other side.")) { Picture = SampleCharts.Sides() },
            new("territory", Sentence.Of($"In {SampleFigures.Events(24, "cells")} cells.")) { Picture = SampleCharts.Map() },
            new("leaders", Sentence.Of($"Led by {"A. Person"} (since {Show.Date("2020")}){Show.Naming(" [1]", [Monitor])}.") with { Basis = Basis.Claim }),
        ],
        Sentence.Of($"Outside support (no dataset)."),
        [Monitor])
    {
        Again = Hint.Ask("brief", "Lantern Brigade").With("in", "BOL,PRY").With("as-of", "2023-12-31"),
        Months = SampleCharts.Months(months),
        Years = SampleCharts.Months(months) with { Bars = [.. SampleCharts.Months(months).Bars.Take(4)] },
    };
}
