using Dyad.Model;
using Dyad.Model.Results;
using Dyad.Store.Counting;

namespace Dyad.Answers.Verbs;

/// <summary>Events in a list.</summary>
public static class EventsVerb
{
    private static readonly EventColumn[] Listed = [.. EventColumn.All.Where(column => column.Value is not null)];

    // What the press says, and on which line of the file: shown here, left out of exports.
    private static readonly (ResultColumn Column, Func<RecordSources, object?> Value)[] Behind =
    [
        (new("line", ColumnType.Whole, "the line of the file that the record begins on"), sources => sources.Line),
        (new("outlet", ColumnType.Text, "who reported it", "not stated"), sources => sources.Outlets),
        (new("source_date", ColumnType.Text, "when it was reported", "not stated"), sources => sources.Dates),
        (new("headline", ColumnType.Text, "the report's headline", "not stated"), sources => sources.Headlines),
        (new("source_original", ColumnType.Text, "whom the report cites", "not stated"), sources => sources.Original),
        (new("article", ColumnType.Text, "the report's line in the file", "not stated"), sources => sources.Article),
    ];

    private static readonly string[] Narrow = ["event", "date", "date_precision", "side_a", "side_b", "violence", "low", "best", "high", "country", "place", "release"];

    /// <summary>What its rows hold.</summary>
    public static ResultSchema Schema { get; } = new("events", [Hint.Ask("events")], [.. Listed.Select(column => column.Result!), .. Behind.Select(behind => behind.Column)])
    {
        HasFilter = true,
    };

    /// <summary>What a person's screen has room for.</summary>
    public static IReadOnlyList<string> ForPeople => Narrow;

    /// <summary>An event's columns with their values, without what is behind it.</summary>
    public static IEnumerable<(string Name, object? Value)> Row(EventRow row) => Listed.Select(column => (column.Heading, column.Value!(row)));

    /// <summary>An event's whole row; what is behind it is left empty where no sources are given.</summary>
    public static IReadOnlyList<object?> Row(EventRow row, RecordSources? sources) =>
        [.. Listed.Select(column => column.Value!(row)), .. Behind.Select(behind => sources is null ? null : behind.Value(sources))];

    /// <summary>Whether any of these columns says what is behind an event.</summary>
    public static bool NeedsSources(IEnumerable<string> columns) => columns.Any(name => Behind.Any(behind => behind.Column.Name == name));
}
