using Dyad.Model;

namespace Dyad.Answers.Inquiries;

/// <summary>What the frame of every chart says about its source, its range and the request that gives its rows.</summary>
internal static class Frame
{
    /// <summary>The source line: releases, licences and access days.</summary>
    public static string Source(Inquiry about)
    {
        var datasets = about.Corpus.Manifest.Datasets.ToDictionary(dataset => dataset.Name);
        return string.Join("; ", about.Coverage.Parts.Select(part =>
            $"{datasets[part.Dataset].Title}, release {part.Release}{(part.Status == "candidate" ? " (candidate)" : "")}, {datasets[part.Dataset].Terms}, accessed {part.Accessed:yyyy-MM-dd}"));
    }

    /// <summary>The request that counts a filter's events by dimensions.</summary>
    public static Hint Rows(Counted count) => count.Request.Filter.Values.Aggregate(
        count.Request.By.Count > 0 ? Hint.Ask("count").With("by", string.Join(',', count.Request.By)) : Hint.Ask("count"),
        (rows, pair) => rows.With(pair.Key, pair.Value));
}
