using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Dyad.Model;
using Dyad.Sources.Datasets;
using Dyad.Sources.Records;

namespace Dyad.Store;

/// <summary>A part about to be imported: its identity and its row.</summary>
internal sealed partial record PartDraft(DatasetDefinition Dataset, Release Release, ExtentKind Extent, RecordScan Scan)
{
    /// <summary>The same content as the same part of the same release has the same hash, from whatever container or folder.</summary>
    public string Hash { get; } = CanonicalJson.Hash(new JsonObject
    {
        ["extent"] = Words.Of(Extent),
        ["family"] = Dataset.Family,
        ["file"] = Scan.Sha256,
        ["release"] = Release.Name,
    });

    /// <summary>Writes the part's row and its dataset's, and gives the part's number.</summary>
    public int Keep(Database database, int file, HeaderMatch match, ImportRequest request)
    {
        var part = database.Query("select coalesce(max(part), 0) + 1 from part", row => row.GetInt32(0)).Single();
        var order = Numbers().Matches(Release.Name).Select(number => number.Value);
        var columns = match.Bound.Select(bound => bound.Column.Name);
        database.Run(
            $"""
            insert into part values ($part, $hash, $file, $dataset, $family, $release, [{string.Join(", ", order)}]::integer[], $status, $extent,
                null, null, null, $published, $about, $accessed, [{string.Join(", ", columns.Select(Sql.Literal))}])
            """,
            ("part", part),
            ("hash", Hash),
            ("file", file),
            ("dataset", Dataset.Name),
            ("family", Dataset.Family),
            ("release", Release.Name),
            ("status", Release.Status == ReleaseStatus.Candidate ? "candidate" : "final"),
            ("extent", Words.Of(Extent)),
            ("published", request.Published ?? Release.Published),
            ("about", request.Published is null && Release.IsPublishedAbout),
            ("accessed", request.Accessed));
        DatasetTable.Keep(database, Dataset);
        return part;
    }

    [GeneratedRegex("[0-9]{1,9}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbers();
}
