namespace Dyad.Tests.Architecture;

/// <summary>The list of mutants still fits the code: each changes one place of a file that is there, and names tests that are there.</summary>
public sealed class MutantTests
{
    private const int Columns = 7;

    public static TheoryData<string> Ids => [.. List().Select(mutant => mutant[0])];

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_a_mutant_replaces_stands_once_in_its_file(string id)
    {
        var mutant = List().Single(mutant => mutant[0] == id);

        mutant.Length.ShouldBe(Columns);
        var (file, replaced, by) = (mutant[1], mutant[2], mutant[3]);
        File.ReadAllText(Path.Combine(TestData.Checkout(), file)).Split(replaced).Length.ShouldBe(2, $"'{replaced}' has to stand once in {file}");
        by.ShouldNotBe(replaced);
    }

    [Fact]
    public void The_tests_that_should_notice_are_there()
    {
        var methods = typeof(MutantTests).Assembly.GetTypes().SelectMany(type => type.GetMethods().Select(method => $"{type.Name}.{method.Name}")).ToArray();

        List().SelectMany(mutant => mutant[5].Split(' ')).Distinct()
            .Where(pattern => !Array.Exists(methods, method => method.StartsWith(pattern.Contains('.', StringComparison.Ordinal) ? pattern : $"{pattern}.", StringComparison.Ordinal)))
            .ShouldBeEmpty();
    }

    [Fact]
    public void At_least_nine_of_ten_are_killed_as_documented_and_a_survivor_has_a_reason()
    {
        var results = List().Select(mutant => mutant[6]).ToArray();

        results.ShouldAllBe(result => result == "killed" || (result.StartsWith("survived: ", StringComparison.Ordinal) && result.Length > "survived: ".Length));
        var killed = results.Count(result => result == "killed");
        killed.ShouldBeGreaterThanOrEqualTo((int)Math.Ceiling(0.9 * results.Length));
        File.ReadAllText(Path.Combine(TestData.Checkout(), "docs", "reliability.md")).ShouldContain($"{killed} of {results.Length} mutants are killed.");
    }

    private static IEnumerable<string[]> List() =>
        File.ReadLines(Path.Combine(TestData.Checkout(), "eng", "mutants", "mutants.tsv")).Skip(1).Select(line => line.Split('\t'));
}
