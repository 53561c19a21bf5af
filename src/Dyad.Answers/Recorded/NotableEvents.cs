using Dyad.Model;

namespace Dyad.Answers;

/// <summary>The notable events of a pack: written facts with their sources and no census. Nothing is counted or summed over them.</summary>
internal static class NotableEvents
{
    /// <summary>What stands wherever they do.</summary>
    public static readonly Sentence NoCensus = Sentence.Of($"Notable events are chosen by the pack's authors; they are no census, and nothing is counted over them.");

    /// <summary>Each event as a statement: what happened, between whom, where, and what was stated of its dead.</summary>
    public static IReadOnlyList<StatementNote> Notes(Inquiry about) =>
    [
        .. about.Knowledge.Events().Select(happening => new StatementNote(
            happening.Id, about.Knowledge.PackName, Date(happening),
            $"{happening.Title}. {Side(about, happening.SideA)} – {Side(about, happening.SideB)}; {Place(happening)}; deaths stated: {Deaths(happening)}",
            null, null, null, null, "", about.Knowledge.Noted(happening.Sources), Note(happening))),
    ];

    /// <summary>How the attacker of each event is known, for those of which somebody said so.</summary>
    public static Table Ascribed(Inquiry about, IReadOnlyList<PackEvent> events) => new(
        "How the attacker of each notable event is known",
        [
            new Column("date", "Date", false),
            new Column("event", "Event", false),
            new Column("attribution", "Attribution", false),
            new Column("claimed_by", "Claimed by", false),
        ],
        [
            .. events.Select(happening => (IReadOnlyList<Span>)
            [
                Show.Date(Date(happening)), Show.Name(happening.Title), Show.Words(Words.Of(happening.Attribution)),
                Show.Name(happening.ClaimedBy is { } id ? about.NameOf(id) : "no claim recorded"),
            ]),
        ]);

    private static string Date(PackEvent happening) => happening.Date.Precision == DatePrecision.Day
        ? $"{happening.Date.Start:yyyy-MM-dd}"
        : $"{happening.Date.Start:yyyy-MM-dd} to {happening.Date.End:yyyy-MM-dd} ({Words.Of(happening.Date.Precision).Replace('_', ' ')})";

    private static string Side(Inquiry about, IReadOnlyList<string> ids) => ids.Count == 0 ? "unknown" : string.Join(" and ", ids.Select(about.NameOf));

    private static string Place(PackEvent happening) =>
        string.Join(", ", new[] { happening.Place, happening.Admin1, happening.Country }.OfType<string>()) is { Length: > 0 } place ? place : "place not stated";

    private static string Deaths(PackEvent happening) => (happening.Best, happening.Low, happening.High) switch
    {
        (null, null, null) => "unknown",
        ({ } best, { } low, { } high) when low != high => $"{Show.Number(best)} ({Show.Number(low)}–{Show.Number(high)})",
        ({ } best, _, _) => $"{Show.Number(best)} (no range given)",
        (_, var low, var high) => $"{(low is { } least ? Show.Number(least) : "unknown")} to {(high is { } most ? Show.Number(most) : "unknown")}",
    };

    private static string? Note(PackEvent happening) =>
        string.Join("; ", new[] { happening.Cites.Count > 0 ? $"recorded as {string.Join(", ", happening.Cites)}" : null, happening.Note }.OfType<string>()) is { Length: > 0 } note ? note : null;
}
