using Dyad.Store.Storage;

namespace Dyad.Store.Contents;

/// <summary>How often the dictionary of a dataset was right about one word of headlines, on headlines that somebody labelled.</summary>
/// <param name="Dataset">The dataset.</param>
/// <param name="Says">What the word is about: <c>method</c> or <c>target</c>.</param>
/// <param name="Means">What it means, as a word of the model.</param>
/// <param name="Labelled">The headlines that are labelled with it.</param>
/// <param name="Found">Those in which the dictionary finds it.</param>
/// <param name="Agreed">Those that are both.</param>
/// <param name="LabelledBy">Who labelled them, in words.</param>
public sealed record MeasuredWord(string Dataset, string Says, string Means, int Labelled, int Found, int Agreed, string LabelledBy)
{
    internal static IReadOnlyList<MeasuredWord> All(Database database) => database.Ask(
        "select dataset, says, means, labelled, found, agreed, labelled_by from headline_measure order by dataset, says, means",
        row => new MeasuredWord(row.GetString(0), row.GetString(1), row.GetString(2), row.GetInt32(3), row.GetInt32(4), row.GetInt32(5), row.GetString(6)));
}
