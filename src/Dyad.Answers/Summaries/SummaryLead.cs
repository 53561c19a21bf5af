using Dyad.Answers.Inquiries;
using Dyad.Answers.Questions;
using Dyad.Answers.Sentences;
using Dyad.Model.Packs;
using Dyad.Model.Registry;
using Dyad.Model.Time;

namespace Dyad.Answers.Summaries;

/// <summary>The first sentences of a summary: who the group is, and how much violence is recorded.</summary>
internal static class SummaryLead
{
    private const int Lines = 3;

    /// <summary>Of a group with events, or of a theatre: who it is, and how many events and deaths there are, lately and in all.</summary>
    public static IReadOnlyList<Sentence> Counted(Inquiry about, SummaryNotes notes) => about.IsTheatre
        ? [HowMuch(about), TheatrePoints.Kinds(about)]
        : [Fitting.Of([new Piece(Kind(about).Then(Profile.Of(about))), .. Leader(about, isShort: true)], notes, Lines, Fitting.Columns), HowMuch(about)];

    // The last year first; what is counted over all time says of which time it is.
    private static Sentence HowMuch(Inquiry about)
    {
        var total = about.Total(about.Filter);
        if (about.Asked is not null)
        {
            return Sentence.Of($"How much: in the period asked about,{about.When}, {total.Events:event|events} with {total.Deaths:death|deaths} on all sides.");
        }

        var all = Sentence.Of($"in all {total.Events:event|events} with {total.Deaths:death|deaths} on all sides").Then(about.IsTheatre ? Sentence.Of($" from {total.First} to {total.Last}.") : Sentence.Of($"."));
        var lately = !about.Coverage.Covers(about.LastYear) ? Sentence.Of($"the files do not cover the whole year to {about.AsOf}")
            : about.Total(about.In(about.LastYear)) is { Tally.Events: > 0 } year ? Sentence.Of($"{year.Events:event|events} with {year.Deaths:death|deaths} in the year to {about.AsOf}")
            : Sentence.Of($"no event is recorded in the year to {about.AsOf}");
        return Sentence.Of($"How much: {lately}; {all}").Then(about.Coverage.Covers(about.LastYear) ? Sentence.Of($"") : Since.Of(about));
    }

    /// <summary>Of a group that packs alone know: who, since when, led by whom, how large, and what it claimed last.</summary>
    public static Sentence Recorded(Inquiry about, SummaryNotes notes)
    {
        var who = Kind(about).Then(Sentence.Of($"."));
        return Fitting.Of([new Piece(who), .. Founded(about), .. Leader(about), .. Size(about), .. Claimed(about)], notes, 2 * Lines, Fitting.Columns);
    }

    /// <summary>The newest attack that the group is recorded to have claimed; none where there is none.</summary>
    public static IEnumerable<Piece> Claimed(Inquiry about) => NotableEvents.Attacks(about).FirstOrDefault(happening => happening.ClaimedBy is not null) is { } last
        ? [new Piece(Sentence.Of($"Last attack it claimed: {last.Title}, {last.Date.Start}"), [.. about.Knowledge.Noted(last.Sources).Take(1)])]
        : [];

    /// <summary>The newest estimates of its size, those of one year.</summary>
    public static IReadOnlyList<Piece> Size(Inquiry about)
    {
        var sizes = about.Knowledge.Said(Predicate.Strength);
        var latest = sizes.Select(size => Begin(size.Statement)).Max(date => date?.First);
        return [.. sizes.Where(size => Begin(size.Statement)?.First > latest?.AddYears(-1)).Reverse().Select(size => Piece.Of(size.Note, Sentence.Of($"{size.Note.Says}")))];
    }

    /// <summary>Who leads it on the day, or that nobody is recorded to; none where no leader is recorded at all. In short, how far it is trusted is left to the key point.</summary>
    public static IEnumerable<Piece> Leader(Inquiry about, bool isShort = false)
    {
        var leadership = Leadership.Of(about);
        if (leadership.Leads is not { } leads)
        {
            return leadership is { MayLead: [], Last: null } ? [] : [new Piece(leadership.Gap(about.AsOf))];
        }

        var who = about.Knowledge.Ever.Said(Predicate.Leader).First(term => term.Note.Id == leads.Id).Statement.Who;
        return [isShort ? new Piece(Sentence.Of($"Reported leader: {who} ({leads.When})") with { Basis = Basis.Claim }, [.. leads.Sources.Take(1)]) : Piece.Of(leads, Sentence.Of($"Led by {who}"))];
    }

    private static IEnumerable<Piece> Founded(Inquiry about) => about.Knowledge.Ever.Said(Predicate.Founded).Select(said => Piece.Of(said.Note)).TakeLast(1);

    private static StatedDate? Begin(Statement statement) => statement.On ?? statement.From;

    private static Sentence Parent(Inquiry about) =>
        about.Corpus.Actors.GetValueOrDefault(about.Behind)?.Parent is { } parent ? Sentence.Of($", part of {about.NameOf(parent)}") : Sentence.Of($"");

    private static Sentence Kind(Inquiry about) => Sentence.Of($"{Show.Words(!about.Corpus.Actors.TryGetValue(about.Behind, out var actor) ? "An armed actor" : actor.Kind switch
    {
        ActorKind.ArmedGroup => "An armed group",
        ActorKind.Government => "A government",
        ActorKind.Coalition => "A coalition",
        _ => "An actor of unknown kind",
    })}{Parent(about)}");
}
