using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Dyad.Tests.Architecture;

public sealed class LayerTests
{
    internal static readonly string[] Layers = ["Dyad.Model", "Dyad.Analysis", "Dyad.Sources", "Dyad.Store", "Dyad.Answers", "dyad"];

    private static readonly string[] OfTheWorld =
    [
        "System.IO.File", "System.IO.FileInfo", "System.IO.Directory", "System.IO.DirectoryInfo", "System.IO.FileStream", "System.IO.StreamReader", "System.IO.StreamWriter",
        "System.Environment", "System.Console", "System.TimeProvider", "System.Diagnostics.Stopwatch", "System.Diagnostics.Process",
    ];

    private static readonly string[] Clocks = ["get_Now", "get_UtcNow", "get_Today"];

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
    [InlineData("SkiaSharp", "dyad")]
    [InlineData("Spectre.Console", "dyad")]
    [InlineData("Svg", "dyad")]
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
    public void The_pure_projects_touch_no_clock_file_or_environment(string project) => Impure(project).ShouldBeEmpty();

    [Fact]
    public void That_rule_sees_a_project_that_does() => Impure("Dyad.Store").ShouldContain("System.IO.File");

    // The members that an assembly uses are in its own table of references, static methods among them. Every iterator asks for its thread's number.
    private static IEnumerable<string> Impure(string project)
    {
        using var assembly = new PEReader(File.OpenRead(System.Reflection.Assembly.Load(project).Location));
        var metadata = assembly.GetMetadataReader();
        string NameOf(TypeReference type) => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
        return
        [
            .. metadata.MemberReferences.Select(metadata.GetMemberReference)
                .Where(member => member.Parent.Kind == HandleKind.TypeReference)
                .Select(member => (Type: NameOf(metadata.GetTypeReference((TypeReferenceHandle)member.Parent)), Name: metadata.GetString(member.Name)))
                .Where(member => member.Type.StartsWith("System.Net.", StringComparison.Ordinal) || OfTheWorld.Contains(member.Type) || (member.Type == "System.DateTime" && Clocks.Contains(member.Name)))
                .Where(member => member.Name != "get_CurrentManagedThreadId")
                .Select(member => member.Type)
                .Distinct(),
        ];
    }

    [Fact]
    public void No_type_is_called_Dyad()
    {
        var rule = Types().That().ResideInAssemblyMatching("^[Dd]yad.*").Should().NotHaveName("Dyad");

        rule.Check(Code);
    }
}
