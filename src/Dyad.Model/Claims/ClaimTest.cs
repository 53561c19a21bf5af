using System.Text.Json.Nodes;
using Dyad.Model.Requests;

namespace Dyad.Model.Claims;

/// <summary>One test of a claim: data, not code. Which parts it has goes by the claim's kind.</summary>
public sealed record ClaimTest
{
    /// <summary>What is counted.</summary>
    public required ClaimMeasure Measure { get; init; }

    /// <summary>Which events, with their period.</summary>
    public required Filter Scope { get; init; }

    /// <summary>Of a comparison: the events it is compared with; null for none.</summary>
    public Filter? Against { get; init; }

    /// <summary>Of a share: the whole; null for none.</summary>
    public Filter? Within { get; init; }

    /// <summary>The event that a level or record is about; null for none.</summary>
    public string? Event { get; init; }

    /// <summary>Of presence: <c>month</c>, <c>quarter</c> or <c>year</c>, each of which has to have some; null for the whole period.</summary>
    public string? Each { get; init; }

    /// <summary>The claim's words, from the table; null where the region is written out or there is none.</summary>
    public string? Words { get; init; }

    /// <summary>The number that the words take; null for none.</summary>
    public long? Number { get; init; }

    /// <summary>Why this number or region; null where the statement gives it.</summary>
    public string? Because { get; init; }

    /// <summary>Where the statistic must lie; null of kinds that have none.</summary>
    public Region? Region { get; init; }

    /// <summary>The test as JSON, which says everything that can move its result.</summary>
    public JsonObject ToJson() => new()
    {
        ["against"] = Against?.ToJson(),
        ["each"] = Each,
        ["event"] = Event,
        ["measure"] = Model.Words.Of(Measure),
        ["number"] = Number,
        ["region"] = Region?.ToString(),
        ["scope"] = Scope.ToJson(),
        ["within"] = Within?.ToJson(),
        ["words"] = Words,
    };
}
