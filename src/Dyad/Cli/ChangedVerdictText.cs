using System.Text.Json.Nodes;
using Dyad.Answers.Lines;
using Dyad.Answers.Verbs;
using Dyad.Answers.Writing;
using Dyad.Model;

namespace Dyad.Cli;

/// <summary>Verdicts that changed, in a few lines or as JSON.</summary>
internal static class ChangedVerdictText
{
    private const int MostIds = 5;

    /// <summary>A line for each, with the events that did it.</summary>
    public static string Write(IReadOnlyList<ChangedVerdict> changes, int claims) =>
        $"  verdicts   {changes.Count} of {claims} {Plural.Of(claims, "claim", "claims")} changed\n"
        + string.Concat(changes.Select(change => $"    {change.Claim}: {change.Before} to {change.After}; {Rows(change)}. {ShellLine.Of(Note.Of($"Why: {Hint.Ask("claim", "show", change.Claim)}"))}\n"));

    /// <summary>All of it, as a document of its own.</summary>
    public static string WriteJson(IReadOnlyList<ChangedVerdict> changes, int claims) => JsonText.Of(new JsonObject { ["schema"] = "dyad.claim-changes/1", ["claims"] = claims, ["changed"] = Json(changes) });

    /// <summary>The list alone.</summary>
    public static JsonArray Json(IReadOnlyList<ChangedVerdict> changes) =>
    [
        .. changes.Select(change => (JsonNode)new JsonObject
        {
            ["claim"] = change.Claim, ["before"] = change.Before, ["after"] = change.After, ["added"] = Texts(change.Added), ["revised"] = Texts(change.Revised), ["gone"] = Texts(change.Gone),
        }),
    ];

    private static JsonArray Texts(IReadOnlyList<string> ids) => [.. ids.Select(id => (JsonNode)id)];

    // Where none of its own events changed, its past did, or what the files cover.
    private static string Rows(ChangedVerdict change)
    {
        string[] told = [.. new[] { Told("added", change.Added), Told("revised", change.Revised), Told("gone", change.Gone) }.OfType<string>()];
        return told.Length == 0 ? "none of its events changed: its past did, or what the files cover" : string.Join(", ", told);
    }

    private static string? Told(string how, IReadOnlyList<string> ids) => ids.Count == 0
        ? null
        : $"{ids.Count} {Plural.Of(ids.Count, "event", "events")} {how} ({string.Join(", ", ids.Take(MostIds))}{(ids.Count > MostIds ? ", …" : "")})";
}
