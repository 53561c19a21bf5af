namespace Dyad.Sources.Datasets;

/// <summary>A publication that users of a dataset cite.</summary>
public sealed record Citation
{
    /// <summary>The short name by which releases refer to it, such as <c>sundberg-melander-2013</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The authors, each as family name, comma, given names.</summary>
    public required IReadOnlyList<string> Authors { get; init; }

    /// <summary>The year of publication.</summary>
    public required int Year { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The journal; null for what appeared elsewhere.</summary>
    public string? Journal { get; init; }

    /// <summary>The journal's volume; null where not known.</summary>
    public string? Volume { get; init; }

    /// <summary>The journal's issue; null where not known.</summary>
    public string? Issue { get; init; }

    /// <summary>The first and last page; null where not known.</summary>
    public string? Pages { get; init; }

    /// <summary>The publisher of what appeared in no journal; null otherwise.</summary>
    public string? Publisher { get; init; }

    /// <summary>The digital object identifier; null where not known.</summary>
    public string? Doi { get; init; }

    /// <summary>Whether the entry was compared with the publication or its publisher's page.</summary>
    public required bool IsChecked { get; init; }
}
