using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model.Packs;

namespace Dyad.Answers.Questions;

/// <summary>Which attacks did it claim, which are only ascribed to it, and what reasons were given? What the dataset codes of claims, then what packs record.</summary>
internal static class ClaimsOfResponsibility
{
    public static Answer Ask(Question question, Inquiry about)
    {
        var notes = about.Knowledge.Said(Predicate.ClaimedAttack, Predicate.DeniedAttack, Predicate.AttributedAttack, Predicate.ReasonGiven).Select(said => said.Note).ToArray();
        var events = NotableEvents.Attacks(about);
        var answer = CodedClaims.Of(about) is { } coded ? coded.AnswerTo(question, about) with { Statements = notes } : Recorded(question, about, notes, events.Count > 0);
        return events.Count == 0 ? answer : answer with { Tables = [.. answer.Tables, NotableEvents.Ascribed(about, events)], Caveats = [.. answer.Caveats, NotableEvents.NoCensus] };
    }

    private static Answer Recorded(Question question, Inquiry about, IReadOnlyList<StatementNote> notes, bool hasEvents)
    {
        var answer = notes.Count > 0 || !hasEvents
            ? RecordedAnswer.Of(question, about, "claims of responsibility", notes)
            : new Answer(question.Id, question.Words, Sentence.Of($"No statement about claims is recorded; how the attacker of each notable event is known is in the table.") with { Basis = Basis.Claim })
            {
                HowWeKnow = RecordedAnswer.HowWeKnow(about),
            };
        return about.HasEvents && about.IsAskedAlone ? answer with { Caveats = [Sentence.Of($"{about.DatasetsTold} does not code who claimed an attack, so no claim is counted.")] } : answer;
    }
}
