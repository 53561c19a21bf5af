using PublicApiGenerator;

namespace Dyad.Tests.Architecture;

public sealed class PublicApiTests
{
    [Theory]
    [InlineData("Dyad.Model")]
    [InlineData("Dyad.Analysis")]
    [InlineData("Dyad.Sources")]
    [InlineData("Dyad.Store")]
    [InlineData("Dyad.Answers")]
    public void The_public_api_is_what_was_agreed(string project)
    {
        var options = new ApiGeneratorOptions { IncludeAssemblyAttributes = false };

        Golden.Matches(System.Reflection.Assembly.Load(project).GeneratePublicApi(options) + "\n", $"{project}.api.txt");
    }
}
