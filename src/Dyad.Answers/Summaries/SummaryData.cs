using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model;

namespace Dyad.Answers.Summaries;

/// <summary>What a summary says of its data: which, and up to when.</summary>
internal static class SummaryData
{
    public static IReadOnlyList<Piece> Of(Inquiry about)
    {
        if (!about.HasEvents)
        {
            return [new(Sentence.Of($"no events; recorded knowledge from the pack {about.Knowledge.PackName}."))];
        }

        return
        [
            new(Sentence.Of($"{Releases(about)}, {Covered(about)}").Then(End(about))),
            .. about.Knowledge.Pack is null ? [] : new[] { new Piece(Sentence.Of($"Recorded knowledge: pack {about.Knowledge.PackName}.")) },
            .. Later(about),
        ];
    }

    // What lies after the as-of date is read by nothing; a file may also end before the month that it is for.
    private static Sentence End(Inquiry about) => (about.Coverage.Parts.Max(part => part.Last), about.Coverage.Last) switch
    {
        ({ } end, { } last) when end > last => Sentence.Of($"; later events, up to {end}, are left out."),
        ({ } end, { } last) when end < last => Sentence.Of($"; the last event in the files is of {end}."),
        _ => Sentence.Of($"."),
    };

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
            yield return new(Sentence.Of($"Some of it was published after the as-of date; {Hint.Give("known-on", $"{about.AsOf:yyyy-MM-dd}")} leaves that out."));
        }
    }
}
