using Dyad.Answers.Inquiries;
using Dyad.Answers.Questions;
using Dyad.Answers.Sentences;
using Dyad.Model.Packs;
using Dyad.Model.Registry;
using Dyad.Model.Time;

namespace Dyad.Answers.Summaries;

/// <summary>The first sentences of a summary: what the group is, since when, and who leads it.</summary>
internal static class SummaryLead
{
    private const int Lines = 3;

    /// <summary>Of a group with events: with how many there are in all.</summary>
    public static Sentence Counted(Inquiry about, SummaryNotes notes)
    {
        var total = about.Total(about.Filter);
        var who = about.Asked is null
            ? Sentence.Of($"{Kind(about)}{Parent(about)}, recorded from {total.First} to {total.Last} in {total.Events:event|events} with {total.Deaths:death|deaths} on all sides.")
            : Sentence.Of($"{Kind(about)}{Parent(about)}. In the period asked about,{about.When}: {total.Events:event|events} with {total.Deaths:death|deaths} on all sides.");
        return Fitting.Of([new Piece(who), .. Leader(about, isShort: true)], notes, Lines, Fitting.Columns);
    }

    /// <summary>Of a group that packs alone know: who, since when, led by whom, how large, and what it claimed last.</summary>
    public static Sentence Recorded(Inquiry about, SummaryNotes notes)
    {
        var who = Sentence.Of($"{Kind(about)}{Parent(about)}.");
        return Fitting.Of([new Piece(who), .. Founded(about), .. Leader(about), .. Size(about), .. Claimed(about)], notes, 2 * Lines, Fitting.Columns);
    }

    /// <summary>The newest attack that the group is recorded to have claimed; none where there is none.</summary>
    public static IEnumerable<Piece> Claimed(Inquiry about) => NotableEvents.Attacks(about).FirstOrDefault(happening => happening.ClaimedBy is not null) is { } last
        ? [new Piece(Sentence.Of($"Last attack claimed: {last.Title}, {last.Date.Start}"), [.. about.Knowledge.Noted(last.Sources).Take(1)])]
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

        var led = Sentence.Of($"Led by {about.Knowledge.Ever.Said(Predicate.Leader).First(term => term.Note.Id == leads.Id).Statement.Who}");
        return [isShort ? new Piece(led.Then(Sentence.Of($" ({leads.When})")) with { Basis = Basis.Claim }, [.. leads.Sources.Take(1)]) : Piece.Of(leads, led)];
    }

    private static IEnumerable<Piece> Founded(Inquiry about) => about.Knowledge.Ever.Said(Predicate.Founded).Select(said => Piece.Of(said.Note)).TakeLast(1);

    private static StatedDate? Begin(Statement statement) => statement.On ?? statement.From;

    private static Sentence Parent(Inquiry about) =>
        about.IsRegistered && about.Corpus.Actors[about.Id].Parent is { } parent ? Sentence.Of($", part of {about.NameOf(parent)}") : Sentence.Of($"");

    private static Sentence Kind(Inquiry about) => Sentence.Of($"{Show.Words(!about.IsRegistered ? "An armed actor, named as in the data" : about.Corpus.Actors[about.Id].Kind switch
    {
        ActorKind.ArmedGroup => "An armed group",
        ActorKind.Government => "A government",
        ActorKind.Coalition => "A coalition",
        _ => "An actor of unknown kind",
    })}");
}
