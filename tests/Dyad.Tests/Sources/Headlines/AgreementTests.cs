using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Dyad.Tests.Sources.Headlines;

/// <summary>The page of the labels says how far two readers agree; changed labels are compared again.</summary>
public sealed class AgreementTests
{
    private static readonly string Page = Path.Combine(TestData.Checkout(), "tests", "Dyad.Tests", "Sources", "Headlines", "README.md");

    [Fact]
    public void The_second_reader_read_the_hundred_events_that_the_rule_draws()
    {
        var drawn = Label.All().Select(label => label.Id)
            .OrderBy(id => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"second-reader:{id}"))), StringComparer.Ordinal).Take(100);

        Label.Second().Select(label => label.Id).ShouldBe(drawn, ignoreOrder: true);
    }

    [Fact]
    public void The_page_has_the_agreement_of_the_two() => MarkedPage.Holds(Page, "agreement", Agreement());

    // Cohen (1960): how far agreement exceeds what two readers who label as often would reach by chance.
    [Theory]
    [InlineData("yynn", "yynn", "1")]
    [InlineData("yynn", "nnyy", "-1")]
    [InlineData("yynn", "ynyn", "0")]
    [InlineData("yyyn", "yynn", "0.5")]
    [InlineData("nnnn", "nnnn", "–")]
    public void Kappa_is_one_for_all_alike_and_zero_for_chance(string one, string other, string kappa) =>
        Kappa([.. one.Zip(other).Select(pair => (pair.First == 'y', pair.Second == 'y'))]).ShouldBe(kappa);

    private static string Agreement()
    {
        var first = Label.All().ToDictionary(label => label.Id);
        var pairs = Label.Second().Select(second => (First: first[second.Id], Second: second)).ToArray();
        return Table("Method", [.. pairs.Select(pair => (pair.First.Methods, pair.Second.Methods))]) + "\n"
            + Table("Target", [.. pairs.Select(pair => (pair.First.Targets, pair.Second.Targets))]);
    }

    private static string Table(string name, (IReadOnlyList<string> First, IReadOnlyList<string> Second)[] pairs)
    {
        var alike = pairs.Count(pair => pair.First.ToHashSet().SetEquals(pair.Second));
        var table = new StringBuilder($"| {name} | first | second | both | agree | kappa |\n|---|---|---|---|---|---|\n");
        foreach (var word in pairs.SelectMany(pair => pair.First.Concat(pair.Second)).Distinct().Order(StringComparer.Ordinal))
        {
            (bool First, bool Second)[] said = [.. pairs.Select(pair => (pair.First.Contains(word), pair.Second.Contains(word)))];
            table.Append(CultureInfo.InvariantCulture, $"| `{word}` | {said.Count(one => one.First)} | {said.Count(one => one.Second)} | {said.Count(one => one is (true, true))} | {100 * said.Count(one => one.First == one.Second) / said.Length} % | {Kappa(said)} |\n");
        }

        return table.Append(CultureInfo.InvariantCulture, $"| all labels of an event alike | | | {alike} | {100 * alike / pairs.Length} % | |\n").ToString();
    }

    private static string Kappa((bool First, bool Second)[] said)
    {
        decimal all = said.Length;
        var (first, second, agreed) = (said.Count(one => one.First) / all, said.Count(one => one.Second) / all, said.Count(one => one.First == one.Second) / all);
        var chance = (first * second) + ((1 - first) * (1 - second));
        return chance == 1 ? "–" : Math.Round((agreed - chance) / (1 - chance), 2).ToString("0.##", CultureInfo.InvariantCulture);
    }
}
