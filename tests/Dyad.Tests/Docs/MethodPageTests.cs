using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Dyad.Answers.Briefs;

namespace Dyad.Tests.Docs;

/// <summary>A page of a method says whether an answer uses it.</summary>
public sealed class MethodPageTests
{
    private const string Unused = "**In the library only: no answer uses this method yet.**";

    private static readonly string Folder = Path.Combine(TestData.Checkout(), "docs", "methods");

    [Theory]
    [InlineData("analogues", "AnalogueSearch")]
    [InlineData("change-points", "TempoChanges")]
    [InlineData("coincidence", "CoincidenceTest")]
    [InlineData("many-looks", "FalseDiscovery")]
    [InlineData("online-change", "OnlineChange")]
    [InlineData("rates", "RateEstimate")]
    [InlineData("scores", "Crps")]
    [InlineData("seasons", "Seasonality")]
    [InlineData("uncertain-dates", "ChangeStability")]
    public void A_page_says_that_no_answer_uses_its_method_exactly_where_none_does(string page, string type)
    {
        typeof(Dyad.Analysis.Intervals.RateEstimate).Assembly.GetTypes().ShouldContain(one => one.Name == type);

        File.ReadAllText(Path.Combine(Folder, page + ".md")).Contains(Unused, StringComparison.Ordinal).ShouldBe(!UsedByAnswers().Contains(type));
    }

    [Fact]
    public void Every_page_is_in_the_list()
    {
        var list = File.ReadAllText(Path.Combine(Folder, "README.md"));

        foreach (var page in Directory.EnumerateFiles(Folder, "*.md").Select(Path.GetFileName).Where(name => name != "README.md"))
        {
            list.ShouldContain($"({page})");
        }
    }

    // The types of the library that the answers name in their own table of references.
    private static HashSet<string> UsedByAnswers()
    {
        using var assembly = new PEReader(File.OpenRead(typeof(Briefing).Assembly.Location));
        var metadata = assembly.GetMetadataReader();
        return
        [
            .. metadata.TypeReferences.Select(metadata.GetTypeReference)
                .Where(type => metadata.GetString(type.Namespace).StartsWith("Dyad.Analysis", StringComparison.Ordinal))
                .Select(type => metadata.GetString(type.Name)),
        ];
    }
}
