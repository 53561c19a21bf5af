using Dyad.Sources.Headlines;

namespace Dyad.Tests.Sources.Headlines;

/// <summary>The index only saves work: a headline says by it what it says by every phrase of the dictionary.</summary>
public sealed class HeadlineIndexTests
{
    private const int Each = 20;

    private static readonly HeadlineWords Words = HeadlineWords.Read(Path.Combine(TestData.Checkout(), "datasets", "ucdp-ged", "headlines.yaml"));

    [Fact]
    public void Real_headlines_say_by_the_index_what_they_say_by_all_phrases()
    {
        var headlines = SampleHeadlines.All.Select(row => row.Headline).Distinct().Where((_, at) => at % Each == 0).ToArray();

        headlines.Length.ShouldBeGreaterThan(400);
        foreach (var headline in headlines)
        {
            Words.OfMethods.Hits(headline).ShouldBe(Found(Words.OfMethods, headline));
            Words.OfTargets.Hits(headline).ShouldBe(Found(Words.OfTargets, headline));
        }
    }

    [Theory]
    [InlineData("clash*", "CLASHES", true)]
    [InlineData("clash*", "unclashed", false)]
    [InlineData("air strike|strikes", "An AIR-strike", true)]
    [InlineData("... raid", "a raid", true)]
    [InlineData("d'assaut fusil", "D'assaut fusil", true)]
    [InlineData("*storm", "a sandstorm", true)]
    [InlineData("<two> killed", "Aid workers killed", true)]
    [InlineData("killed ... killed", "Two killed", false)]
    [InlineData("killed ... kill*", "Killed as police kill", true)]
    [InlineData("raid killed", "Killed in raid", false)]
    [InlineData("<two> ... car*|van", "Aid worker in a cargo van", true)]
    public void A_phrase_is_looked_for_where_its_words_stand_in_order(string phrase, string headline, bool isFound)
    {
        var words = HeadlineWords.Parse(
            $$"""
            lists:
              two: [aid worker, aid workers]
            methods:
              - { phrase: "{{phrase}}", means: other, language: en, not: "Nothing of it" }
            targets:
              - { phrase: "nobody", means: other, language: en, not: "Nothing of it" }

            """,
            "made.yaml");

        words.OfMethods.Hits(headline).ShouldBe(Found(words.OfMethods, headline));
        (words.Methods(headline).Count > 0).ShouldBe(isFound);
    }

    private static IReadOnlyList<HeadlineHit> Found(HeadlineIndex index, string headline) => [.. index.Phrases.Select(phrase => phrase.Find(headline)).OfType<HeadlineHit>()];
}
