using Dyad.Model;
using Dyad.Model.Claims;

namespace Dyad.Tests.Docs;

/// <summary>The guide to claims says what the reader does.</summary>
public sealed class ClaimGuideTests
{
    private static readonly string Guide = Path.Combine(TestData.Checkout(), "docs", "claims.md");

    [Fact]
    public void What_the_guide_shows_of_the_example_stands_in_it()
    {
        var guide = File.ReadAllText(Guide);
        var start = guide.IndexOf("```yaml claims.yaml\n", StringComparison.Ordinal) + "```yaml claims.yaml\n".Length;

        File.ReadAllText(Path.Combine(TestData.Checkout(), "docs", "packs", "example-front", "claims.yaml")).ShouldContain(guide[start..guide.IndexOf("```\n", start, StringComparison.Ordinal)]);
    }

    [Fact]
    public void The_table_of_kinds_is_the_closed_list() => MarkedPage.Holds(
        Guide,
        "kinds",
        "| kind | needs | may have | what is tested |\n|---|---|---|---|\n" + string.Concat(ClaimRule.All.Select(rule => $"| `{Words.Of(rule.Kind)}` | {Parts(rule.Needs)} | {Parts(rule.Admits)} | {rule.Meaning} |\n")));

    [Fact]
    public void The_table_of_words_is_the_one_that_tests_are_read_by() => MarkedPage.Holds(
        Guide,
        "words",
        "| words | of | region |\n|---|---|---|\n" + string.Concat(RegionWords.All.Select(words => $"| {string.Join(", ", words.Phrases.Select(phrase => $"`{phrase}`"))} | {Words.Of(words.Statistic)} | {words.Told} |\n")));

    [Fact]
    public void Every_word_of_the_format_is_in_the_guide()
    {
        var guide = File.ReadAllText(Guide);
        string[] words = [.. Words.All<ClaimKind>(), .. Words.All<ClaimReach>(), .. Words.All<ClaimMeasure>(), .. ClaimNeed.Attributes];

        words.ShouldAllBe(word => guide.Contains($"`{word}`", StringComparison.Ordinal));
    }

    private static string Parts(ClaimTestParts parts) => string.Join(", ", Enum.GetValues<ClaimTestParts>()
        .Where(part => part is not ClaimTestParts.None && parts.HasFlag(part))
        .Select(part => part is ClaimTestParts.Words ? "`words` or `region`" : $"`{Words.Of(part)}`"));
}
