using Dyad.Answers.Sentences;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Store;
using Dyad.Store.Counting;

namespace Dyad.Answers.Inquiries;

/// <summary>Families of datasets in an answer: its figures are one family's, it says whose, and what another family records stands beside them.</summary>
internal static class Families
{
    /// <summary>The filter with one family where the corpus holds several: the one with most events of the actor, the first by name among equals.</summary>
    public static Filter Alone(Corpus corpus, Filter filter) => corpus.Families(filter) is not { Count: > 1 } families
        ? filter
        : filter.With("family", families.MaxBy(family => corpus.Count(CountRequest.Of(filter.With("family", family)))[0].Events));

    /// <summary>Which family the figures are of, where others hold events of the group as well; null where none does.</summary>
    public static Sentence? Told(Inquiry about) => Others(about) is { Count: > 0 } others
        ? Sentence.Of($"Every figure here is from {about.Filter["family"]} alone. {string.Join(" and ", others)} also {Show.Words(Plural.Of(others.Count, "records", "record"))} {(about.IsTheatre ? about.EventsTold : $"events of {about.Subject}{about.Where}")}: add {Hint.Give("family", others[0])}. Families are never added up.")
        : null;

    /// <summary>What each family records, one row each; none where only one does.</summary>
    public static IEnumerable<Table> Beside(Inquiry about) => Others(about).Count == 0
        ? []
        : [Tables.Of("Families of datasets side by side, never added up", "family", "Family", about.Count(about.Filter.With("family", null), ["family"]))];

    private static IReadOnlyList<string> Others(Inquiry about) => about.Filter["family"] is not { } own
        ? []
        : [.. about.Corpus.Families(about.Filter.With("family", null)).Where(family => family != own && about.Total(about.Filter.With("family", family)).Tally.Events > 0)];
}
