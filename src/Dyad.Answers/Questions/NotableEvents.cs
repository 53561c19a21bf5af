using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model;
using Dyad.Model.Packs;
using Dyad.Model.Time;
using Dyad.Store.Packs;

namespace Dyad.Answers.Questions;

/// <summary>The notable events of a pack: written facts with their sources and no census. Nothing is counted or summed over them.</summary>
internal static class NotableEvents
{
    /// <summary>What stands wherever they do.</summary>
    public static readonly Sentence NoCensus = Sentence.Of($"Notable events are chosen by the pack's authors; they are not a census, and nothing is counted from them.");

    /// <summary>Each event as a statement: what happened, between whom, where, and what was stated of its dead.</summary>
    public static IReadOnlyList<StatementNote> Notes(Inquiry about)
    {
        var events = about.Knowledge.Events();
        var rows = about.Corpus.Cited([.. events.SelectMany(happening => happening.Cites).Distinct()], about.Filter.Day("known-on"));
        return [.. events.Select(happening => Note(about, happening, [.. happening.Cites.Where(rows.ContainsKey).Select(id => rows[id])]))];
    }

    private static StatementNote Note(Inquiry about, PackEvent happening, IReadOnlyList<CitedRow> rows) => new(
        happening.Id, about.Knowledge.PackName, Date(happening),
        $"{happening.Title}. {Side(about, happening.SideA)} – {Side(about, happening.SideB)}; {Place(about, happening)}; {Dead(happening, rows)}{(happening.Attribution == Attribution.Suspected ? "; the attacker is only suspected" : "")}",
        null, null, null, null, "", about.Knowledge.Noted(happening.Sources), Note(happening, rows))
    {
        Begin = happening.Date.Start,
    };

    // The figures of the row that is cited, where the corpus holds it: the pack's own may be those of an older release.
    private static string Dead(PackEvent happening, IReadOnlyList<CitedRow> rows) => (happening.Cites.Count, rows.Count) switch
    {
        (0, _) => $"deaths stated: {Deaths(happening.Low, happening.Best, happening.High)}",
        (_, 0) => $"deaths by the pack, as the row it cites is not here: {Deaths(happening.Low, happening.Best, happening.High)}",
        _ => $"deaths in the {(rows.Count == 1 ? "row" : "rows")} cited: {string.Join("; ", rows.Select(row => Deaths(row.Low, row.Best, row.High)))}",
    };

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
        ])
    {
        Documents = [.. events.Select(happening => about.Knowledge.Noted(happening.Sources))],
    };

    /// <summary>The events in which the group attacked, or is said to have, the newest first: what it, or what it is a part of, claimed; what a source lays at its door; and what a dataset codes as its violence against civilians. A side of a fight says nothing of who attacked.</summary>
    public static IReadOnlyList<PackEvent> Attacks(Inquiry about)
    {
        var claimants = new[] { about.Id, about.IsRegistered ? about.Corpus.Actors[about.Id].Parent : null };
        return [.. about.Knowledge.Events()
            .Where(happening => (happening.ClaimedBy is { } claimant && claimants.Contains(claimant))
                || (happening.SideA.Contains(about.Id) && (happening.Attribution == Attribution.Suspected || happening.SideB.Any(about.IsCivilian))))
            .Reverse()];
    }

    /// <summary>How each attack was carried out.</summary>
    public static Table Methods(Inquiry about, IReadOnlyList<PackEvent> attacks) => Noted(
        about, attacks, "Methods", new Column("method", "Method", false), attack => attack.Method.Replace('_', ' '));

    /// <summary>On what each attack was, for those of which a source states it.</summary>
    public static Table Targets(Inquiry about, IReadOnlyList<PackEvent> attacks) => Noted(
        about, attacks, "Targets", new Column("targets", "Class of target", false),
        attack => attack.Targets.Count == 0 ? "not stated" : string.Join(", ", attack.Targets.Select(target => target.Replace('_', ' '))));

    private static Table Noted(Inquiry about, IReadOnlyList<PackEvent> attacks, string what, Column column, Func<PackEvent, string> cell) => new(
        $"{what} of notable attacks that it, or what it is a part of, claimed, or that are ascribed to it",
        [new Column("date", "Date", false), new Column("event", "Event", false), column, new Column("source", "Source", false)],
        [.. attacks.Select(attack => (IReadOnlyList<Span>)[Show.Date(Date(attack)), Show.Name(attack.Title), Show.Words(cell(attack)), Source(about, attack)])])
    {
        Documents = [.. attacks.Select(attack => about.Knowledge.Noted(attack.Sources))],
    };

    private static Span Source(Inquiry about, PackEvent happening) => Show.Name(string.Join("; ", about.Knowledge.Noted(happening.Sources).Select(source => source.Short).Distinct()));

    private static string Date(PackEvent happening) => happening.Date.Precision == DatePrecision.Day
        ? $"{happening.Date.Start:yyyy-MM-dd}"
        : $"{happening.Date.Start:yyyy-MM-dd} to {happening.Date.End:yyyy-MM-dd} ({Words.Of(happening.Date.Precision).Replace('_', ' ')})";

    private static string Side(Inquiry about, IReadOnlyList<string> ids) => ids.Count == 0 ? "unknown" : string.Join(" and ", ids.Select(about.NameOf));

    private static string Place(Inquiry about, PackEvent happening) =>
        string.Join(", ", new[] { happening.Place, happening.Admin1, happening.Country is { } code ? about.Corpus.CountryName(code) : null }.OfType<string>()) is { Length: > 0 } place ? place : "place not stated";

    private static string Deaths(long? least, long? estimate, long? most) => (estimate, least, most) switch
    {
        (null, null, null) => "unknown",
        ({ } best, { } low, { } high) when low != high => $"{Show.Number(best)} ({Show.Number(low)}–{Show.Number(high)})",
        ({ } best, _, _) => $"{Show.Number(best)} (no range given)",
        (_, { } low, null) => $"at least {Show.Number(low)}",
        (_, null, { } high) => $"at most {Show.Number(high)}",
        (_, { } low, { } high) => $"{Show.Number(low)} to {Show.Number(high)}",
    };

    private static string? Note(PackEvent happening, IReadOnlyList<CitedRow> rows) =>
        string.Join("; ", new[] { happening.Cites.Count > 0 ? $"recorded as {string.Join(", ", happening.Cites.Select(id => rows.FirstOrDefault(row => row.EventId == id) is { } row ? $"{id} in {row.Source}{(row.IsCurrent ? "" : ", which counts no more")}" : id))}" : null, happening.Note }.OfType<string>()) is { Length: > 0 } note ? note : null;
}
