using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Model.Packs;

namespace Dyad.Answers.Questions;

/// <summary>Has this happened before? What named speakers compare it with, as recorded.</summary>
internal static class Precedent
{
    public static Answer Ask(Question question, Inquiry about) => RecordedAnswer.Of(
        question, about, "a comparison with the past", [.. about.Knowledge.Said(Predicate.Precedent).Select(said => said.Note)]);
}
