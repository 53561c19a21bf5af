namespace Dyad.Store.Counting;

/// <summary>One column of an event. What lists, JSON and exports have is declared here and nowhere else, in the order in which they have it.</summary>
/// <param name="Name">Its name in the corpus and in exports.</param>
/// <param name="Value">Its value in a list of events; null where lists leave it out.</param>
public sealed record EventColumn(string Name, Func<EventRow, object?>? Value)
{
    /// <summary>Every column that is read of an event.</summary>
    public static IReadOnlyList<EventColumn> All { get; } =
    [
        new("event_id", row => row.EventId) { Heading = "event" },
        new("date_start", row => row.DateStart) { Heading = "date" },
        new("date_end", row => row.DateEnd),
        new("date_precision", row => row.DatePrecision),
        new("side_a", row => row.SideA),
        new("side_b", row => row.SideB),
        new("violence", row => row.Violence),
        Deaths("low", row => row.Low),
        Deaths("best", row => row.Best),
        Deaths("high", row => row.High),
        Deaths("deaths_a", row => row.DeathsA),
        Deaths("deaths_b", row => row.DeathsB),
        Deaths("deaths_civilians", row => row.DeathsCivilians),
        Deaths("deaths_unknown", row => row.DeathsUnknown),
        new("country", row => row.Country ?? row.CountryName),
        new("country_name", null),
        new("country_as_coded", row => row.CountryAsCoded),
        new("gw", row => row.State),
        new("admin1", row => row.Admin1),
        new("place", row => row.Place) { Leaves = Leaving.ForAReason },
        new("latitude", null) { Leaves = Leaving.ForAReason },
        new("longitude", null) { Leaves = Leaving.ForAReason },
        new("cell", row => row.Cell),
        new("place_precision", row => row.PlacePrecision),
        new("summary", row => row.Summary) { Read = "case when s.summary_known then s.summary end" },
        new("status", row => row.Status),
        new("dataset", row => row.Dataset),
        new("release", row => row.Release),
        new("extent", row => row.Extent),
        new("file", row => row.File) { Leaves = Leaving.Never },
        new("record", row => row.Record) { Leaves = Leaving.Never },
        new("conflict_id", row => row.ConflictId),
        new("conflict", row => row.Conflict),
        new("pair_id", row => row.PairId),
        new("side_a_id", row => row.SideAId),
        new("side_b_id", row => row.SideBId),
        new("direction", row => row.Direction),
        Words("targets", row => row.Targets),
        Words("methods", row => row.Methods),
        new("claimed_by", row => row.ClaimedBy),
        new("family", null),
        new("subject_side", null) { Leaves = Leaving.Never },
        new("length_known", null) { Leaves = Leaving.Never },
        new("part_key", null) { Leaves = Leaving.Never },
        new("file_key", null) { Leaves = Leaving.Never },
    ];

    /// <summary>Its name at the head of a list.</summary>
    public string Heading { get; private init; } = Name;

    /// <summary>Whether an export may have it.</summary>
    internal Leaving Leaves { get; private init; }

    /// <summary>Whether it is a number of dead.</summary>
    internal bool IsDeaths { get; private init; }

    /// <summary>What gives it in a query over listed rows, called <c>s</c>.</summary>
    internal string Read { get; private init; } = $"s.{Name}";

    /// <summary>What gives it in an exported file: the same, but for lists.</summary>
    internal string Exported { get => field ?? Read; private init; }

    private static EventColumn Deaths(string name, Func<EventRow, object?> value) => new(name, value) { IsDeaths = true };

    // A file has one text where the corpus has a list; and a list that is not stated is of what is unknown.
    private static EventColumn Words(string name, Func<EventRow, IReadOnlyList<string>> value) => new(name, row => string.Join(';', value(row)))
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
