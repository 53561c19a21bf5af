using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dyad.Tests.Architecture;

/// <summary>Which folders of a project use types of which others, as the compiler sees it. The project's own folder is <c>.</c>.</summary>
internal sealed class FolderGraph
{
    private readonly Dictionary<(string From, string To), SortedSet<string>> _uses = [];

    private FolderGraph()
    {
    }

    /// <summary>Reads the files of one project. Types of other projects make no edge.</summary>
    /// <param name="files">Path below the project's folder, and text.</param>
    public static FolderGraph Of(IEnumerable<(string Path, string Text)> files)
    {
        var graph = new FolderGraph();
        foreach (var model in SourceFiles.Read(files))
        {
            graph.Add(model.SyntaxTree, model);
        }

        return graph;
    }

    /// <summary>The folders of which each reaches itself again, each with the uses that lead there.</summary>
    public IReadOnlyList<string> Cycles() =>
    [
        .. _uses.Where(use => Reached(use.Key.To).Contains(use.Key.From))
            .OrderBy(use => use.Value.Count)
            .Select(use => $"{use.Key.From} uses {use.Key.To}: {string.Join(", ", use.Value)}"),
    ];

    private HashSet<string> Reached(string from)
    {
        var reached = new HashSet<string> { from };
        var open = new Stack<string>(reached);
        while (open.TryPop(out var folder))
        {
            foreach (var next in _uses.Keys.Where(use => use.From == folder).Select(use => use.To).Where(reached.Add))
            {
                open.Push(next);
            }
        }

        return reached;
    }

    private void Add(SyntaxTree tree, SemanticModel model)
    {
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            var type = node switch
            {
                SimpleNameSyntax name => TypeOf(model.GetSymbolInfo(name).Symbol),
                BaseTypeDeclarationSyntax declared => model.GetDeclaredSymbol(declared),
                _ => null,
            };
            foreach (var declaration in type?.OriginalDefinition.DeclaringSyntaxReferences ?? [])
            {
                Add(FolderOf(tree), FolderOf(declaration.SyntaxTree), $"{Path.GetFileNameWithoutExtension(tree.FilePath)} → {type!.Name}");
            }
        }
    }

    private void Add(string from, string to, string use)
    {
        if (from != to)
        {
            if (!_uses.TryGetValue((from, to), out var uses))
            {
                _uses[(from, to)] = uses = [];
            }

            uses.Add(use);
        }
    }

    private static INamedTypeSymbol? TypeOf(ISymbol? symbol) => symbol as INamedTypeSymbol ?? symbol?.ContainingType;

    private static string FolderOf(SyntaxTree tree) => Path.GetDirectoryName(tree.FilePath) is { Length: > 0 } folder ? folder : ".";
}
