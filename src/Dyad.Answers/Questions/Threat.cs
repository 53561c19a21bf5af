using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model.Packs;

namespace Dyad.Answers.Questions;

/// <summary>How much of a threat is it, and to whom? What named speakers said, and three factors with what is counted and recorded of each. There is no score.</summary>
internal static class Threat
{
    public static Answer Ask(Question question, Inquiry about)
    {
        var recorded = RecordedAnswer.Of(question, about, "how much of a threat it is", [.. about.Knowledge.Said(Predicate.Threat).Select(said => said.Note)]);
        if (!about.HasEvents)
        {
            return recorded;
        }

        var factors = ThreatFactors.Of(about);
        var exits = factors.Leaving.Count == 0 ? null : ExitsElsewhere.Of(about);
        var answer = recorded.CanSay ? recorded : new Answer(question.Id, question.Words, Sentence.Of($"Nobody's assessment is recorded. {factors.Says}"));
        return answer with
        {
            Details = [.. recorded.CanSay ? [factors.Says] : Array.Empty<Sentence>(), .. factors.Leaving.Select(leaver => Leavers.Told(about, leaver)), .. exits is null ? [] : exits.Says],
            Tables = [factors.Table, .. exits is null || !about.IsAskedAlone ? [] : exits.Tables],
            Caveats =
            [
                Sentence.Of($"The factors are not added up: there is no score. Not known from events are what it publishes and whom it reaches (message), how many members and means it has (personnel), and what its opponents will do (conditions)."),
                .. exits is null ? Array.Empty<Sentence>() : [ExitsElsewhere.Caveat],
            ],
            HowWeKnow = Sentence.Of($"Counted from {about.SourceOf(about.History)}.").Then(recorded.HowWeKnow is { } how ? Sentence.Of($" {how}") : Sentence.Of($"")).Then(about.Looks.Told),
        };
    }
}
