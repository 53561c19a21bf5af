using Dyad.Sources.Datasets;
using Dyad.Sources.Headlines;

namespace Dyad.Tests.Sources.Headlines;

public sealed class HeadlineWordsTests
{
    private const string Made =
        """
        lists:
          soldiers: [soldier, soldiers, army officer]
        methods:
          - { phrase: "clash*", means: armed_clash, language: en, unless: ["clash* with protesters"], not: "Class of 2021" }
          - { phrase: "air strike|strikes", means: air_strike, language: en, not: "Airport strike" }
        targets:
          - { phrase: "<soldiers> ... killed", means: security_forces, language: en, not: "Soldiers kill five" }

        """;

    [Theory]
    [InlineData("Two dead in CLASHES near the river", "armed_clash: CLASHES")]
    [InlineData("Clashes with protesters: ten hurt", "")]
    [InlineData("Clashes with protesters; clash with rebels", "armed_clash: clash")]
    [InlineData("#Air-strikes hit a camp", "air_strike: Air-strikes")]
    [InlineData("Repair strikes the eye", "")]
    [InlineData("", "")]
    public void A_hit_shows_the_words_that_made_it(string headline, string shown)
    {
        var hits = HeadlineWords.Parse(Made, "made.yaml").Methods(headline);

        string.Join('|', hits.Select(hit => $"{hit.Means}: {hit.Words}")).ShouldBe(shown);
    }

    [Theory]
    [InlineData("Soldiers killed", true)]
    [InlineData("An army officer and five of his men were killed", true)]
    [InlineData("Soldiers a b c d e f killed", true)]
    [InlineData("Soldiers a b c d e f g killed", false)]
    [InlineData("Soldiers: ten killed", false)]
    [InlineData("Soldiers; ten killed", false)]
    [InlineData("Soldiers. Ten killed", false)]
    public void Dots_reach_over_six_words_and_not_into_the_next_sentence(string headline, bool isHit) =>
        (HeadlineWords.Parse(Made, "made.yaml").Targets(headline).Count > 0).ShouldBe(isHit);

    [Fact]
    public void What_is_wrong_with_a_file_is_told_all_at_once_with_its_lines()
    {
        const string Wrong =
            """
            lists:
              none: []
            methods:
              - { phrase: "clash", means: armed_clsh, language: en, not: "Class" }
              - { phrase: "raid", means: unknown, language: en, not: "Rain" }
              - { phrase: "bomb", means: ied, language: english, not: "Bomb kills ten" }
              - { phrase: "<soldier> killed", means: other, language: en, not: "Five killed" }
              - { phrase: "shot", means: other, language: en }
              - { phrase: "shot", means: other, language: en, unless: ["a||b"], not: "Shop" }
              - { phrase: "shelling ...", means: shelling, language: en, not: "Shell" }
              - { phrase: "mine", means: ied, language: en, nott: "Miner", not: "Miner" }

            """;

        Golden.Matches(Should.Throw<DatasetException>(() => HeadlineWords.Parse(Wrong, "headlines.yaml")).Message + "\n", "wrong.txt");
    }
}
