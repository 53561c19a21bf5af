using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Dyad.Tests.Architecture;

public sealed class LayerTests
{
    private static readonly string[] Layers = ["Dyad.Model", "Dyad.Analysis", "Dyad.Sources", "Dyad.Store", "Dyad.Answers", "dyad"];

    private static readonly ArchUnitNET.Domain.Architecture Code = new ArchLoader()
        .LoadAssembliesIncludingDependencies(Layers.Select(System.Reflection.Assembly.Load).ToArray())
        .Build();

    [Theory]
    [InlineData("Dyad.Model", "Dyad.Analysis|Dyad.Sources|Dyad.Store|Dyad.Answers|dyad")]
    [InlineData("Dyad.Analysis", "Dyad.Sources|Dyad.Store|Dyad.Answers|dyad")]
    [InlineData("Dyad.Sources", "Dyad.Analysis|Dyad.Store|Dyad.Answers|dyad")]
    [InlineData("Dyad.Store", "Dyad.Analysis|Dyad.Answers|dyad")]
    [InlineData("Dyad.Answers", "dyad")]
    public void A_project_sees_only_those_above_it(string project, string below)
    {
        var referenced = System.Reflection.Assembly.Load(project).GetReferencedAssemblies().Select(name => name.Name);

        referenced.ShouldNotContain(name => below.Split('|').Contains(name));
    }

    [Theory]
    [InlineData("DuckDB", "Dyad.Store")]
    [InlineData("Microsoft.AspNetCore", "dyad")]
    [InlineData("System.CommandLine", "dyad")]
    [InlineData("Spectre.Console", "dyad")]
    [InlineData("YamlDotNet", "Dyad.Sources")]
    public void Only_one_project_says(string library, string project)
    {
        foreach (var other in Layers.Where(layer => layer != project))
        {
            var references = System.Reflection.Assembly.Load(other).GetReferencedAssemblies();

            references.ShouldNotContain(name => name.Name!.StartsWith(library, StringComparison.Ordinal), $"{other} uses {library}");
        }
    }

    [Theory]
    [InlineData("Dyad.Model")]
    [InlineData("Dyad.Analysis")]
    public void The_pure_projects_touch_no_clock_file_or_environment(string project)
    {
        var impure = Types().That().HaveFullNameMatching(@"^System\.(IO\.(File|Directory|FileStream|StreamReader|StreamWriter)|Environment|Console|Net\..*|Diagnostics\.(Stopwatch|Process)|TimeProvider)$");

        var rule = Types().That().ResideInAssembly(System.Reflection.Assembly.Load(project)).Should().NotDependOnAny(impure).WithoutRequiringPositiveResults();

        rule.Check(Code);
    }

    [Fact]
    public void No_type_is_called_Dyad()
    {
        var rule = Types().That().ResideInAssemblyMatching("^[Dd]yad.*").Should().NotHaveName("Dyad");

        rule.Check(Code);
    }
}
