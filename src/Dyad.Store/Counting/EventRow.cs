using System.Data;
using Dyad.Store.Storage;

namespace Dyad.Store.Counting;

/// <summary>One event as evidence: what a figure counted, and where the record it came from lies.</summary>
/// <param name="EventId">The family and the dataset's own id.</param>
/// <param name="Dataset">The dataset.</param>
/// <param name="Release">Its release.</param>
/// <param name="Extent">How fully the file covers its extent.</param>
/// <param name="File">The imported file.</param>
/// <param name="Record">The record's number in that file, from 1.</param>
/// <param name="DateStart">First day as published, which is the day it is counted on.</param>
/// <param name="DateEnd">Last day as published.</param>
/// <param name="DatePrecision">How far the days may be off.</param>
/// <param name="SideA">Side A as coded.</param>
/// <param name="SideB">Side B as coded; null where one actor alone is named.</param>
/// <param name="SubjectSide">On which side the subject stands: a, b or both; null without a subject.</param>
/// <param name="Violence">The kind of violence.</param>
/// <param name="DeathsA">Dead of side A; null where not stated, as are all deaths. A fraction where a dataset divides a toll among several events.</param>
/// <param name="DeathsB">Dead of side B.</param>
/// <param name="DeathsCivilians">Dead civilians.</param>
/// <param name="DeathsUnknown">Dead whose side is not known.</param>
/// <param name="Low">Low estimate of all deaths.</param>
/// <param name="Best">Best estimate of all deaths.</param>
/// <param name="High">High estimate of all deaths.</param>
/// <param name="Country">Today's country, as ISO 3166-1 alpha-3; null where it is not known.</param>
/// <param name="CountryName">Its name: the source's own where it is the country as coded.</param>
/// <param name="Admin1">First-order administrative unit as coded.</param>
/// <param name="Place">Place as coded.</param>
/// <param name="Cell">PRIO-GRID cell.</param>
/// <param name="Latitude">Degrees north, as published; null where the point only stands for a province or something larger, as are longitude and cell.</param>
/// <param name="Longitude">Degrees east, as published.</param>
/// <param name="PlacePrecision">How far the place may be off.</param>
/// <param name="Summary">Whether the record stands for several incidents; null where not stated.</param>
/// <param name="Status">How settled the record is.</param>
/// <param name="LengthKnown">Whether it lasts as stated; false where it may last a day or a year.</param>
public sealed record EventRow(
    string EventId,
    string Dataset,
    string Release,
    string Extent,
    string File,
    int Record,
    DateOnly DateStart,
    DateOnly DateEnd,
    string DatePrecision,
    string SideA,
    string? SideB,
    string? SubjectSide,
    string Violence,
    decimal? DeathsA,
    decimal? DeathsB,
    decimal? DeathsCivilians,
    decimal? DeathsUnknown,
    decimal? Low,
    decimal? Best,
    decimal? High,
    string? Country,
    string? CountryName,
    string? Admin1,
    string? Place,
    int? Cell,
    double? Latitude,
    double? Longitude,
    string PlacePrecision,
    bool? Summary,
    string Status,
    bool LengthKnown)
{
    /// <summary>Which side attacked: a, b or both; null where the dataset does not code it.</summary>
    public string? Direction { get; init; }

    /// <summary>The classes of target, as words of <see cref="Model.Events.EventTargets"/>; <c>unknown</c> alone where the dataset does not code them.</summary>
    public required IReadOnlyList<string> Targets { get; init; }

    /// <summary>How the attack was carried out, as words of <see cref="Model.Events.EventMethods"/>; <c>unknown</c> alone where the dataset does not code it.</summary>
    public required IReadOnlyList<string> Methods { get; init; }

    /// <summary>Who said that it did it, as coded; null where nobody did, or the dataset does not say.</summary>
    public string? ClaimedBy { get; init; }

    /// <summary>Both sides as coded.</summary>
    public string Sides => $"{SideA} – {SideB ?? "side B not stated"}";

    /// <summary>The country as the source wrote it; null where not stated.</summary>
    public string? CountryAsCoded { get; init; }

    /// <summary>The state that held the place on the day, by its number in Gleditsch and Ward's list; as coded where none did.</summary>
    public int? State { get; init; }

    /// <summary>The dataset's id of the conflict; null where not stated.</summary>
    public string? ConflictId { get; init; }

    /// <summary>The conflict's name as coded; null where not stated.</summary>
    public string? Conflict { get; init; }

    /// <summary>The dataset's id of the pair of actors, which UCDP calls a dyad; null where not stated.</summary>
    public string? PairId { get; init; }

    /// <summary>The dataset's id of side A; null where not stated.</summary>
    public string? SideAId { get; init; }

    /// <summary>The dataset's id of side B; null where not stated.</summary>
    public string? SideBId { get; init; }

    // Where the record is kept: never shown.
    internal int PartKey { get; init; }

    internal int FileKey { get; init; }

    internal const string Columns =
        "s.event_id, s.dataset, s.release, s.extent, s.file, s.record, s.date_start, s.date_end, s.date_precision, s.side_a, s.side_b, s.subject_side, s.violence, "
        + "s.deaths_a, s.deaths_b, s.deaths_civilians, s.deaths_unknown, s.low, s.best, s.high, s.country, s.country_name, s.admin1, s.place, s.cell, s.latitude, s.longitude, s.place_precision, case when s.summary_known then s.summary end as summary, s.status, s.length_known, "
        + "s.country_as_coded, s.gw, s.conflict_id, s.conflict, s.pair_id, s.side_a_id, s.side_b_id, s.direction, coalesce(s.targets, ['unknown']), coalesce(s.methods, ['unknown']), s.claimed_by, s.part_key, s.file_key";

    internal static EventRow Read(IDataRecord row)
    {
        var at = 0;
        string Text() => row.GetString(at++);
        string? MaybeText() => row.Text(at++);
        int? MaybeNumber() => row.IsDBNull(at++) ? null : row.GetInt32(at - 1);
        decimal? Deaths() => row.Deaths(at++);
        double? MaybeDegrees() => row.IsDBNull(at++) ? null : row.GetDouble(at - 1);
        DateOnly Day() => (DateOnly)row.GetValue(at++);
        return new EventRow(
            Text(), Text(), Text(), Text(), Text(), row.GetInt32(at++), Day(), Day(), Text(), Text(), MaybeText(), MaybeText(), Text(),
            Deaths(), Deaths(), Deaths(), Deaths(), Deaths(), Deaths(), Deaths(),
            MaybeText(), MaybeText(), MaybeText(), MaybeText(), MaybeNumber(), MaybeDegrees(), MaybeDegrees(), Text(), row.IsDBNull(at++) ? null : row.GetBoolean(at - 1), Text(), row.GetBoolean(at++))
        {
            CountryAsCoded = MaybeText(),
            State = MaybeNumber(),
            ConflictId = MaybeText(),
            Conflict = MaybeText(),
            PairId = MaybeText(),
            SideAId = MaybeText(),
            SideBId = MaybeText(),
            Direction = MaybeText(),
            Targets = row.Texts(at++),
            Methods = row.Texts(at++),
            ClaimedBy = MaybeText(),
            PartKey = row.GetInt32(at++),
            FileKey = row.GetInt32(at++),
        };
    }
}
