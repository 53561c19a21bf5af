namespace Dyad.Store.Releases;

/// <summary>Which two releases to compare.</summary>
/// <param name="Before">The earlier release.</param>
/// <param name="After">The later one.</param>
public sealed record ComparisonRequest(string Before, string After)
{
    /// <summary>The dataset; null where only one has both releases.</summary>
    public string? Dataset { get; init; }

    /// <summary>The group to compare, by its exact name as coded, alone or as one of several; null for all records.</summary>
    public string? Actor { get; init; }
}
