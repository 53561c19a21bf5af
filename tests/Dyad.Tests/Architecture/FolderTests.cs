namespace Dyad.Tests.Architecture;

public sealed class FolderTests
{
    [Theory]
    [InlineData("Dyad.Model")]
    [InlineData("Dyad.Analysis")]
    [InlineData("Dyad.Sources")]
    [InlineData("Dyad.Store")]
    [InlineData("Dyad.Answers")]
    [InlineData("Dyad")]
    public void Folders_of_a_project_depend_one_way(string project) => FolderGraph.Of(SourceFiles.Of(project)).Cycles().ShouldBeEmpty();

    [Theory]
    [InlineData("Dyad.Model")]
    [InlineData("Dyad.Analysis")]
    [InlineData("Dyad.Sources")]
    [InlineData("Dyad.Store")]
    [InlineData("Dyad.Answers")]
    public void A_namespace_is_a_folder(string project) =>
        SourceFiles.Of(project).Where(file => !file.Text.Contains($"\nnamespace {Namespace(project, file.Path)};\n", StringComparison.Ordinal) && !file.Text.StartsWith($"namespace {Namespace(project, file.Path)};\n", StringComparison.Ordinal))
            .Select(file => file.Path).ShouldBeEmpty();

    [Fact]
    public void A_type_a_call_and_a_part_of_a_type_in_another_folder_are_uses()
    {
        (string, string)[] files =
        [
            ("A/One.cs", "namespace A; class One { Two two; }"),
            ("A/Two.cs", "namespace A; class Two { int Of(string text) => text.Long(); }"),
            ("B/Longs.cs", "namespace A; static class Longs { public static int Long(this string text) => text.Length; }"),
            ("C/Whole.cs", "namespace A; partial class Whole { }"),
            ("B/Part.cs", "namespace A; partial class Whole { One one; }"),
        ];

        FolderGraph.Of(files).Cycles().ShouldBe(["A uses B: Two → Longs", "B uses A: Part → One", "B uses C: Part → Whole", "C uses B: Whole → Whole"], ignoreOrder: true);
    }

    [Fact]
    public void Uses_that_lead_one_way_are_no_cycle() =>
        FolderGraph.Of([("One.cs", "class One { Two two; }"), ("A/Two.cs", "class Two { Three three; }"), ("A/B/Three.cs", "class Three { }")]).Cycles().ShouldBeEmpty();

    private static string Namespace(string project, string path) =>
        Path.GetDirectoryName(path) is { Length: > 0 } folder ? $"{project}.{folder.Replace(Path.DirectorySeparatorChar, '.')}" : project;
}
