namespace Dyad.Sources.Datasets;

/// <summary>A well-known format that no definition reads yet, known by columns that it alone has: whoever brings such a file should hear its name and not that of the nearest dataset.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Columns">Columns of its own, all of which a file of it has.</param>
internal sealed record UnreadFormat(string Name, IReadOnlyList<string> Columns)
{
    private static readonly UnreadFormat[] All =
    [
        new("ACLED", ["event_id_cnty", "event_type", "sub_event_type"]),
        new("GTD", ["eventid", "iyear", "attacktype1"]),
        new("GDELT", ["GLOBALEVENTID", "Actor1Code", "GoldsteinScale"]),
        new("SCAD", ["eventid", "etype", "locnum"]),
        new("ICEWS", ["Event ID", "CAMEO Code", "Source Name"]),
        new("POLECAT", ["Event ID", "Event Mode", "Quad Code"]),
    ];

    /// <summary>The format whose columns a header has; null where none is known.</summary>
    public static UnreadFormat? Of(IReadOnlyList<string> header) => Array.Find(All, format => format.Columns.All(column => header.Contains(column, StringComparer.OrdinalIgnoreCase)));
}
