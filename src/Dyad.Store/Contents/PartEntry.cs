using System.Data;
using Dyad.Model.Places;
using Dyad.Model.Time;
using Dyad.Store.Places;
using Dyad.Store.Storage;

namespace Dyad.Store.Contents;

/// <summary>One file imported as part of a release.</summary>
/// <param name="PartHash">The part's identity: the same content, family, release and extent give the same hash.</param>
/// <param name="Dataset">The dataset.</param>
/// <param name="Release">The release.</param>
/// <param name="Status">Final or candidate.</param>
/// <param name="Extent">Complete, selected or sample.</param>
/// <param name="File">The file's name as first imported.</param>
/// <param name="Sha256">Of the decompressed bytes.</param>
/// <param name="Published">When the release was published; null where unknown.</param>
/// <param name="PublishedAbout">Whether that day is only about right.</param>
/// <param name="Accessed">The day of the import, or as told.</param>
/// <param name="Columns">The canonical columns the file has.</param>
/// <param name="Records">Records in the file.</param>
/// <param name="Rejects">Malformed records, kept with their bytes.</param>
/// <param name="Events">Records that became events.</param>
/// <param name="CurrentEvents">Events that count now.</param>
/// <param name="First">The first day an event is counted on; null without events.</param>
/// <param name="Last">The last day.</param>
public sealed record PartEntry(
    string PartHash,
    string Dataset,
    string Release,
    string Status,
    string Extent,
    string File,
    string Sha256,
    DateOnly? Published,
    bool PublishedAbout,
    DateOnly Accessed,
    IReadOnlyList<string> Columns,
    int Records,
    int Rejects,
    long Events,
    long CurrentEvents,
    DateOnly? First,
    DateOnly? Last)
{
    /// <summary>The countries a complete part covers, as coded; empty for all, and for other parts.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>The first month a complete part is bound to or a candidate is for; null for no bound.</summary>
    public DateOnly? FirstMonth { get; init; }

    /// <summary>The last month, as its first day.</summary>
    public DateOnly? LastMonth { get; init; }

    /// <summary>The dataset's family: datasets of one family share event ids; two families are never added up.</summary>
    public string Family { get; init; } = "";

    /// <summary>How well the place of every row is known at worst, as a word of <see cref="PlacePrecision"/>; null where the selection says nothing of places.</summary>
    public string? Place { get; init; }

    /// <summary>Events that may last a day or a year: dated 1 January in a file that states neither end nor precision of dates.</summary>
    public long UnknownLength { get; init; }

    /// <summary><c>withdrawn</c> where a person took the part out, <c>replaced</c> where another of the same release counts in its place; null where neither is so.</summary>
    public string? State { get; init; }

    /// <summary>Whether a person took it out, by withdrawing it or by putting another in its place.</summary>
    public bool IsOut { get; init; }

    /// <summary>The hash of the part that counts in its place; null where none does.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>Why it was withdrawn or put back, as the last judgement about it says; null where nobody judged it.</summary>
    public string? Why { get; init; }

    /// <summary>Records of the file, malformed ones among them, that did not become events; null where the dataset's records are no events.</summary>
    public long? NotEvents { get; init; }

    /// <summary>The whole months the part speaks of: those it is bound to or is for, else those from its first event to its last; null for a part without either.</summary>
    public Period? Months => Events == 0 ? null : (FirstMonth ?? MonthOf(First), LastMonth ?? MonthOf(Last)) is ({ } first, { } last)
        ? new Period(first, last.AddMonths(1).AddDays(-1))
        : null;

    /// <summary>Whether the part speaks of one of today's countries in a month of its own: it does where it is for every country, or for those that the place is filed under.</summary>
    /// <param name="country">ISO 3166-1 alpha-3.</param>
    /// <param name="month">The first day of the month.</param>
    public bool SpeaksOf(string country, DateOnly month) => Countries.Count == 0 || Territories.Speak(Countries, country, month);

    // The judgement that put it in the place of others last; 0 for none.
    internal int Placed { get; private init; }

    private static DateOnly? MonthOf(DateOnly? day) => day is { } known ? new DateOnly(known.Year, known.Month, 1) : null;

    internal static PartEntry Read(IDataRecord row) => new(
        row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5), row.GetString(6),
        row.Day(7), row.GetBoolean(8), (DateOnly)row.GetValue(9), row.GetString(10).Split(','),
        row.GetInt32(11), row.GetInt32(12), row.GetInt64(13), row.GetInt64(14),
        row.Day(15), row.Day(16))
    {
        Countries = row.Text(17)?.Split(',') ?? [],
        FirstMonth = row.Day(18),
        LastMonth = row.Day(19),
        Family = row.GetString(20),
        Place = row.Text(21),
        UnknownLength = row.GetInt64(22),
        State = row.Text(23),
        ReplacedBy = row.Text(24),
        Why = row.Text(25),
        IsOut = row.GetBoolean(26),
        Placed = row.GetInt32(27),
        NotEvents = row.GetBoolean(28) ? row.GetInt32(11) + row.GetInt32(12) - row.GetInt64(13) : null,
    };
}
