using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Dyad.Model;
using Dyad.Sources.Datasets;
using Dyad.Sources.Records;

namespace Dyad.Store;

/// <summary>A part about to be imported: its identity and its row.</summary>
internal sealed partial record PartDraft(DatasetDefinition Dataset, Release Release, ExtentKind Extent, RecordScan Scan)
{
    private IReadOnlyList<string>? _countries;
    private Period? _months;

    /// <summary>The same content as the same part of the same release has the same hash, from whatever container or folder.</summary>
    public string Hash { get; private init; } = "";

    /// <summary>Whether the part is complete for the months of its release and not for months that somebody told. A candidate holds strays of earlier months, for which it is not.</summary>
    public bool HasOwnMonths => Extent == ExtentKind.Complete && _months is null && Release.Status == ReleaseStatus.Final;

    /// <summary>Makes a part of what a file was recognised as and what its user told.</summary>
    /// <exception cref="DyadException">Countries or months were told of a part that is not complete, or are none.</exception>
    public static PartDraft Of(DatasetDefinition dataset, Release release, ImportRequest request, ExtentKind extent, RecordScan scan)
    {
        if (extent != ExtentKind.Complete && (request.Countries is not null || request.Months is not null))
        {
            throw new DyadException(Trouble.Usage, $"Countries and months are the bounds of a complete file; this one is {Words.Of(extent)}. Say --extent complete where it holds every event of them");
        }

        var countries = request.Countries?.Order(StringComparer.Ordinal).Distinct().ToArray();
        if (countries?.FirstOrDefault(country => country.Length != 3 || !country.All(char.IsAsciiLetterUpper)) is { } wrong)
        {
            throw new DyadException(Trouble.Usage, $"--countries: '{wrong}' is not an ISO 3166-1 alpha-3 code such as AFG");
        }

        if (request.Months is { } months && (months.Earliest?.Day != 1 || months.Latest?.AddDays(1).Day != 1))
        {
            throw new DyadException(Trouble.Usage, $"--months: '{months}' is not a span of whole months such as 1989-01..2020-12");
        }

        if (extent == ExtentKind.Complete && request.Place is not null)
        {
            throw new DyadException(Trouble.Usage, "--place says by what a selection was made; a complete file is not one. Say --extent selected, or leave it out");
        }

        var identity = new JsonObject
        {
            ["extent"] = Words.Of(extent),
            ["family"] = dataset.Family,
            ["file"] = scan.Sha256,
            ["release"] = release.Name,
        };
        if (countries is not null)
        {
            identity["countries"] = string.Join(',', countries);
        }

        if (request.Months is { } told)
        {
            identity["months"] = told.ToString();
        }

        if (request.Dates is { } dates)
        {
            if (!DateReading.Layouts.Contains(dates))
            {
                throw new DyadException(Trouble.Usage, $"--dates: '{dates}' is not valid; use {string.Join(", ", DateReading.Layouts)}{Nearest.Hint(dates, DateReading.Layouts)}");
            }

            identity["dates"] = dates;
        }

        if (request.Place is { } place)
        {
            identity["place"] = Words.Of(place);
        }

        return new PartDraft(dataset, release, extent, scan) { Hash = CanonicalJson.Hash(identity), _countries = countries, _months = request.Months };
    }

    /// <summary>Writes the part's row and its dataset's, and gives the part's number.</summary>
    public int Keep(Database database, int file, HeaderMatch match, ImportRequest request)
    {
        var part = database.Query("select coalesce(max(part), 0) + 1 from part", row => row.GetInt32(0)).Single();
        var order = Numbers().Matches(Release.Name).Select(number => number.Value);
        var columns = match.Bound.Select(bound => bound.Column.Name);
        var countries = _countries is null ? "null" : $"[{string.Join(", ", _countries.Select(Sql.Literal))}]";
        var months = Extent == ExtentKind.Complete || (Release.Status == ReleaseStatus.Candidate && Extent != ExtentKind.Sample) ? _months ?? Release.Covers : null;
        database.Run(
            $"""
            insert into part values ($part, $hash, $file, $dataset, $family, $release, [{string.Join(", ", order)}]::integer[], $status, $extent,
                {countries}, $first_month, $last_month, $published, $about, $accessed, [{string.Join(", ", columns.Select(Sql.Literal))}], $dates, $place)
            """,
            ("part", part),
            ("hash", Hash),
            ("file", file),
            ("dataset", Dataset.Name),
            ("family", Dataset.Family),
            ("release", Release.Name),
            ("status", Release.Status == ReleaseStatus.Candidate ? "candidate" : "final"),
            ("extent", Words.Of(Extent)),
            ("first_month", months?.Earliest),
            ("last_month", months?.Latest is { } last ? new DateOnly(last.Year, last.Month, 1) : null),
            ("published", request.Published ?? Release.Published),
            ("about", request.Published is null && Release.IsPublishedAbout),
            ("accessed", request.Accessed),
            ("dates", request.Dates),
            ("place", request.Place is { } place ? Words.Of(place) : null));
        DatasetTable.Keep(database, Dataset);
        return part;
    }

    [GeneratedRegex("[0-9]{1,9}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbers();
}
