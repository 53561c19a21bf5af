using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model.Packs;
using Dyad.Model.Time;

namespace Dyad.Answers.Questions;

/// <summary>Who leads on the as-of day, by the terms recorded. A term ends on its last date: on the day a leader was captured or killed nobody leads.</summary>
/// <param name="Leads">The term that has surely begun and surely not ended, the latest begun of several; null for none.</param>
/// <param name="MayLead">Without one, the terms whose month or year of beginning or end the day falls in.</param>
/// <param name="Last">Without either, the term that ended last; null where no term is recorded.</param>
internal sealed record Leadership(StatementNote? Leads, IReadOnlyList<(Statement Statement, StatementNote Note)> MayLead, (Statement Statement, StatementNote Note)? Last)
{
    /// <summary>The terms of an inquiry, weighed on its as-of day.</summary>
    public static Leadership Of(Inquiry about)
    {
        var terms = about.Knowledge.Ever.Said(Predicate.Leader);
        var ends = about.Knowledge.Ever.Said(Predicate.LeaderEnd);
        StatedDate? End(Statement term) => term.Until ?? ends.Select(end => end.Statement).FirstOrDefault(end => end.Who == term.Who && !(end.On?.Last < Begin(term)?.First))?.On;
        bool HasBegun(Statement term) => !(Begin(term)?.Last > about.AsOf);
        bool HasEnded(Statement term) => End(term)?.Last <= about.AsOf;
        bool MayHaveEnded(Statement term) => End(term)?.First <= about.AsOf;

        if (terms.LastOrDefault(term => HasBegun(term.Statement) && !MayHaveEnded(term.Statement)) is { Note: { } leads })
        {
            return new Leadership(leads, [], null);
        }

        var open = terms.Where(term => !HasEnded(term.Statement)).ToArray();
        return new Leadership(null, open, open.Length > 0 || terms.Count == 0 ? null : terms.MaxBy(term => End(term.Statement)?.Last));
    }

    /// <summary>That nobody is known to lead on the day, and who did before or may; the reply where <see cref="Leads"/> is null and a term is recorded.</summary>
    public Sentence Gap(DateOnly day)
    {
        var gap = MayLead.Count > 0
            ? Sentence.Of($"Who led it on {day} is not recorded to the day: {Sentence.List(MayLead.Select(term => Sentence.Of($"{term.Statement.Who} ({term.Note.When})")))}.")
            : Sentence.Of($"No leader is recorded on {day}: the last one, {Last!.Value.Statement.Who}, led it until {Show.Date(Last.Value.Statement.Until?.ToString() ?? Last.Value.Note.When)}.");
        return gap with { Basis = Basis.Claim };
    }

    private static StatedDate? Begin(Statement term) => term.From ?? term.On;
}
