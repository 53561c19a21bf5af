using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dyad.Tests.Architecture;

/// <summary>The C# files of the projects, as text and as the compiler reads them.</summary>
internal static class SourceFiles
{
    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>The files of one project: path below its folder, and text.</summary>
    public static IEnumerable<(string Path, string Text)> Of(string project)
    {
        var root = Path.Combine(TestData.Checkout(), "src", project);
        return Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories).Select(path => (Path.GetRelativePath(root, path), File.ReadAllText(path)))
            .Where(file => !file.Item1.StartsWith("obj" + Path.DirectorySeparatorChar, StringComparison.Ordinal));
    }

    /// <summary>Files as the compiler understands them together.</summary>
    public static IEnumerable<SemanticModel> Read(IEnumerable<(string Path, string Text)> files)
    {
        var trees = files.Select(file => CSharpSyntaxTree.ParseText(file.Text, path: file.Path)).ToArray();
        var globals = CSharpSyntaxTree.ParseText("global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading.Tasks;");
        var compilation = CSharpCompilation.Create("files", [.. trees, globals], References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return trees.Select(tree => compilation.GetSemanticModel(tree));
    }
}
