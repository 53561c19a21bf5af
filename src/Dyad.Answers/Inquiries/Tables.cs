using Dyad.Answers.Sentences;

namespace Dyad.Answers.Inquiries;

/// <summary>Tables that several questions share.</summary>
internal static class Tables
{
    /// <summary>One row for each cell of a count: what it is called, events, deaths, first and last day.</summary>
    public static Table Of(string title, string dimension, string heading, IReadOnlyList<Counted> rows, Func<Counted, Span>? called = null) => new(
        title,
        [
            new Column(dimension, heading, false),
            new Column("events", "Events", true),
            new Column("deaths", "Deaths: best (low–high)", true),
            new Column("first", "First", false),
            new Column("last", "Last", false),
        ],
        [.. rows.Select(row => (IReadOnlyList<Span>)[called?.Invoke(row) ?? Show.Name(row[dimension]), Show.Number(row.Events), Show.Number(row.Deaths), Show.Number(row.First), Show.Number(row.Last)])]);

    /// <summary>One row for each period: events and deaths. A covered period without events says so; one that is not covered is missing.</summary>
    public static Table OfPeriods(string title, string heading, IReadOnlyList<(string Period, Counted? Count, bool Covered)> rows) => new(
        title,
        [
            new Column("period", heading, false),
            new Column("events", "Events", true),
            new Column("deaths", "Deaths: best (low–high)", true),
        ],
        [.. rows.Select(row => (IReadOnlyList<Span>)
        [
            Show.Date(row.Period),
            row.Count is { } count ? Show.Number(count.Events) : Show.Words(row.Covered ? "none recorded" : "not covered"),
            row.Count is { } deaths ? Show.Number(deaths.Deaths) : Show.Words(row.Covered ? "none recorded" : "not covered"),
        ])]);
}
