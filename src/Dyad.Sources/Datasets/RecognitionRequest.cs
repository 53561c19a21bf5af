namespace Dyad.Sources.Datasets;

/// <summary>What is known of a file before its dataset and release are.</summary>
/// <param name="FileNames">The file's name and, where it is a container, the inner one's; the first that tells a release counts.</param>
/// <param name="Header">The file's columns.</param>
public sealed record RecognitionRequest(IReadOnlyList<string> FileNames, IReadOnlyList<string> Header)
{
    /// <summary>The fields of some of its first records: evidence of what it is.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Sample { get; init; } = [];

    /// <summary>The dataset that the user named; null where the file must tell.</summary>
    public string? Dataset { get; init; }

    /// <summary>The release that the user named; null where the file's name must tell.</summary>
    public string? Release { get; init; }
}
