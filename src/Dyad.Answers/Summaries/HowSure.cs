using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;

namespace Dyad.Answers.Summaries;

/// <summary>How far a summary's numbers can be trusted: the main doubt, then what else the files lack.</summary>
internal static class HowSure
{
    public static IReadOnlyList<Piece> Of(Inquiry about, Sentence doubt)
    {
        var total = about.Total(about.Filter);
        return
        [
            new(Sentence.Of($"How sure: ").Then(doubt)),
            .. Selections.Of(about).Select(words => new Piece(Sentence.Of($"The release {words}."))),
            .. total.Tally.Candidates == 0 || doubt.Figures.Any(figure => figure.Id == total.Candidates.Id) ? [] : new[] { new Piece(Sentence.Of($"{total.Candidates:event is|events are} provisional (candidates) and may still change.")) },
            new(Sentence.Of($"In brackets are the sums of low and high estimates.")),
        ];
    }
}
