using System.Text.RegularExpressions;
using Dyad.Cli;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dyad.Tests.Architecture;

/// <summary>Only the terminal says how an option or a command is written. Below the faces, texts hold hints, and a hint stays a value until a face spells it.</summary>
public sealed partial class SpellingTests
{
    // A file, a part of a text of it, and why it may stand there.
    private static readonly (string File, string Part, string Why)[] Allowed =
    [
        ("PackScaffold.cs", "dyad pack new --actor NAME fills this in", "A remark in a file that this very command writes for its user to fill in."),
        ("PackScaffold.cs", "`dyad pack check ", "The same: the page beside that file."),
        ("PartJudging.cs", "import --replace", "A reason recorded in the chain of judgements, which its hashes cover; it tells nobody to type anything."),
        ("ShellLine.cs", "--", "The one place that spells them, for the terminal and for documents whose readers go on there."),
        ("ChartStyle.cs", "--", "A style sheet's names of colours begin so."),
    ];

    private static readonly string[] Projects = ["Dyad.Model", "Dyad.Analysis", "Dyad.Sources", "Dyad.Store", "Dyad.Answers"];

    private static readonly Regex Command = new($@"\bdyad ({string.Join('|', CommandList.Groups.SelectMany(group => group.Commands).Select(command => command.Name))})\b", RegexOptions.CultureInvariant);

    public static TheoryData<string> BelowTheFaces => [.. Projects];

    [Theory]
    [MemberData(nameof(BelowTheFaces))]
    public void No_text_spells_an_option_or_a_command(string project) =>
        Spellings(SourceFiles.Of(project)).Where(found => !Array.Exists(Allowed, allowed => found.File == allowed.File && found.Text.Contains(allowed.Part, StringComparison.Ordinal))).ShouldBeEmpty();

    [Fact]
    public void Every_text_that_may_is_there()
    {
        var found = Projects.SelectMany(project => Spellings(SourceFiles.Of(project))).ToArray();

        Allowed.Where(allowed => !Array.Exists(found, one => one.File == allowed.File && one.Text.Contains(allowed.Part, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("\"say --release 26.1\"", "say --release 26.1")]
    [InlineData("$\"left out by --{key}\"", "left out by --")]
    [InlineData("$\"{key} is old; `dyad rebuild` mends it\"", " is old; `dyad rebuild` mends it")]
    [InlineData("\"\"\"To bring it in: dyad import FILE\"\"\"", "To bring it in: dyad import FILE")]
    public void A_text_that_does_is_found(string text, string found) => Spellings(One(text)).ShouldBe([("One.cs", found)]);

    [Theory]
    [InlineData("\"Another dyad is writing; 1 -- 2, a--b and ---- are no options\"")]
    [InlineData("key /* say --release */")]
    public void Any_other_is_not(string text) => Spellings(One(text)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(BelowTheFaces))]
    public void No_hint_is_lost_in_a_text(string project) => Lost(SourceFiles.Of(project)).ShouldBeEmpty();

    [Theory]
    [InlineData("$\"say {hint}\"", 1)]
    [InlineData("\"say \" + hint", 1)]
    [InlineData("string.Join(\", \", new[] { hint })", 1)]
    [InlineData("Note.Of($\"{key}: {(key == \"\" ? $\"; say {hint}\" : \"\")}\")", 1)]
    [InlineData("Note.Of($\"{key}: say {hint}\")", 0)]
    [InlineData("Dyad.Answers.Sentences.Sentence.Of($\"{key}: say {hint}\")", 0)]
    public void A_hint_in_a_text_that_is_no_note_is_lost(string text, int lost) => Lost(One(text)).Count().ShouldBe(lost);

    private static (string, string)[] One(string text) => [("One.cs", $"using Dyad.Model; class One {{ object Text(string key, Hint hint) => {text}; }}")];

    private static IEnumerable<(string File, string Text)> Spellings(IEnumerable<(string Path, string Text)> files) =>
        from file in files
        from token in CSharpSyntaxTree.ParseText(file.Text).GetRoot().DescendantTokens()
        where token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.InterpolatedStringTextToken
        where Option().IsMatch(token.ValueText) || EndsWithDashes(token) || Command.IsMatch(token.ValueText)
        select (Path.GetFileName(file.Path), token.ValueText);

    private static bool EndsWithDashes(SyntaxToken token) =>
        token.IsKind(SyntaxKind.InterpolatedStringTextToken) && token.ValueText.EndsWith("--", StringComparison.Ordinal) && token.GetNextToken().Parent is InterpolationSyntax;

    private static IEnumerable<string> Lost(IEnumerable<(string Path, string Text)> files) =>
        from model in SourceFiles.Read(files)
        from node in model.SyntaxTree.GetRoot().DescendantNodes().OfType<ExpressionSyntax>()
        where Parts(model, node).Any(IsHint) && model.GetTypeInfo(node) is { Type.SpecialType: SpecialType.System_String } type && !(node is InterpolatedStringExpressionSyntax && KeepsHints(type.ConvertedType))
        select $"{Path.GetFileName(model.SyntaxTree.FilePath)}: {node}";

    // What an expression that makes a text makes it of.
    private static IEnumerable<ITypeSymbol?> Parts(SemanticModel model, ExpressionSyntax node) => node switch
    {
        InterpolatedStringExpressionSyntax text => text.Contents.OfType<InterpolationSyntax>().Select(hole => model.GetTypeInfo(hole.Expression).Type),
        BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression) => [model.GetTypeInfo(sum.Left).Type, model.GetTypeInfo(sum.Right).Type],
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: PredefinedTypeSyntax } } call when model.GetSymbolInfo(call).Symbol is IMethodSymbol method =>
            [.. method.TypeArguments, .. call.ArgumentList.Arguments.Select(argument => model.GetTypeInfo(argument.Expression).Type)],
        _ => [],
    };

    private static bool KeepsHints(ITypeSymbol? type) => IsHint(type) || type is { Name: "Handler", ContainingType.Name: "Sentence" };

    private static bool IsHint(ITypeSymbol? type) => type is { Name: "Hint" or "Note", ContainingNamespace.Name: "Model" } || (type is IArrayTypeSymbol many && IsHint(many.ElementType));

    [GeneratedRegex("(?<![-a-z0-9])--[a-z]")]
    private static partial Regex Option();
}
