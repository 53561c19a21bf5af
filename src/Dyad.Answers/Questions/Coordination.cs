using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Model.Packs;
using Dyad.Model.Registry;

namespace Dyad.Answers.Questions;

/// <summary>With whom is it said to act together? Alliances and reports of coordination, with their chain.</summary>
internal static class Coordination
{
    public static Answer Ask(Question question, Inquiry about) => RecordedAnswer.Of(
        question, about, "with whom it acts together, or who against it",
        [
            .. about.Knowledge.Said(Predicate.Coordination, Predicate.Funding).Select(said => said.Note),
            .. about.Knowledge.SaidOfOthers(Predicate.Coordination).Select(said => said.Note),
            .. about.Knowledge.Related(RelationKind.AlliedWith, RelationKind.CoordinatedWith).Select(related => related.Note),
        ]);
}
