using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model.Packs;
using Dyad.Model.Registry;

namespace Dyad.Answers.Questions;

/// <summary>With whom is it said to act together? Alliances and reports of coordination, with their chain; beside them whether pairs with a common enemy fight it in the same places and weeks.</summary>
internal static class Coordination
{
    public static Answer Ask(Question question, Inquiry about)
    {
        StatementNote[] notes =
        [
            .. about.Knowledge.Said(Predicate.Coordination, Predicate.Funding).Select(said => said.Note),
            .. about.Knowledge.SaidOfOthers(Predicate.Coordination).Select(said => said.Note),
            .. about.Knowledge.Related(RelationKind.AlliedWith, RelationKind.CoordinatedWith).Select(related => related.Note),
        ];
        var recorded = RecordedAnswer.Of(question, about, "with whom it acts together, or who against it", notes);
        if (about.IsTheatre || !about.HasEvents)
        {
            return recorded;
        }

        return StruckTogether.Of(about) is not { } events
            ? recorded with { Details = [StruckTogether.Untested] }
            : (notes.Length == 0 ? new Answer(question.Id, question.Words, events.Finding) : recorded with { Details = [events.Finding] }) with
            {
                Tables = events.Tables,
                Caveats = events.Caveats,
                HowWeKnow = notes.Length == 0 ? events.HowWeKnow : recorded.HowWeKnow!.Then(Sentence.Of($" ")).Then(events.HowWeKnow),
            };
    }
}
