namespace Dyad.Answers;

/// <summary>The document a recorded statement stands in.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Published">When, as exactly as is known; empty where unknown.</param>
/// <param name="Locator">Where in it; null for the whole.</param>
/// <param name="IsChecked">Whether somebody opened it and found there what the pack says.</param>
public sealed record NotedSource(string Title, string Publisher, string Published, string? Locator, bool IsChecked)
{
    /// <summary>The source as one line; one that nobody opened says so.</summary>
    public string Text =>
        $"{Title} ({Publisher}{(Published.Length > 0 ? $", {Published}" : "")}){(Locator is null ? "" : $", {Locator}")}{(IsChecked ? "" : " [not opened by the pack's authors]")}";
}
