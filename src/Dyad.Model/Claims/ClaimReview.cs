using System.Globalization;
using System.Text.Json.Nodes;

namespace Dyad.Model.Claims;

/// <summary>A named person's confirmation that a claim's restatement, its locator and its test are right. Only then does a contradiction leave the program as more than a draft.</summary>
/// <param name="Claim">The claim's id.</param>
/// <param name="Test">The hash of the test that was looked at: another test needs another review.</param>
/// <param name="Who">Who reviewed it.</param>
/// <param name="On">When.</param>
/// <param name="Why">What was looked at.</param>
public sealed record ClaimReview(string Claim, string Test, string Who, DateOnly On, string Why)
{
    private const string Kind = "claim_review";

    /// <summary>The review as JSON.</summary>
    public JsonObject ToJson() => new() { ["kind"] = Kind, ["claim"] = Claim, ["test"] = Test, ["who"] = Who, ["on"] = $"{On:yyyy-MM-dd}", ["why"] = Why };

    /// <summary>Reads what <see cref="ToJson"/> wrote; null where the JSON is something else.</summary>
    public static ClaimReview? Find(JsonObject json)
    {
        ArgumentNullException.ThrowIfNull(json);
        string Text(string key) => json[key]?.GetValue<string>() ?? "";
        return Text("kind") == Kind ? new ClaimReview(Text("claim"), Text("test"), Text("who"), DateOnly.ParseExact(Text("on"), "yyyy-MM-dd", CultureInfo.InvariantCulture), Text("why")) : null;
    }
}
