using System.Collections.Frozen;
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
/// <param name="Summary">Whether the record covers several incidents; null where not stated.</param>
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

    /// <summary>How many sources report it; null where the file does not say.</summary>
    public int? SourceCount { get; init; }

    /// <summary>The part of the world as the source files it; null where not stated.</summary>
    public string? Region { get; init; }

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

    private static readonly FrozenDictionary<string, int> Places = EventColumn.All.Select((column, at) => KeyValuePair.Create(column.Name, at)).ToFrozenDictionary();

    /// <summary>The columns that a query reads, in the order of their declaration.</summary>
    internal static string Columns { get; } = string.Join(", ", EventColumn.All.Select(column => $"{column.Read} as {column.Name}"));

    internal static EventRow Read(IDataRecord row)
    {
        string Text(string name) => row.GetString(Places[name]);
        string? MaybeText(string name) => row.Text(Places[name]);
        int Number(string name) => row.GetInt32(Places[name]);
        int? MaybeNumber(string name) => row.IsDBNull(Places[name]) ? null : Number(name);
        decimal? Deaths(string name) => row.Deaths(Places[name]);
        double? Degrees(string name) => row.IsDBNull(Places[name]) ? null : row.GetDouble(Places[name]);
        DateOnly Day(string name) => row.Day(Places[name])!.Value;
        return new EventRow(
            Text("event_id"), Text("dataset"), Text("release"), Text("extent"), Text("file"), Number("record"),
            Day("date_start"), Day("date_end"), Text("date_precision"), Text("side_a"), MaybeText("side_b"), MaybeText("subject_side"), Text("violence"),
            Deaths("deaths_a"), Deaths("deaths_b"), Deaths("deaths_civilians"), Deaths("deaths_unknown"), Deaths("low"), Deaths("best"), Deaths("high"),
            MaybeText("country"), MaybeText("country_name"), MaybeText("admin1"), MaybeText("place"), MaybeNumber("cell"), Degrees("latitude"), Degrees("longitude"),
            Text("place_precision"), row.IsDBNull(Places["summary"]) ? null : row.GetBoolean(Places["summary"]), Text("status"), row.GetBoolean(Places["length_known"]))
        {
            CountryAsCoded = MaybeText("country_as_coded"),
            State = MaybeNumber("gw"),
            ConflictId = MaybeText("conflict_id"),
            Conflict = MaybeText("conflict"),
            PairId = MaybeText("pair_id"),
            SideAId = MaybeText("side_a_id"),
            SideBId = MaybeText("side_b_id"),
            Direction = MaybeText("direction"),
            Targets = row.Texts(Places["targets"]),
            Methods = row.Texts(Places["methods"]),
            ClaimedBy = MaybeText("claimed_by"),
            SourceCount = MaybeNumber("source_count"),
            Region = MaybeText("region"),
            PartKey = Number("part_key"),
            FileKey = Number("file_key"),
        };
    }
}
