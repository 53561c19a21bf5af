using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Model.Packs;

namespace Dyad.Answers.Questions;

/// <summary>What was warned about it? Warnings as recorded; what came of them stands in the landmarks.</summary>
internal static class Warnings
{
    public static Answer Ask(Question question, Inquiry about) => RecordedAnswer.Of(
        question, about, "a warning", [.. about.Knowledge.Said(Predicate.Warning).Select(said => said.Note)]);
}
