using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Model.Packs;
using Dyad.Model.Registry;

namespace Dyad.Answers.Questions;

/// <summary>Where do its members come from? Recruitment and defections, in and out, as recorded.</summary>
internal static class Ranks
{
    public static Answer Ask(Question question, Inquiry about) => RecordedAnswer.Of(
        question, about, "where its members come from",
        [
            .. about.Knowledge.Said(Predicate.RecruitsFrom, Predicate.Defection).Select(said => said.Note),
            .. about.Knowledge.SaidOfOthers(Predicate.RecruitsFrom, Predicate.Defection).Select(said => said.Note),
            .. about.Knowledge.Related(RelationKind.RecruitedFrom).Select(related => related.Note),
        ]);
}
