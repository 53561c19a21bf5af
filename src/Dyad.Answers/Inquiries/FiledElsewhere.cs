using Dyad.Answers.Sentences;
using Dyad.Model.Requests;
using Dyad.Store.Counting;

namespace Dyad.Answers.Inquiries;

/// <summary>Events that a dataset files under a government with which the group has no event in that government's own country: they are the group's all the same.</summary>
internal static class FiledElsewhere
{
    /// <summary>What a table remarks on such an event.</summary>
    public const string Remark = "filed under a conflict elsewhere";

    private const string Government = "Government of ";
    private const string MostRows = "200";

    /// <summary>A sentence for each such government and country: how many events, and how they are filed.</summary>
    public static IEnumerable<Sentence> Of(Inquiry about) => Counts(about).Select(count => Told(about, count));

    /// <summary>The ids of such events.</summary>
    public static IReadOnlySet<string> Events(Inquiry about) => Counts(about).SelectMany(count => Rows(about, count)).Select(row => row.EventId).ToHashSet();

    private static IEnumerable<Counted> Counts(Inquiry about) => about.Count(about.Filter, ["opponent", "country"])
        .Where(count => count["opponent"].StartsWith(Government, StringComparison.Ordinal))
        .GroupBy(count => count.Tally.Keys["opponent"])
        .Where(opponent => !opponent.Any(IsAtHome))
        .Where(opponent => !opponent.Any(count => IsFiledAtHome(about, count)))
        .SelectMany(opponent => opponent);

    private static bool IsAtHome(Counted count) => count["opponent"].Contains(count["country"], StringComparison.Ordinal);

    // Gaza is filed under Israel, and Juba in 2008 under Sudan: there the government is at home.
    private static bool IsFiledAtHome(Inquiry about, Counted count) =>
        Rows(about, count).Any(row => row.CountryAsCoded is { } filed && count["opponent"].Contains(filed, StringComparison.Ordinal));

    private static IReadOnlyList<EventRow> Rows(Inquiry about, Counted count) =>
        about.Events(Narrowed(about.Filter, count).With("with", count.Tally.Keys["opponent"]).With("limit", MostRows));

    private static Filter Narrowed(Filter filter, Counted count) => count.Tally.Keys["country"] is { Length: 3 } country ? filter.With("country", country) : filter;

    private static Sentence Told(Inquiry about, Counted count)
    {
        var rows = Rows(about, count);
        var sides = string.Join(", ", rows.Select(row => row.Sides).Distinct().Order(StringComparer.Ordinal));
        var dataset = about.Corpus.Manifest.Datasets.First(dataset => dataset.Name == rows[0].Dataset).Title;
        return Sentence.Of($"{count.Events:event|events} in {count["country"]}, of {count.First}{Last(count)}, {Show.Words(count.Tally.Events == 1 ? "is" : "are")} filed by {dataset} as {sides}: that says whose conflict it counts them in, not whose forces were there. They are events of {about.Subject} all the same.");
    }

    private static Sentence Last(Counted count) => count.Tally.First == count.Tally.Last ? Sentence.Of($"") : Sentence.Of($" to {count.Last}");
}
