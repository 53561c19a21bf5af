using Dyad.Answers.Sentences;

namespace Dyad.Answers.Inquiries;

/// <summary>How the datasets an answer counts name the sides of an event.</summary>
internal static class Sides
{
    /// <summary>What a reader of actors' names has to know, one sentence for each dataset that has something to say.</summary>
    public static IEnumerable<Sentence> AsCoded(Inquiry about) => about.Corpus.Manifest.Datasets
        .Where(dataset => dataset.Sides.Length > 0 && about.Coverage.Parts.Any(part => part.Dataset == dataset.Name))
        .Select(dataset => Sentence.Of($"{dataset.Title}: {dataset.Sides}"));
}
