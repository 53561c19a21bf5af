using System.Reflection;
using System.Text.RegularExpressions;

namespace Dyad.Tests.Architecture;

/// <summary>No pattern has a time limit: on a busy machine, or one that slept, it would end a sound import as a fault of the program.</summary>
public sealed class RegexTests
{
    [Fact]
    public void No_generated_pattern_looks_at_the_clock()
    {
        var limits = LayerTests.Layers.SelectMany(layer => Assembly.Load(layer).GetTypes())
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Select(method => (Method: method, Pattern: method.GetCustomAttribute<GeneratedRegexAttribute>()))
            .Where(found => found.Pattern is not null)
            .ToArray();

        limits.ShouldNotBeEmpty();
        limits.Where(found => found.Pattern!.MatchTimeoutMilliseconds != Timeout.Infinite).Select(found => $"{found.Method.DeclaringType}.{found.Method.Name}").ShouldBeEmpty();
    }

    [Fact]
    public void No_other_pattern_does() =>
        new DirectoryInfo(Path.Combine(TestData.Checkout(), "src")).GetDirectories().SelectMany(project => SourceFiles.Of(project.Name))
            .Where(file => file.Text.Contains("Regex", StringComparison.Ordinal) && file.Text.Contains("TimeSpan.From", StringComparison.Ordinal))
            .Select(file => file.Path)
            .ShouldBeEmpty();
}
