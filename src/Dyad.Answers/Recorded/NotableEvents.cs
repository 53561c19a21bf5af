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
            $"{happening.Title}. {Side(about, happening.SideA)} – {Side(about, happening.SideB)}; {Place(about, happening)}; {(happening.Cites.Count > 0 ? "deaths in the row cited" : "deaths stated")}: {Deaths(happening)}{(happening.Attribution == Attribution.Suspected ? "; the attacker is only suspected" : "")}",
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
            new Column("source", "Source", false),
        ],
        [
            .. events.Select(happening => (IReadOnlyList<Span>)
            [
                Show.Date(Date(happening)), Show.Name(happening.Title), Show.Words(Words.Of(happening.Attribution)),
                Show.Name(happening.ClaimedBy is { } id ? about.NameOf(id) : "no claim recorded"), Source(about, happening),
            ]),
        ]);

    /// <summary>The events in which the group attacked, or is said to have, the newest first: what it, or what it is a part of, claimed; what a source lays at its door; and what a dataset codes as its violence against civilians. A side of a fight says nothing of who attacked.</summary>
    public static IReadOnlyList<PackEvent> Attacks(Inquiry about)
    {
        var claimants = new[] { about.Id, about.IsRegistered ? about.Corpus.Actors[about.Id].Parent : null };
        return [.. about.Knowledge.Events()
            .Where(happening => (happening.ClaimedBy is { } claimant && claimants.Contains(claimant))
                || (happening.SideA.Contains(about.Id) && (happening.Attribution == Attribution.Suspected || happening.SideB.Any(about.IsCivilian))))
            .Reverse()];
    }

    /// <summary>How each attack was carried out and on what, for those of which a source states it.</summary>
    public static Table Targets(Inquiry about, IReadOnlyList<PackEvent> attacks) => new(
        "Methods and targets of notable attacks that it, or what it is a part of, claimed, or that are ascribed to it",
        [
            new Column("date", "Date", false),
            new Column("event", "Event", false),
            new Column("method", "Method", false),
            new Column("targets", "Class of target", false),
            new Column("source", "Source", false),
        ],
        [
            .. attacks.Select(happening => (IReadOnlyList<Span>)
            [
                Show.Date(Date(happening)), Show.Name(happening.Title), Show.Words(happening.Method.Replace('_', ' ')),
                Show.Words(happening.Targets.Count == 0 ? "not stated" : string.Join(", ", happening.Targets.Select(target => target.Replace('_', ' ')))),
                Source(about, happening),
            ]),
        ]);

    private static Span Source(Inquiry about, PackEvent happening) => Show.Name(string.Join("; ", about.Knowledge.Noted(happening.Sources).Select(source => source.Short).Distinct()));

    private static string Date(PackEvent happening) => happening.Date.Precision == DatePrecision.Day
        ? $"{happening.Date.Start:yyyy-MM-dd}"
        : $"{happening.Date.Start:yyyy-MM-dd} to {happening.Date.End:yyyy-MM-dd} ({Words.Of(happening.Date.Precision).Replace('_', ' ')})";

    private static string Side(Inquiry about, IReadOnlyList<string> ids) => ids.Count == 0 ? "unknown" : string.Join(" and ", ids.Select(about.NameOf));

    private static string Place(Inquiry about, PackEvent happening) =>
        string.Join(", ", new[] { happening.Place, happening.Admin1, happening.Country is { } code ? about.Corpus.CountryName(code) : null }.OfType<string>()) is { Length: > 0 } place ? place : "place not stated";

    private static string Deaths(PackEvent happening) => (happening.Best, happening.Low, happening.High) switch
    {
        (null, null, null) => "unknown",
        ({ } best, { } low, { } high) when low != high => $"{Show.Number(best)} ({Show.Number(low)}–{Show.Number(high)})",
        ({ } best, _, _) => $"{Show.Number(best)} (no range given)",
        (_, { } least, null) => $"at least {Show.Number(least)}",
        (_, null, { } most) => $"at most {Show.Number(most)}",
        (_, { } least, { } most) => $"{Show.Number(least)} to {Show.Number(most)}",
    };

    private static string? Note(PackEvent happening) =>
        string.Join("; ", new[] { happening.Cites.Count > 0 ? $"recorded as {string.Join(", ", happening.Cites)}" : null, happening.Note }.OfType<string>()) is { Length: > 0 } note ? note : null;
}
