using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Model.Packs;

namespace Dyad.Answers.Questions;

/// <summary>How much of a threat is it, and to whom? The assessments that named speakers gave, factor by factor, as recorded.</summary>
internal static class Threat
{
    public static Answer Ask(Question question, Inquiry about) => RecordedAnswer.Of(
        question, about, "how much of a threat it is", [.. about.Knowledge.Said(Predicate.Threat).Select(said => said.Note)]);
}
