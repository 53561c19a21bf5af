using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model.Packs;

namespace Dyad.Answers.Questions;

/// <summary>Which attacks did it claim, which are only ascribed to it, and what reasons were given?</summary>
internal static class ClaimsOfResponsibility
{
    public static Answer Ask(Question question, Inquiry about)
    {
        var notes = about.Knowledge.Said(Predicate.ClaimedAttack, Predicate.DeniedAttack, Predicate.AttributedAttack, Predicate.ReasonGiven).Select(said => said.Note).ToArray();
        var events = NotableEvents.Attacks(about);
        var answer = notes.Length > 0 || events.Count == 0
            ? RecordedAnswer.Of(question, about, "claims of responsibility", notes)
            : new Answer(question.Id, question.Words, Sentence.Of($"No statement about claims is recorded; how the attacker of each notable event is known is in the table.") with { Basis = Basis.Claim })
            {
                HowWeKnow = RecordedAnswer.HowWeKnow(about),
            };
        return events.Count == 0 ? answer : answer with { Tables = [NotableEvents.Ascribed(about, events)], Caveats = [NotableEvents.NoCensus] };
    }
}
