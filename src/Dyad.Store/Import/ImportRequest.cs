using Dyad.Model;

namespace Dyad.Store;

/// <summary>One file to import, with whatever its name and columns do not say themselves.</summary>
/// <param name="Path">The file: plain, gzip or zip.</param>
/// <param name="Accessed">The day the file was fetched, or the day of the import.</param>
public sealed record ImportRequest(string Path, DateOnly Accessed)
{
    /// <summary>The dataset; null where the columns tell.</summary>
    public string? Dataset { get; init; }

    /// <summary>The release; null where the file's name tells.</summary>
    public string? Release { get; init; }

    /// <summary>How fully the file covers its extent; null for what its dataset says of such a name, else selected.</summary>
    public ExtentKind? Extent { get; init; }

    /// <summary>When the release was published; null for what its dataset says.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Whether any problem at all makes the import fail.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Whether to work out the report and leave the corpus as it is.</summary>
    public bool IsDryRun { get; init; }
}
