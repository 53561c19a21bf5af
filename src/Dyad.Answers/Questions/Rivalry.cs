using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Model.Packs;
using Dyad.Model.Registry;

namespace Dyad.Answers.Questions;

/// <summary>Why are it and its rivals enemies? Disputes, and how they fought each other, as recorded.</summary>
internal static class Rivalry
{
    public static Answer Ask(Question question, Inquiry about) => RecordedAnswer.Of(
        question, about, "what it and its rivals are at odds over",
        [
            .. about.Knowledge.Said(Predicate.Dispute, Predicate.CampaignPhase).Where(said => said.Statement.Actor is not null).Select(said => said.Note),
            .. about.Knowledge.SaidOfOthers(Predicate.Dispute, Predicate.CampaignPhase).Select(said => said.Note),
            .. about.Knowledge.Related(RelationKind.RivalOf).Select(related => related.Note),
        ]);
}
