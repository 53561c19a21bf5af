using System.Text;
using System.Text.RegularExpressions;
using Dyad.Model;
using Dyad.Model.Events;
using Dyad.Model.Evidence;
using Dyad.Model.Packs;
using Dyad.Model.Places;
using Dyad.Model.Registry;
using Dyad.Model.Time;

namespace Dyad.Tests.Docs;

/// <summary>The guide to packs says what the reader does.</summary>
public sealed partial class PackGuideTests
{
    private static readonly string Guide = Path.Combine(TestData.Checkout(), "docs", "packs.md");

    private static readonly string Example = Path.Combine(TestData.Checkout(), "docs", "packs", "example-front");

    [Fact]
    public void What_the_guide_shows_of_the_example_stands_in_it()
    {
        var blocks = Block().Matches(File.ReadAllText(Guide));

        blocks.Count.ShouldBe(6);
        foreach (Match block in blocks)
        {
            File.ReadAllText(Path.Combine(Example, block.Groups["file"].Value)).ShouldContain(block.Groups["body"].Value);
        }
    }

    [Fact]
    public void The_table_of_predicates_is_the_closed_list()
    {
        var table = new StringBuilder("| predicate | needs | may have | says |\n|---|---|---|---|\n");
        foreach (var rule in PredicateRule.All)
        {
            var needs = Parts(rule.Needs, ", ") + (rule.NeedsOneOf is PredicateParts.None ? "" : Parts(rule.NeedsOneOf, " or ")) + (rule.LeastSources > 1 ? $", {rule.LeastSources} sources" : "");
            table.Append($"| `{Words.Of(rule.Predicate)}` | {needs} | {Parts(rule.Admits, ", ")} | {rule.Meaning} |\n");
        }

        MarkedPage.Holds(Guide, "predicates", table.ToString());
    }

    [Fact]
    public void Every_word_of_the_format_is_in_the_guide()
    {
        var guide = File.ReadAllText(Guide);
        string[] words =
        [
            .. Words.All<ActorKind>(), .. Words.All<RelationKind>(), .. Words.All<SourceKind>(), .. Words.All<RangeUnit>(), .. Words.All<LeaderEnd>(), .. Words.All<Confidence>(),
            .. Words.All<DatePrecision>(), .. Words.All<PlacePrecision>(), .. Words.All<Violence>(), .. Words.All<Attribution>(), .. EventMethods.All, .. EventTargets.All,
        ];

        words.ShouldAllBe(word => guide.Contains($"`{word}`", StringComparison.Ordinal));
    }

    private static string Parts(PredicateParts parts, string joined) =>
        string.Join(joined, Enum.GetValues<PredicateParts>().Where(part => part is not PredicateParts.None && parts.HasFlag(part)).Select(part => part is PredicateParts.Date ? "a date" : $"`{Words.Of(part)}`"));

    [GeneratedRegex("```yaml (?<file>[a-z.]+)\n(?<body>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();
}
