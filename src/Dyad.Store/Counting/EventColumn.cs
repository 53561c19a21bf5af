using Dyad.Model.Results;

namespace Dyad.Store.Counting;

/// <summary>One column of an event. What lists, JSON and exports have is declared here and nowhere else, in the order in which they have it.</summary>
/// <param name="Name">Its name in the corpus and in exports.</param>
/// <param name="Value">Its value in a list of events; null where lists leave it out.</param>
public sealed record EventColumn(string Name, Func<EventRow, object?>? Value)
{
    /// <summary>Every column that is read of an event.</summary>
    public static IReadOnlyList<EventColumn> All { get; } =
    [
        Shown("event_id", ColumnType.Text, row => row.EventId, "the event: its family and the publisher's own id") with { Heading = "event" },
        Shown("date_start", ColumnType.Day, row => row.DateStart, "the first day") with { Heading = "date" },
        Shown("date_end", ColumnType.Day, row => row.DateEnd, "the last day; the first where the file states none"),
        Shown("date_precision", ColumnType.Text, row => row.DatePrecision, "how exactly the days are known"),
        Shown("side_a", ColumnType.Text, row => row.SideA, "side A, as coded"),
        Shown("side_b", ColumnType.Text, row => row.SideB, "side B, as coded", "the event has one side, or the file does not state the other"),
        Shown("violence", ColumnType.Text, row => row.Violence, "the kind of violence"),
        Deaths("low", row => row.Low, "the low estimate of deaths"),
        Deaths("best", row => row.Best, "the best estimate of deaths"),
        Deaths("high", row => row.High, "the high estimate of deaths"),
        Deaths("deaths_a", row => row.DeathsA, "deaths on side A"),
        Deaths("deaths_b", row => row.DeathsB, "deaths on side B"),
        Deaths("deaths_civilians", row => row.DeathsCivilians, "deaths of civilians"),
        Deaths("deaths_unknown", row => row.DeathsUnknown, "deaths whose side the source does not know"),
        Shown("country", ColumnType.Text, row => row.Country ?? row.CountryName, "today's country: its ISO 3166-1 alpha-3 code, or its name as coded where it has none", "not stated"),
        new("country_name", null),
        Shown("country_as_coded", ColumnType.Text, row => row.CountryAsCoded, "the country as coded", "not stated"),
        Shown("gw", ColumnType.Whole, row => row.State, "the state of the day, by its number in Gleditsch and Ward's list", "none held it, or not stated"),
        Shown("admin1", ColumnType.Text, row => row.Admin1, "the province, in the source's spelling", "not stated"),
        Shown("place", ColumnType.Text, row => row.Place, "the place, in the source's spelling", "not stated") with { Leaves = Leaving.ForAReason },
        new("latitude", null) { Leaves = Leaving.ForAReason },
        new("longitude", null) { Leaves = Leaving.ForAReason },
        Shown("cell", ColumnType.Whole, row => row.Cell, "the PRIO-GRID cell", "the place is known to a province or worse, or the file gives no point"),
        Shown("place_precision", ColumnType.Text, row => row.PlacePrecision, "how exactly the place is known"),
        Shown("summary", ColumnType.Flag, row => row.Summary, "whether the record covers several incidents", "not stated") with { Read = "case when s.summary_known then s.summary end" },
        Shown("status", ColumnType.Text, row => row.Status, "how settled the record is"),
        Shown("dataset", ColumnType.Text, row => row.Dataset, "the dataset"),
        Shown("release", ColumnType.Text, row => row.Release, "the release"),
        Shown("extent", ColumnType.Text, row => row.Extent, "complete, selected or sample: what its file covers"),
        Shown("file", ColumnType.Text, row => row.File, "the file") with { Leaves = Leaving.Never },
        Shown("record", ColumnType.Whole, row => row.Record, "the number of the record in the file") with { Leaves = Leaving.Never },
        Shown("conflict_id", ColumnType.Text, row => row.ConflictId, "the conflict, by the dataset's id", "not stated"),
        Shown("conflict", ColumnType.Text, row => row.Conflict, "the conflict, by name", "not stated"),
        Shown("pair_id", ColumnType.Text, row => row.PairId, "the pair of sides, by the dataset's id", "not stated"),
        Shown("side_a_id", ColumnType.Text, row => row.SideAId, "side A, by the dataset's id", "not stated"),
        Shown("side_b_id", ColumnType.Text, row => row.SideBId, "side B, by the dataset's id", "not stated"),
        Shown("direction", ColumnType.Text, row => row.Direction, "who attacked: a, b or both", "not coded"),
        Words("targets", row => row.Targets, "classes of target, separated by semicolons; unknown where none is coded"),
        Words("methods", row => row.Methods, "methods, separated by semicolons; unknown where none is coded"),
        Shown("claimed_by", ColumnType.Text, row => row.ClaimedBy, "who claimed it", "not stated"),
        Shown("source_count", ColumnType.Whole, row => row.SourceCount, "how many sources report it", "not stated"),
        Shown("region", ColumnType.Text, row => row.Region, "the part of the world, as the source files it", "not stated"),
        new("family", null),
        new("subject_side", null) { Leaves = Leaving.Never },
        new("length_known", null) { Leaves = Leaving.Never },
        new("part_key", null) { Leaves = Leaving.Never },
        new("file_key", null) { Leaves = Leaving.Never },
    ];

    /// <summary>Its name at the head of a list.</summary>
    public string Heading { get; private init; } = Name;

    /// <summary>What a list says of it; null where lists leave it out.</summary>
    public ResultColumn? Result { get => field is null ? null : field with { Name = Heading }; private init; }

    /// <summary>Whether an export may have it.</summary>
    internal Leaving Leaves { get; private init; }

    /// <summary>Whether it is a number of dead.</summary>
    internal bool IsDeaths { get; private init; }

    /// <summary>What gives it in a query over listed rows, called <c>s</c>.</summary>
    internal string Read { get; private init; } = $"s.{Name}";

    /// <summary>What gives it in an exported file: the same, but for lists.</summary>
    internal string Exported { get => field ?? Read; private init; }

    private static EventColumn Shown(string name, ColumnType type, Func<EventRow, object?> value, string meaning, string? missing = null) =>
        new(name, value) { Result = new(name, type, meaning, missing) };

    private static EventColumn Deaths(string name, Func<EventRow, object?> value, string meaning) =>
        Shown(name, ColumnType.Number, value, meaning, "not stated") with { IsDeaths = true };

    // A file has one text where the corpus has a list; and a list that is not stated is of what is unknown.
    private static EventColumn Words(string name, Func<EventRow, IReadOnlyList<string>> value, string meaning) => Shown(name, ColumnType.Text, row => string.Join(';', value(row)), meaning) with
    {
        Read = $"coalesce(s.{name}, ['unknown'])",
        Exported = $"array_to_string(s.{name}, ';')",
    };

    /// <summary>When a column leaves the corpus.</summary>
    internal enum Leaving
    {
        /// <summary>In every export.</summary>
        Always,

        /// <summary>Where a reason is given, because it points to a place.</summary>
        ForAReason,

        /// <summary>In none.</summary>
        Never,
    }
}
