using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model.Requests;
using Dyad.Store.Contents;

namespace Dyad.Answers.Questions;

/// <summary>How answers show what words of headlines say: each class with its words, and with how often the dictionary was right about it.</summary>
internal static class Headlined
{
    // The most frequent words of a class; the rest is behind its figure.
    private const int MostWords = 4;

    /// <summary>A row for each class that is said of any of the last column's events.</summary>
    /// <param name="about">The inquiry.</param>
    /// <param name="title">What the rows are.</param>
    /// <param name="says">What the words are about: method or target.</param>
    /// <param name="heading">What a class is called.</param>
    /// <param name="counts">The columns of events, by the class's name.</param>
    /// <param name="all">The events whose words are shown: those of the last column.</param>
    public static Table TableOf(Inquiry about, string title, string says, string heading, IReadOnlyList<(Column Column, IReadOnlyList<Counted> Classes)> counts, Filter all)
    {
        var dimension = $"headline_{says}";
        var words = about.Corpus.HeadlineSayings(all).Where(saying => saying.Says == says).ToLookup(saying => saying.Means, saying => saying.Words);
        var measured = Measured(about).Where(word => word.Says == says).ToDictionary(word => word.Means);
        Span Of(IReadOnlyList<Counted> classes, string means) =>
            classes.FirstOrDefault(cell => cell.Tally.Keys[dimension] == means) is { } cell ? Show.Number(cell.Events) : Show.Words("none");
        return new(
            title,
            [
                new Column(says, heading, false),
                .. counts.Select(count => count.Column),
                new Column("words", "Words of the headlines", false),
                new Column("precision", "Found: also labelled", false),
                new Column("recall", "Labelled: also found", false),
            ],
            [
                .. counts[^1].Classes.Select(cell => cell.Tally.Keys[dimension]).Select(means => (IReadOnlyList<Span>)
                [
                    Show.Words(Words(means)),
                    .. counts.Select(count => Of(count.Classes, means)),
                    Show.Name(string.Join(", ", words[means].Take(MostWords))),
                    Share(measured.GetValueOrDefault(means), word => word.Found),
                    Share(measured.GetValueOrDefault(means), word => word.Labelled),
                ]),
            ]);
    }

    /// <summary>A word of a method or target as it is read.</summary>
    public static string Words(string means) => means.Replace('_', ' ');

    /// <summary>The class that is said most often, but for other ones; null where no other is said.</summary>
    public static Counted? Most(HeadlineCounts counts, string dimension) => counts.Classes.FirstOrDefault(cell => cell.Tally.Keys[dimension] != "other");

    /// <summary>How far to trust it.</summary>
    public static Sentence Doubt(Inquiry about) => Measured(about) is [var word, ..]
        ? Sentence.Of($"Derived by a dictionary of words, not coded by the dataset. How often it is right (precision and recall) was measured on headlines labelled by {word.LabelledBy}.")
        : Sentence.Of($"Derived by a dictionary of words, not coded by the dataset. Nobody has measured how often it is right.");

    // Of events of several dictionaries no one set of figures holds.
    private static IReadOnlyList<MeasuredWord> Measured(Inquiry about)
    {
        var datasets = about.Coverage.Parts.Select(part => part.Dataset).ToHashSet();
        var measured = about.Corpus.MeasuredWords.Where(word => datasets.Contains(word.Dataset)).ToArray();
        return measured.Select(word => word.Dataset).Distinct().Count() == 1 ? measured : [];
    }

    private static Span Share(MeasuredWord? word, Func<MeasuredWord, int> of) => word is null || of(word) == 0
        ? Show.Words(word is null ? "not measured" : "none in the labels")
        : Show.Name($"{word.Agreed} of {of(word)} ({Math.Round(100m * word.Agreed / of(word), MidpointRounding.AwayFromZero)} %)");
}
