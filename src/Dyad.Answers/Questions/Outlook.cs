using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model.Packs;

namespace Dyad.Answers.Questions;

/// <summary>What next? No forecast is given without its score; what named speakers would watch for is.</summary>
internal static class Outlook
{
    public static Answer Ask(Question question, Inquiry about)
    {
        var watched = about.Knowledge.Said(Predicate.IndicatorToWatch);
        var none = Sentence.Of($"Not forecast: no forecast has been issued and scored for {about.Subject}, and none is given without its score.");
        return watched.Count == 0
            ? new Answer(question.Id, question.Words, none) { CanSay = false }
            : new Answer(question.Id, question.Words, none.Then(Sentence.Of($" What speakers said they would watch for is recorded.")))
            {
                CanSay = false,
                Statements = [.. watched.Select(said => said.Note)],
                HowWeKnow = RecordedAnswer.HowWeKnow(about),
            };
    }
}
