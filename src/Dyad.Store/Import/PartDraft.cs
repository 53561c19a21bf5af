using System.Text.Json.Nodes;
using Dyad.Model;
using Dyad.Model.Places;
using Dyad.Model.Requests;
using Dyad.Model.Time;
using Dyad.Sources.Datasets;
using Dyad.Sources.Records;
using Dyad.Store.Storage;

namespace Dyad.Store.Import;

/// <summary>A part about to be imported: its identity and its row.</summary>
internal sealed record PartDraft(DatasetDefinition Dataset, Release Release, ExtentKind Extent, RecordScan Scan)
{
    private IReadOnlyList<string>? _countries;
    private Period? _months;
    private string? _dates;
    private PlacePrecision? _place;

    /// <summary>The same content as the same part of the same release has the same hash, from whatever container or folder.</summary>
    public string Hash { get; private init; } = "";

    /// <summary>Whether the part is complete for the months of its release and not for months that somebody told. A candidate holds strays of earlier months, for which it is not.</summary>
    public bool HasOwnMonths => Extent == ExtentKind.Complete && _months is null && Release.Status == ReleaseStatus.Final;

    /// <summary>Whether it is all of its release: complete, and bound to no countries or months.</summary>
    public bool IsWhole => Extent == ExtentKind.Complete && _countries is null && _months is null;

    /// <summary>Whether the user said how fully the file covers what, and not its name.</summary>
    public bool IsTold { get; private init; }

    /// <summary>Makes a part of what a file was recognised as and what its user told. Told countries or months are those that the file holds every event of.</summary>
    /// <exception cref="DyadException">Countries or months were told of a part that was told not to be complete, or are none.</exception>
    public static PartDraft Of(DatasetDefinition dataset, Release release, ImportRequest request, ExtentKind recognised, RecordScan scan)
    {
        var isBound = request.Countries is not null || request.Months is not null;
        var extent = request.Extent ?? (isBound ? ExtentKind.Complete : recognised);
        if (extent != ExtentKind.Complete && isBound)
        {
            throw new DyadException(Trouble.Usage, $"Countries and months are the bounds of a complete file; this one is {Words.Of(extent)}. Say {Hint.Give("extent", "complete")} where it holds every event of them");
        }

        if (request.Countries?.FirstOrDefault(country => country.Length != 3 || !country.All(char.IsAsciiLetterUpper)) is { } wrong)
        {
            throw new DyadException(Trouble.Usage, $"{Hint.Give("countries")}: '{wrong}' is not an ISO 3166-1 alpha-3 code such as AFG");
        }

        if (request.Months is { } months && (months.Earliest?.Day != 1 || months.Latest?.AddDays(1).Day != 1))
        {
            throw new DyadException(Trouble.Usage, $"{Hint.Give("months")}: '{months}' is not a span of whole months such as 1989-01..2020-12");
        }

        if (extent == ExtentKind.Complete && request.Place is not null)
        {
            throw new DyadException(Trouble.Usage, $"{Hint.Give("place")} says by what a selection was made; a complete file is not one. Say {Hint.Give("extent", "selected")}, or leave it out");
        }

        if (request.Dates is { } dates && !DateReading.Layouts.Contains(dates))
        {
            throw new DyadException(Trouble.Usage, $"{Hint.Give("dates")}: {Nearest.NotValid(dates, DateReading.Layouts)}");
        }

        return new PartDraft(dataset, release, extent, scan) { _months = request.Months, _dates = request.Dates, _place = request.Place, IsTold = request.Extent is not null || request.Place is not null || isBound }.Bound(request.Countries);
    }

    /// <summary>The same part with another extent.</summary>
    public PartDraft As(ExtentKind extent, IReadOnlyList<string>? countries) => (this with { Extent = extent }).Bound(countries);

    /// <summary>The part of the corpus that the file already is; null where it is none. A file whose extent nobody told is whatever it was taken for.</summary>
    public (string Hash, ExtentKind Extent, bool IsOut)? In(Database database) => database.Query(
        Sql.Read("import/repeat"),
        row => ((string, ExtentKind, bool)?)(row.GetString(0), Words.Find<ExtentKind>(row.GetString(1))!.Value, row.GetBoolean(2)),
        ("hash", Hash), ("told", IsTold), ("sha256", Scan.Sha256), ("family", Dataset.Family), ("release", Release.Name), ("dates", _dates)).SingleOrDefault();

    /// <summary>Writes another extent into the part's row.</summary>
    public void Rewrite(Database database, int part)
    {
        database.Run(
            $"update part set part_hash = $hash, extent = $extent, countries = {CountriesSql}, first_month = $first_month, last_month = $last_month where part = $part",
            ("hash", Hash), ("extent", Words.Of(Extent)), ("first_month", FirstMonth), ("last_month", LastMonth), ("part", part));
    }

    /// <summary>Writes the part's row and its dataset's, and gives the part's number.</summary>
    public int Keep(Database database, int file, HeaderMatch match, ImportRequest request)
    {
        var part = database.Query("select coalesce(max(part), 0) + 1 from part", row => row.GetInt32(0)).Single();
        var order = ReleaseNumbers.Of(Release.Name);
        var columns = match.Bound.Select(bound => bound.Column.Name);
        database.Run(
            $"""
            insert into part values ($part, $hash, $file, $dataset, $family, $release, [{string.Join(", ", order)}]::integer[], $status, $extent,
                {CountriesSql}, $first_month, $last_month, $published, $about, $accessed, [{string.Join(", ", columns.Select(Sql.Literal))}], $dates, $place)
            """,
            ("part", part),
            ("hash", Hash),
            ("file", file),
            ("dataset", Dataset.Name),
            ("family", Dataset.Family),
            ("release", Release.Name),
            ("status", Release.Status == ReleaseStatus.Candidate ? "candidate" : "final"),
            ("extent", Words.Of(Extent)),
            ("first_month", FirstMonth),
            ("last_month", LastMonth),
            ("published", request.Published ?? Release.Published),
            ("about", request.Published is null && Release.IsPublishedAbout),
            ("accessed", request.Accessed),
            ("dates", request.Dates),
            ("place", request.Place is { } place ? Words.Of(place) : null));
        DatasetTable.Keep(database, Dataset);
        return part;
    }

    private Period? Months => Extent == ExtentKind.Complete || (Release.Status == ReleaseStatus.Candidate && Extent != ExtentKind.Sample) ? _months ?? Release.Covers : null;

    private DateOnly? FirstMonth => Months?.Earliest;

    private DateOnly? LastMonth => Months?.Latest is { } last ? new DateOnly(last.Year, last.Month, 1) : null;

    private string CountriesSql => _countries is null ? "null" : $"[{string.Join(", ", _countries.Select(Sql.Literal))}]";

    private PartDraft Bound(IReadOnlyList<string>? told)
    {
        var countries = told?.Order(StringComparer.Ordinal).Distinct().ToArray();
        var identity = new JsonObject
        {
            ["extent"] = Words.Of(Extent),
            ["family"] = Dataset.Family,
            ["file"] = Scan.Sha256,
            ["release"] = Release.Name,
        };
        if (countries is not null)
        {
            identity["countries"] = string.Join(',', countries);
        }

        if (_months is { } months)
        {
            identity["months"] = months.ToString();
        }

        if (_dates is { } dates)
        {
            identity["dates"] = dates;
        }

        if (_place is { } place)
        {
            identity["place"] = Words.Of(place);
        }

        return this with { Hash = CanonicalJson.Hash(identity), _countries = countries };
    }
}
