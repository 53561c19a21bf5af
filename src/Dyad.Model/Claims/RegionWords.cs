namespace Dyad.Model.Claims;

/// <summary>The words of a claim and the region that they mean: fixed before any data is read, and the same for every claim.</summary>
/// <param name="Phrases">The words, in lower case.</param>
/// <param name="Statistic">The number they speak of.</param>
/// <param name="Region">Where that number must lie; of words that take a number, where the number is 0.</param>
/// <param name="Told">The region in words.</param>
public sealed record RegionWords(IReadOnlyList<string> Phrases, ClaimStatistic Statistic, Region Region, string Told)
{
    /// <summary>The whole table.</summary>
    public static IReadOnlyList<RegionWords> All { get; } =
    [
        new(["lower", "fewer", "fell", "decline"], ClaimStatistic.Ratio, Region.Below(1), "a ratio below 1"),
        new(["higher", "more", "grew"], ClaimStatistic.Ratio, Region.Above(1), "a ratio above 1"),
        new(["much lower", "far lower", "a lot lower", "gutted", "decimated"], ClaimStatistic.Ratio, Region.Below(2.0 / 3), "a ratio below 2/3"),
        new(["much higher", "far higher", "a lot higher", "surged"], ClaimStatistic.Ratio, Region.Above(1.5), "a ratio above 3/2"),
        new(["halved or less"], ClaimStatistic.Ratio, Region.AtMost(0.55), "a ratio of 0.55 or less"),
        new(["doubled or more"], ClaimStatistic.Ratio, Region.AtLeast(1.8), "a ratio of 1.8 or more"),
        new(["about the same", "steady"], ClaimStatistic.Ratio, new Region(2.0 / 3, 1.5, true), "a ratio from 2/3 to 3/2"),
        new(["most", "the majority"], ClaimStatistic.Share, Region.Above(0.5), "a share above 1/2"),
        new(["vast majority", "overwhelmingly"], ClaimStatistic.Share, Region.Above(0.75), "a share above 3/4"),
        new(["nearly all"], ClaimStatistic.Share, Region.Above(0.9), "a share above 9/10"),
        new(["at least"], ClaimStatistic.Count, Region.AtLeast(0), "the number or more") { TakesNumber = true },
        new(["at most"], ClaimStatistic.Count, Region.AtMost(0), "the number or less") { TakesNumber = true },
    ];

    /// <summary>Whether the words stand before a number.</summary>
    public bool TakesNumber { get; private init; }

    /// <summary>Every phrase, in the order of the table.</summary>
    public static IReadOnlyList<string> Phrased { get; } = [.. All.SelectMany(words => words.Phrases)];

    /// <summary>The row of a phrase; null where the table has none.</summary>
    public static RegionWords? Find(string phrase) => All.FirstOrDefault(words => words.Phrases.Contains(phrase, StringComparer.OrdinalIgnoreCase));

    /// <summary>The region, moved to a number where the words take one.</summary>
    public Region For(long? number) => TakesNumber ? new(Region.Low + (number ?? 0), Region.High + (number ?? 0), Region.HasEnds) : Region;
}
