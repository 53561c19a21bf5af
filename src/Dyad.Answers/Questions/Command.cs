using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Model.Packs;
using Dyad.Model.Registry;

namespace Dyad.Answers.Questions;

/// <summary>Does it act alone or answer to someone? Affiliation, who nominates and appoints, who runs operations, criteria of recognition met or not.</summary>
internal static class Command
{
    public static Answer Ask(Question question, Inquiry about) => RecordedAnswer.Of(
        question, about, "who commands it",
        [
            .. about.Knowledge.Related(RelationKind.ProvinceOf, RelationKind.AffiliateOf, RelationKind.LedBy, RelationKind.AppointedBy, RelationKind.CoalitionMember)
                .Where(related => related.Relation.From == about.Id)
                .Select(related => related.Note),
            .. about.Knowledge.Ever.Said(
                Predicate.Nominates, Predicate.Appoints, Predicate.OperationsRunBy, Predicate.RecognitionCriterion, Predicate.CriterionMet, Predicate.CriterionNotMet)
                .OrderBy(said => said.Statement.Predicate)
                .Select(said => said.Note),
            .. about.Knowledge.Ever.SaidOfOthers(Predicate.PledgedTo, Predicate.RecognisedBy, Predicate.Appoints, Predicate.OperationsRunBy).Select(said => said.Note),
        ]);
}
