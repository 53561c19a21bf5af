using Dyad.Model.Time;

namespace Dyad.Sources.Datasets;

/// <summary>One published state of a dataset.</summary>
/// <param name="Name">The publisher's name for it, such as 21.1.</param>
/// <param name="Status">Whether it is final.</param>
/// <param name="Published">The day of publication; null where it is not known.</param>
/// <param name="IsPublishedAbout">Whether <paramref name="Published"/> is only about right.</param>
/// <param name="Citations">What a user of the release must cite, beside the dataset's own citations.</param>
public sealed record Release(
    string Name,
    ReleaseStatus Status,
    DateOnly? Published,
    bool IsPublishedAbout,
    IReadOnlyList<Citation> Citations)
{
    /// <summary>The whole months that the release is for; null for those of its events.</summary>
    public Period? Covers { get; init; }

    /// <summary>How many records the publisher's own complete file has; null where that is not known.</summary>
    public int? Records { get; init; }
}
