using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;

namespace Dyad.Answers.Summaries;

/// <summary>What a summary says of its data: which, up to when, and what they lack.</summary>
internal static class SummaryData
{
    public static IReadOnlyList<Piece> Of(Inquiry about)
    {
        if (!about.HasEvents)
        {
            return [new(Sentence.Of($"no events; recorded knowledge from the pack {about.Knowledge.PackName}."))];
        }

        var total = about.Total(about.Filter);
        return
        [
            new(Sentence.Of($"{Releases(about)}, {Covered(about)}").Then(about.Coverage.Parts.Max(part => part.Last) is { } end && end != about.Coverage.Last ? Sentence.Of($"; the files end on {end}.") : Sentence.Of($"."))),
            .. Selections.Of(about).Select(words => new Piece(Sentence.Of($"{words}."))),
            .. total.Tally.Candidates == 0 ? [] : new[] { new Piece(Sentence.Of($"{total.Candidates:event is a candidate, an early version|events are candidates, early versions} that may still change.")) },
            .. about.Knowledge.Pack is null ? [] : new[] { new Piece(Sentence.Of($"Recorded knowledge: pack {about.Knowledge.PackName}.")) },
            .. Later(about),
        ];
    }

    private static string Releases(Inquiry about)
    {
        var titles = about.Corpus.Manifest.Datasets.ToDictionary(dataset => dataset.Name, dataset => dataset.Title);
        return string.Join("; ", about.Coverage.Parts.GroupBy(part => part.Dataset).Select(parts => $"{titles[parts.Key]} {string.Join(" and ", parts.Select(part => part.Release).Distinct())}"));
    }

    private static Sentence Covered(Inquiry about) => about.Coverage switch
    {
        { Spans.Count: 0 } => Sentence.Of($"which cover no month"),
        { Spans.Count: > 2 } covered => Sentence.Of($"{covered.First!.Value} to {covered.Last!.Value} with gaps"),
        var covered => covered.SpansTold(),
    };

    private static IEnumerable<Piece> Later(Inquiry about)
    {
        if (about.Filter["known-on"] is null && about.Coverage.Parts.Any(part => part.Published > about.AsOf))
        {
            yield return new(Sentence.Of($"Some of it was published after the as-of date; --known-on {about.AsOf} leaves that out."));
        }
    }
}
