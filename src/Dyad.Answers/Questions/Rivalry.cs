using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model.Packs;
using Dyad.Model.Registry;

namespace Dyad.Answers.Questions;

/// <summary>How does it fight its main rival, and why are they enemies? Their events by year, place and kind, and their pauses; disputes as recorded.</summary>
internal static class Rivalry
{
    public static Answer Ask(Question question, Inquiry about)
    {
        StatementNote[] notes =
        [
            .. about.Knowledge.Said(Predicate.Dispute, Predicate.CampaignPhase).Where(said => said.Statement.Actor is not null).Select(said => said.Note),
            .. about.Knowledge.SaidOfOthers(Predicate.Dispute, Predicate.CampaignPhase).Select(said => said.Note),
            .. about.Knowledge.Related(RelationKind.RivalOf).Select(related => related.Note),
        ];
        var recorded = RecordedAnswer.Of(question, about, "what it and its rivals are at odds over", notes);
        return !about.HasEvents ? recorded
            : MainRival.Of(about) is not { } rival ? recorded with { Details = [MainRival.None] }
            : about.Total(rival.Filter).Tally.Events == 0 ? recorded with { Details = [Sentence.Of($"{Show.Words(rival.Says)}{rival.Name}; no event between the two is recorded.")] }
            : Fights(new Answer(question.Id, question.Words, Reply(about, rival)) { Statements = notes }, about, rival, recorded);
    }

    private static Sentence Reply(Inquiry about, MainRival rival)
    {
        var (total, all) = (about.Total(rival.Filter), about.Total(about.Filter));
        var share = total.Tally.Events == all.Tally.Events ? Sentence.Of($"{total.Events:event|events}") : Sentence.Of($"{total.Events} of its {all.Events:event|events} ({Derived.Share(total.Events, all.Events)})");
        return Sentence.Of($"{Show.Words(rival.Says)}{rival.Name}: {share}, with {total.Deaths:death|deaths} on all sides, from {total.First} to {total.Last}.");
    }

    private static Answer Fights(Answer answer, Inquiry about, MainRival rival, Answer recorded)
    {
        var total = about.Total(rival.Filter);
        var pauses = Pauses.Of(about, rival.Filter);
        return answer with
        {
            Details =
            [
                .. RivalryGround.Told(about, rival),
                Pauses.Told(pauses),
                .. answer.Statements.Count == 0 ? [recorded.Reply] : Array.Empty<Sentence>(),
            ],
            Tables =
            [
                Tables.OfPeriods("Their events by year, from the first to the last", "Year", PeriodCounts.Years(about, rival.Filter, total.Tally.Last!.Value)) with { Note = PeriodCounts.Note(about) },
                Tables.Of("Their events by kind of violence", "violence", "Kind of violence", about.Count(rival.Filter, ["violence"], "first")),
                .. RivalryGround.Listed(about, rival),
                .. Pauses.Listed(pauses),
            ],
            Caveats =
            [
                .. pauses.Count == 0 || about.Coverage.IsComplete ? [] : new[] { Sentence.Of($"The files may not hold every event, so the two may have fought in a pause.") },
                Form(total),
            ],
            HowWeKnow = Sentence.Of($"Counted from {total.Source} over the events that name both; a pause is not a truce, and none holds a month that the files do not cover.")
                .Then(answer.Statements.Count == 0 ? Sentence.Of($"") : Sentence.Of($" {recorded.HowWeKnow!}")),
        };
    }

    // What one record stands for.
    private static Sentence Form(Counted total) =>
        (total.Tally.SummaryUnstated == total.Tally.Events ? Sentence.Of($"The files do not mark records that cover several incidents.")
            : total.Tally.Summary == 0 ? Sentence.Of($"None of these records is marked as covering several incidents.")
            : Sentence.Of($"Of these records {total.Summary:covers|cover} several incidents."))
        .Then(Sentence.Of($" Whether records of one day and place are one fight or several is not said here."));
}
