using System.Text.RegularExpressions;

namespace Dyad.Tests.Architecture;

/// <summary>The SQL that counts gives the same rows on every run and at any number of threads, so it may not use what does not.</summary>
public sealed partial class SqlTests
{
    public static TheoryData<string> Files => [.. Directory
        .GetFiles(Path.Combine(TestData.Checkout(), "src", "Dyad.Store", "sql"), "*.sql", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(TestData.Checkout(), path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Counting_sql_is_deterministic(string file)
    {
        var code = Code(file);

        Unordered().IsMatch(code).ShouldBeFalse($"{file} uses an aggregate whose result depends on the order of rows");
        FloatingSum().IsMatch(code).ShouldBeFalse($"{file} sums or averages fractions");
        if (Limit().IsMatch(code))
        {
            OrderBy().IsMatch(code).ShouldBeTrue($"{file} limits rows without an order");
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_sql_file_says_at_its_head_what_it_is(string file) =>
        File.ReadLines(Path.Combine(TestData.Checkout(), file)).First().ShouldStartWith("-- ");

    [Theory]
    [MemberData(nameof(Files))]
    public void Sql_is_lower_case(string file) => UpperCaseKeyword().IsMatch(Code(file)).ShouldBeFalse();

    private static string Code(string file) =>
        string.Join('\n', File.ReadLines(Path.Combine(TestData.Checkout(), file)).Select(line => Comment().Replace(line, "")));

    [GeneratedRegex("--.*$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"\b(any_value|first|last|list|array_agg|group_concat|mode|arbitrary)\s*\((?!.*order by)")]
    private static partial Regex Unordered();

    [GeneratedRegex(@"\b(avg|mean|stddev|stddev_samp|var_samp|variance|median|quantile\w*|fsum|kahan_sum)\s*\(|sum\([^)]*(::double|latitude|longitude)")]
    private static partial Regex FloatingSum();

    [GeneratedRegex(@"\blimit\b")]
    private static partial Regex Limit();

    [GeneratedRegex(@"\border by\b")]
    private static partial Regex OrderBy();

    [GeneratedRegex(@"\b(SELECT|FROM|WHERE|GROUP BY|ORDER BY|JOIN)\b")]
    private static partial Regex UpperCaseKeyword();
}
