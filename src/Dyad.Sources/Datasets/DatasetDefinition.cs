namespace Dyad.Sources.Datasets;

/// <summary>Everything that is known of one dataset: who publishes it, how its files are recognised and read, and how its rows become events.</summary>
public sealed record DatasetDefinition
{
    /// <summary>The dataset's name, which is its folder's name.</summary>
    public required string Name { get; init; }

    /// <summary>The publisher's name for it.</summary>
    public required string Title { get; init; }

    /// <summary>The family whose datasets share ids of events and actors.</summary>
    public required string Family { get; init; }

    /// <summary>Who publishes it.</summary>
    public required string Publisher { get; init; }

    /// <summary>Where it is published; null where it is not on the web.</summary>
    public string? Url { get; init; }

    /// <summary>The licence of its rows.</summary>
    public required Licence Licence { get; init; }

    /// <summary>What the dataset covers and by which rule an event is included.</summary>
    public required string Coverage { get; init; }

    /// <summary>What a reader of the sides' names has to know; empty where they mean what they say.</summary>
    public string Sides { get; init; } = "";

    /// <summary>Whether a release that is not listed counts as final.</summary>
    public required ReleaseStatus Status { get; init; }

    /// <summary>The listed releases, the newest first.</summary>
    public required IReadOnlyList<Release> Releases { get; init; }

    /// <summary>Releases too many to list.</summary>
    public required IReadOnlyList<ReleaseSeries> Series { get; init; }

    /// <summary>What every user of the dataset must cite.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>The forms of file names that tell the release.</summary>
    public required IReadOnlyList<FileNameRule> FileNames { get; init; }

    /// <summary>The columns by which a file is known to be of this dataset.</summary>
    public required IReadOnlyList<DatasetColumn> RecognisedBy { get; init; }

    /// <summary>Whether a file without a header row is taken to have the canonical columns in their order.</summary>
    public required bool AcceptsHeaderless { get; init; }

    /// <summary>The columns, in canonical order; those that only some files have stand last.</summary>
    public required IReadOnlyList<DatasetColumn> Columns { get; init; }

    /// <summary>The code lists by name.</summary>
    public required IReadOnlyDictionary<string, CodeList> Codes { get; init; }

    /// <summary>Where the publisher keeps its files; empty where that is not known.</summary>
    public required IReadOnlyList<Download> Downloads { get; init; }

    /// <summary>What must hold for every record.</summary>
    public required IReadOnlyList<DatasetCheck> Checks { get; init; }

    /// <summary>What must hold for every file as a whole.</summary>
    public required IReadOnlyList<DatasetAssertion> Assertions { get; init; }

    /// <summary>How releases are compared; null where the definition does not say.</summary>
    public ComparisonRule? Compare { get; init; }

    /// <summary>Whether a record is a year of something and not an event: it is kept and compared between releases, and never counted.</summary>
    public required bool IsYearly { get; init; }

    /// <summary>When counting changed, the earliest first.</summary>
    public required IReadOnlyList<CollectionBreak> CollectionBreaks { get; init; }

    /// <summary>The projection from the typed records to events; empty where records are no events.</summary>
    public required string EventsSql { get; init; }

    /// <summary>The projections where the dataset lists actors and not events; null where its records are events.</summary>
    public ActorListSql? ActorList { get; init; }

    /// <summary>The tables that the projection joins, by name.</summary>
    public required IReadOnlyDictionary<string, LookupTable> Lookups { get; init; }

    /// <summary>What words of headlines mean; null where the dataset has no dictionary of them.</summary>
    public HeadlineTexts? Headlines { get; init; }

    /// <summary>SHA-256 over the definition's files, as 64 lower-case hex digits: another hash, another projection.</summary>
    public required string Hash { get; init; }

    /// <summary>The release of that name. What a listed one does not say follows from its series; one that is in neither has the dataset's status and no date.</summary>
    public Release Release(string name)
    {
        var follows = Series.Select(series => series.Find(name)).FirstOrDefault(release => release is not null);
        if (Releases.FirstOrDefault(release => release.Name == name) is not { } listed)
        {
            return follows ?? new Release(name, Status, Published: null, IsPublishedAbout: false, []);
        }

        var dated = listed.Published is null && follows?.Published is { } day ? listed with { Published = day, IsPublishedAbout = true } : listed;
        return dated with { Covers = listed.Covers ?? follows?.Covers };
    }

    /// <summary>Whether a release of that name is listed or of a series.</summary>
    public bool Knows(string release) => Releases.Any(known => known.Name == release) || Series.Any(series => series.Find(release) is not null);

    /// <summary>The canonical columns where a first row is data of this dataset without a header; null where it is not.</summary>
    public IReadOnlyList<string>? AssumedHeader(IReadOnlyList<string> firstRow)
    {
        ArgumentNullException.ThrowIfNull(firstRow);
        var canonical = Columns.Where(column => column.OnlyIn is null).Select(column => column.Name).ToList();
        var isData = AcceptsHeaderless
            && firstRow.Count == canonical.Count
            && firstRow[0].Length > 0
            && firstRow[0].All(char.IsAsciiDigit);
        return isData ? canonical : null;
    }
}
