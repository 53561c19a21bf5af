using Dyad.Model;
using Dyad.Sources.Records;

namespace Dyad.Store.Import;

/// <summary>What became of a file: every record is an event, left out with its reason, or a reject kept with its bytes.</summary>
public sealed record ImportReport
{
    /// <summary>The file's name.</summary>
    public required string File { get; init; }

    /// <summary>The dataset it was imported as.</summary>
    public required string Dataset { get; init; }

    /// <summary>The release.</summary>
    public required string Release { get; init; }

    /// <summary>Whether its records are years of something and no events: they are kept, compared between releases, and never counted.</summary>
    public bool IsYearly { get; init; }

    /// <summary>How fully the file covers its extent.</summary>
    public required ExtentKind Extent { get; init; }

    /// <summary>The part's identity.</summary>
    public required string PartHash { get; init; }

    /// <summary>Whether the very same import was already here; nothing changed then.</summary>
    public bool IsRepeat { get; init; }

    /// <summary>Whether that import was taken out since, so that it does not count.</summary>
    public bool IsOut { get; init; }

    /// <summary>Other parts of the same release for the same countries and months: each is replaced by this one or counts instead of it.</summary>
    public IReadOnlyList<RivalPart> Rivals { get; init; } = [];

    /// <summary>Well-formed records.</summary>
    public long Records { get; init; }

    /// <summary>Records that became events.</summary>
    public long Events { get; init; }

    /// <summary>Records that became listed actors; 0 where the dataset holds events.</summary>
    public long Actors { get; init; }

    /// <summary>How many records are malformed; they are kept with their bytes.</summary>
    public long Malformed { get; init; }

    /// <summary>The malformed records by what is wrong with them, the most frequent first.</summary>
    public IReadOnlyList<RejectKind> MalformedKinds { get; init; } = [];

    /// <summary>Problems by kind, the most frequent first.</summary>
    public IReadOnlyList<ProblemKind> ProblemKinds { get; init; } = [];

    /// <summary>The first problems of each kind.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>Canonical columns the file has.</summary>
    public int ColumnsKnown { get; init; }

    /// <summary>Canonical columns the file lacks.</summary>
    public IReadOnlyList<string> ColumnsMissing { get; init; } = [];

    /// <summary>Columns of the file that its dataset does not know; kept, not used.</summary>
    public IReadOnlyList<string> ColumnsUnknown { get; init; } = [];

    /// <summary>What cannot be answered from this file because columns are missing.</summary>
    public IReadOnlyList<string> CannotAnswer { get; init; } = [];

    /// <summary>Whether the file has no header row and its columns were taken to be in canonical order.</summary>
    public bool HeaderAssumed { get; init; }

    /// <summary>What is unusual about the file's form and how it was read; empty for a plain table.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>How the file's dates were read, where they are not all written as 2015-10-03: each about all of them.</summary>
    public IReadOnlyList<string> DatesRead { get; init; } = [];

    /// <summary>The first day an event is counted on; null without events.</summary>
    public DateOnly? First { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? Last { get; init; }

    /// <summary>The countries a complete part covers; empty for all, and for other parts.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>The first month a complete part covers; null for other parts.</summary>
    public DateOnly? FirstMonth { get; init; }

    /// <summary>The last month, as its first day.</summary>
    public DateOnly? LastMonth { get; init; }

    /// <summary>When the release was published; null where unknown.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Whether that day is only about right.</summary>
    public bool PublishedAbout { get; init; }

    /// <summary>What changed against the release before it in the corpus; null where there is none.</summary>
    public Difference? Difference { get; init; }

    /// <summary>How many records the publisher's own file of the whole release has; null where that is not known, or the part is not the whole release.</summary>
    public int? PublishedRecords { get; init; }

    /// <summary>Why a file whose name says that it is a whole release is not taken for one; null where it is, or where its extent was told.</summary>
    public ExtentDoubt? Doubt { get; init; }

    /// <summary>Events of older parts that counted before the import and have no row that counts after it, by country as coded, the most first.</summary>
    public IReadOnlyList<(string Country, long Events)> StopCounting { get; init; } = [];

    /// <summary>Events that happened after their release was published.</summary>
    public long AfterPublication { get; init; }

    /// <summary>Years that a complete part covers without any event, where the part it is compared with has some.</summary>
    public IReadOnlyList<int> YearsWithoutEvents { get; init; } = [];

    /// <summary>Whether a part decides alone what counts in its countries and months although some records of its file count nowhere.</summary>
    public bool GovernsWithoutAll => Extent == ExtentKind.Complete && !IsYearly && Actors == 0 && Events < Records + Malformed;

    /// <summary>Events that count in the corpus after the import, by family of datasets, as families are not added up; empty where none counts.</summary>
    public IReadOnlyList<(string Family, long Events)> CurrentEvents { get; init; } = [];
}
