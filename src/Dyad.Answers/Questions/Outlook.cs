using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model.Packs;

namespace Dyad.Answers.Questions;

/// <summary>What next? No forecast is given without its score; what named speakers would watch for is, and what is counted of it beside thresholds.</summary>
internal static class Outlook
{
    public static Answer Ask(Question question, Inquiry about)
    {
        var watched = about.Knowledge.Said(Predicate.IndicatorToWatch);
        var none = Sentence.Of($"Not forecast: no forecast has been issued and scored for {about.Subject}, and none is given without its score.");
        var reply = watched.Count == 0 ? none : none.Then(Sentence.Of($" What speakers said they would watch for is recorded."));
        var canSay = about.HasEvents || watched.Count > 0;
        return new Answer(question.Id, question.Words, about.HasEvents ? reply.Then(Sentence.Of($" Indicators are counted beside thresholds.")) : reply)
        {
            CanSay = canSay,
            Missing = canSay ? [Sentence.Of($"How many events to expect is not said: that takes a forecast.")] : [],
            Statements = [.. watched.Select(said => said.Note)],
            Tables = about.HasEvents ? [Watchlist.Of(about)] : [],
            HowWeKnow = (about.HasEvents, watched.Count > 0) switch
            {
                (true, true) => Sentence.Of($"{Counted(about)} {RecordedAnswer.HowWeKnow(about)}"),
                (true, false) => Counted(about),
                (false, true) => RecordedAnswer.HowWeKnow(about),
                _ => null,
            },
        };
    }

    private static Sentence Counted(Inquiry about) => Sentence.Of($"Counted from {about.SourceOf(about.History)}; rates and phases as under tempo.").Then(about.Looks.Told);
}
