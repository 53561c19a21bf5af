using Dyad.Model;
using Dyad.Model.Places;
using Dyad.Model.Time;

namespace Dyad.Store.Import;

/// <summary>One file to import, with whatever its name and columns do not say themselves.</summary>
/// <param name="Path">The file: plain, gzip, zip, Excel or Parquet.</param>
/// <param name="Accessed">The day the file was fetched, or the day of the import.</param>
public sealed record ImportRequest(string Path, DateOnly Accessed)
{
    /// <summary>The dataset; null where the columns tell.</summary>
    public string? Dataset { get; init; }

    /// <summary>The release; null where the file's name tells.</summary>
    public string? Release { get; init; }

    /// <summary>How fully the file covers its extent; null for what its dataset says of such a name, else selected.</summary>
    public ExtentKind? Extent { get; init; }

    /// <summary>The countries a complete file covers, as ISO 3166-1 alpha-3 codes; null for all of the world.</summary>
    public IReadOnlyList<string>? Countries { get; init; }

    /// <summary>The whole months a complete file covers; null for what its dataset says of the release, widened to its events.</summary>
    public Period? Months { get; init; }

    /// <summary>How well the place of every row is known at worst, where a selection was made by that; null for nothing said.</summary>
    public PlacePrecision? Place { get; init; }

    /// <summary>The file's encoding, a word of <see cref="Sources.Records.TextEncodings"/>; null for UTF-8, or UTF-16 where a mark says so.</summary>
    public string? Encoding { get; init; }

    /// <summary>The layout of the file's dates, <c>dmy</c>, <c>mdy</c> or <c>ymd</c>; null for what its dates themselves decide.</summary>
    public string? Dates { get; init; }

    /// <summary>When the release was published; null for what its dataset says.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Whether the file counts in the place of the one of the same release, countries and months; without it the one with more events does.</summary>
    public bool IsReplacing { get; init; }

    /// <summary>Whether any problem at all makes the import fail.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Whether to work out the report and leave the corpus as it is.</summary>
    public bool IsDryRun { get; init; }
}
