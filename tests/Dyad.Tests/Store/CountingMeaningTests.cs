using System.Text.RegularExpressions;
using Dyad.Model.Requests;
using Dyad.Store.Counting;
using Dyad.Store.Storage;

namespace Dyad.Tests.Store;

/// <summary>The version of counting stands for the SQL that counts: when that says something else, the version has to rise, and with it every snapshot.</summary>
public sealed partial class CountingMeaningTests
{
    private static readonly string[] Counting =
    [
        "coded_side", "current_events", "everybody", "evidence", "import/current", "import/events", "judged_part", "live_part", "located", "recorded", "scope", "standing", "stands", "stands_with_kin", "subject", "tally", "windows",
    ];

    [Fact]
    public void The_sql_that_counts_is_the_one_of_this_version()
    {
        var by = Dimensions.All.Append("event").Select(dimension => $"by/{dimension}");
        var fragments = typeof(Sql).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("sql/scope/", StringComparison.Ordinal) || name.StartsWith("sql/counted/", StringComparison.Ordinal)).Select(name => name[4..^4]);
        var lines = Counting.Concat(by).Concat(fragments).Order(StringComparer.Ordinal).Select(name => $"{name} {CanonicalJson.Sha256(Meaning(Sql.Read(name)))[..16]}");
        var tables = ((string[])["borders.bin", "changes.csv", "disputed.csv", "provinces.csv", "territories.csv"]).Select(name => $"{name} {HashOf(name)[..16]}");
        Golden.Matches(string.Join('\n', lines.Concat(tables).Prepend($"{Measure.Name} {Measure.Version}")) + "\n", "counting.golden.txt");
    }

    [Theory]
    [InlineData("select a\nfrom b", "-- why\nselect a   -- the first\n  from b\n")]
    [InlineData("select '--'", "select  '--'")]
    public void Comments_and_layout_are_no_meaning(string sql, string other) => Meaning(other).ShouldBe(Meaning(sql));

    [Fact]
    public void A_condition_is() => Meaning("select a from b where c > 1").ShouldNotBe(Meaning("select a from b where c >= 1"));

    private static string HashOf(string resource)
    {
        using var stream = typeof(Sql).Assembly.GetManifestResourceStream(resource).ShouldNotBeNull();
        return Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(stream));
    }

    // Quoted texts stay as they are.
    private static string Meaning(string sql) =>
        Token().Replace(sql, match => match.Value.StartsWith('\'') ? match.Value : " ").Trim();

    [GeneratedRegex(@"'(?:[^']|'')*'|\s*--[^\n]*\s*|\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Token();
}
