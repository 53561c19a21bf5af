using System.Text.Json.Nodes;
using Dyad.Model.Requests;

namespace Dyad.Model.Claims;

/// <summary>A statement that somebody published about a group, in our own words, with a test that data can run.</summary>
public sealed record Claim
{
    /// <summary>By which it is referred to: lower-case letters, digits and hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>Raised with every change of the test; every version is kept.</summary>
    public required int Version { get; init; }

    /// <summary>The Dyad id of the group it is about.</summary>
    public required string About { get; init; }

    /// <summary>The statement, in our own words, with its baseline and condition.</summary>
    public required string Says { get; init; }

    /// <summary>Who says it.</summary>
    public required string SaidBy { get; init; }

    /// <summary>In which public role; null where the name says it.</summary>
    public string? Role { get; init; }

    /// <summary>Who reports that it was said; null where the source has it at first hand.</summary>
    public string? ReportedBy { get; init; }

    /// <summary>The speaker's own reservation; null where it is stated flatly.</summary>
    public string? Hedge { get; init; }

    /// <summary>What the speaker made it depend on; null for nothing.</summary>
    public string? Condition { get; init; }

    /// <summary>Where it stands.</summary>
    public required ClaimSource Source { get; init; }

    /// <summary>The day it was said or published.</summary>
    public required DateOnly StatedOn { get; init; }

    /// <summary>What kind of statement it is.</summary>
    public required ClaimKind Kind { get; init; }

    /// <summary>What of it the tests reach.</summary>
    public required ClaimReach Reach { get; init; }

    /// <summary>What the tests reach, in words; null where they reach the whole.</summary>
    public string? Reached { get; init; }

    /// <summary>Of a statement without a test: what would test it; null where it has one.</summary>
    public string? WouldTest { get; init; }

    /// <summary>The tests; empty of a statement that no event data can test. The weakest result speaks for the whole.</summary>
    public required IReadOnlyList<ClaimTest> Tests { get; init; }

    /// <summary>What the data must have: <c>direction</c>, <c>sides</c>, <c>supporters</c>, <c>targets</c>, <c>methods</c>, or a dataset and the time it covers.</summary>
    public IReadOnlyList<ClaimNeed> Needs { get; init; } = [];

    /// <summary>Who wrote the test.</summary>
    public required ClaimAuthor WrittenBy { get; init; }

    /// <summary>The tests as JSON.</summary>
    public JsonObject TestJson() => new()
    {
        ["about"] = About,
        ["kind"] = Words.Of(Kind),
        ["needs"] = new JsonArray([.. Needs.Select(need => (JsonNode)need.ToString())]),
        ["stated_on"] = $"{StatedOn:yyyy-MM-dd}",
        ["tests"] = new JsonArray([.. Tests.Select(test => (JsonNode)test.ToJson())]),
    };

    /// <summary>SHA-256 over the tests, as 64 hex digits: what words around them say does not move it.</summary>
    public string TestHash => CanonicalJson.Hash(TestJson());

    /// <summary>The speaker and the document, within which tests are corrected for being many.</summary>
    public (string Speaker, ClaimSource Document) Document => (SaidBy, Source with { Locator = "" });
}
