namespace Dyad.Store.Changes;

/// <summary>A person's judgement that a part is taken out of what counts, or put back.</summary>
/// <param name="What">A release's name, for all its parts, or the first digits of a part's hash, four at least.</param>
/// <param name="Why">For what reason; not empty.</param>
/// <param name="On">On what day.</param>
public sealed record PartJudgement(string What, string Why, DateOnly On)
{
    /// <summary>The dataset, where several have a release of that name; null where one has.</summary>
    public string? Dataset { get; init; }

    /// <summary>Who judged; empty where that is not said.</summary>
    public string Who { get; init; } = "";
}
