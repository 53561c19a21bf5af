namespace Dyad.Answers.Sentences;

/// <summary>The document a recorded statement stands in.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Published">When, as exactly as is known; empty where unknown.</param>
/// <param name="Locator">Where in it; null for the whole.</param>
/// <param name="IsChecked">Whether somebody opened it and found there what the pack says.</param>
/// <param name="IsLater">Whether it was published after the as-of date, so that nobody could have known of it then.</param>
public sealed record NotedSource(string Title, string Publisher, string Published, string? Locator, bool IsChecked, bool IsLater = false)
{
    /// <summary>Who wrote it; empty where it names nobody.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Where it stands on the web; null where not known for certain.</summary>
    public string? Url { get; init; }

    /// <summary>Who published it, and when: all that a narrow column has room for.</summary>
    public string Short => $"{Publisher}, {(Published.Length > 0 ? Published : "undated")}";

    /// <summary>The source as one line; one that nobody checked, or that is younger than what the brief looks back from, says so.</summary>
    public string Text =>
        $"{Title} ({Short}){(Locator is null ? "" : $", {Locator}")}{(IsLater ? " [published after the as-of date]" : "")}{(IsChecked ? "" : " [not checked by the pack's authors]")}";
}
