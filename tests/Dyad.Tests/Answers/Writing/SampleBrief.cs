using Dyad.Answers.Documents;
using Dyad.Answers.Sentences;
using Dyad.Model;
using Dyad.Model.Requests;

namespace Dyad.Tests.Answers.Writing;

/// <summary>A brief about a group that does not exist, with one of everything a writer has to show.</summary>
internal static class SampleBrief
{
    public const string Snapshot = "3f2a9c5b7d1e4f60a8b9c0d1e2f3a4b5c6d7e8f9a0b1c2d3e4f5a6b7c8d9e0f1";

    /// <summary>The brief; more months make a larger file.</summary>
    public static Brief Make(int months = 36) => new(
        new Request("brief", SampleFigures.Group),
        "Lantern Brigade",
        "Bolivia and Paraguay, as of 2023-12-31",
        "0.1.0",
        Snapshot,
        Head,
        Lead,
        Facts,
        SampleSections.All(months),
        [Source])
    {
        Again = Hint.Ask("brief", "Lantern Brigade").With("in", "BOL,PRY").With("as-of", "2023-12-31"),
        Summary = SampleSummary.Make(months),
        Banner = Sentence.Of($"Made up: no such group exists, and none of these events happened."),
    };

    /// <summary>One answer of the brief.</summary>
    public static Answer Answer(string question) => Make().Sections.SelectMany(section => section.Answers).Single(answer => answer.Question == question);

    /// <summary>The brief with one answer in place of that to the same question.</summary>
    public static Brief With(Answer answer)
    {
        var brief = Make();
        return brief with { Sections = [.. brief.Sections.Select(section => section with { Answers = [.. section.Answers.Select(one => one.Question == answer.Question ? answer : one)] })] };
    }

    private static IReadOnlyList<Fact> Head =>
    [
        new("Reference period", Sentence.Of($"{Show.Date("2021-01-01 to 2023-12-31")}"), ""),
        new("Data cut-off", Sentence.Of($"{new DateOnly(2023, 12, 31)}"), ""),
        new("Sources", Sentence.Of($"{"Sample Events 1.0"}"), ""),
        new("Counting", Sentence.Of($"best estimate; affiliates not included; every precision"), ""),
        new("Review", Sentence.Of($"machine-drafted, not reviewed"), ""),
    ];

    private static IReadOnlyList<Sentence> Lead =>
    [
        Sentence.Of($"The Lantern Brigade is active and rising: {SampleFigures.Events(412)} events and {SampleFigures.Deaths(1310, 1105, 1620)} deaths are recorded in the reference period, more in its last year than in the two before."),
        Sentence.Of($"The main doubt: {SampleFigures.Share} of its events have no exact place."),
    ];

    private static IReadOnlyList<Fact> Facts =>
    [
        new("Kind", Sentence.Of($"{"non-state armed group"}"), "Sample Events 1.0"),
        new("Also known as", Sentence.Of($"{"Brigada Linterna"}, {"لواء الفانوس"}, {"灯笼旅"}"), "Sample Events 1.0"),
        new("Active", Sentence.Of($"{SampleFigures.Day("first", new DateOnly(2021, 1, 9))} to {SampleFigures.Day("last", new DateOnly(2023, 12, 20))}"), "Sample Events 1.0"),
        new("Leader", Sentence.Of($"A. Person, named governor in {Show.Date("2020")}") with { Basis = Basis.Claim }, "Example Monitor, 2020-06-01"),
        new("Size", Sentence.Of($"unknown"), ""),
        new("Designated by", Sentence.Of($"unknown"), ""),
    ];

    private static SourceNote Source => new(
        "sample",
        "1.0",
        "Sample Events",
        "Dyad's own tests",
        "https://example.org/sample-events",
        "CC BY 4.0",
        "2024-01-15",
        new DateOnly(2024, 2, 1),
        "complete for Bolivia and Paraguay, 2021 to 2023",
        "sample-events-1.0.csv",
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        ["Person, A. (2024). Sample Events, version 1.0. Dyad's own tests.", "Person, A. and B. Person (2023). “Events <that> never were & were counted.” Journal of Examples 7(1)."]);
}
