using Dyad.Model;

namespace Dyad.Answers;

/// <summary>The notable events of a pack as tables. They are written facts with their sources and no census: nothing is counted or summed over them.</summary>
internal static class NotableEvents
{
    /// <summary>What every table of them says.</summary>
    public static readonly Sentence NoCensus = Sentence.Of($"Notable events are chosen by the pack's authors; they are no census, and nothing is counted over them.");

    /// <summary>The events with what was stated of their dead.</summary>
    public static Table Of(Inquiry about, IReadOnlyList<PackEvent> events) => new(
        "Notable events that the pack records",
        [
            new Column("date", "Date", false),
            new Column("event", "Event", false),
            new Column("sides", "Sides", false),
            new Column("place", "Place", false),
            new Column("deaths", "Deaths stated: best (low–high)", false),
            new Column("source", "Source", false),
        ],
        [
            .. events.Select(happening => (IReadOnlyList<Span>)
            [
                Show.Date(Date(happening)), Show.Name(happening.Title), Show.Name($"{Side(about, happening.SideA)} – {Side(about, happening.SideB)}"),
                Show.Name(Place(happening)), Show.Name(Deaths(happening)), Show.Name(Source(about, happening)),
            ]),
        ]);

    /// <summary>The events with how their attacker is known.</summary>
    public static Table Ascribed(Inquiry about, IReadOnlyList<PackEvent> events) => new(
        "How the attacker of each notable event is known",
        [
            new Column("date", "Date", false),
            new Column("event", "Event", false),
            new Column("attribution", "Attribution", false),
            new Column("claimed_by", "Claimed by", false),
            new Column("source", "Source", false),
        ],
        [
            .. events.Select(happening => (IReadOnlyList<Span>)
            [
                Show.Date(Date(happening)), Show.Name(happening.Title), Show.Words(Words.Of(happening.Attribution)),
                Show.Name(happening.ClaimedBy is { } id ? about.NameOf(id) : "nobody, as far as the pack says"), Show.Name(Source(about, happening)),
            ]),
        ]);

    private static string Date(PackEvent happening) => happening.Date.Precision == DatePrecision.Day
        ? $"{happening.Date.Start:yyyy-MM-dd}"
        : $"{happening.Date.Start:yyyy-MM-dd} to {happening.Date.End:yyyy-MM-dd} ({Words.Of(happening.Date.Precision).Replace('_', ' ')})";

    private static string Side(Inquiry about, IReadOnlyList<string> ids) => ids.Count == 0 ? "unknown" : string.Join(", ", ids.Select(about.NameOf));

    private static string Place(PackEvent happening) =>
        string.Join(", ", new[] { happening.Place, happening.Admin1, happening.Country }.OfType<string>()) is { Length: > 0 } place ? place : "not stated";

    private static string Deaths(PackEvent happening) => (happening.Best, happening.Low, happening.High) switch
    {
        (null, null, null) => "not stated",
        ({ } best, { } low, { } high) when low != high => $"{Show.Number(best)} ({Show.Number(low)}–{Show.Number(high)})",
        ({ } best, _, _) => $"{Show.Number(best)} (no range given)",
        (_, var low, var high) => $"{(low is { } least ? Show.Number(least) : "?")}–{(high is { } most ? Show.Number(most) : "?")}",
    };

    private static string Source(Inquiry about, PackEvent happening) =>
        string.Join("; ", happening.Cites.Concat(about.Knowledge.Noted(happening.Sources).Select(source => source.Text)));
}
