using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dyad.Tests.Docs;

/// <summary>The words that docs/style.md asks for, in every text that the program may show and on every page.</summary>
public sealed partial class PlainWordsTests
{
    private static readonly string[] Folders = ["docs", "packs", "registry", "samples", "eng"];

    [Fact]
    public void No_text_of_the_program_uses_a_word_that_has_a_plainer_one()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(TestData.Checkout(), "src"), "*.cs", SearchOption.AllDirectories);
        var texts = sources.SelectMany(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantTokens()
            .Where(token => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken)
            .Select(token => (file, token.ValueText)));

        Found(texts).ShouldBeEmpty();
    }

    [Fact]
    public void No_page_does()
    {
        var root = TestData.Checkout();
        var pages = Folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*.md", SearchOption.AllDirectories))
            .Append(Path.Combine(root, "README.md")).Append(Path.Combine(root, "CONTRIBUTING.md"))
            .Where(page => !page.Contains("node_modules", StringComparison.Ordinal) && Path.GetFileName(page) != "style.md");

        Found(pages.SelectMany(page => File.ReadAllLines(page).Select(line => (page, line)))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("A pack is no census.", true)]
    [InlineData("They are no census.", true)]
    [InlineData("There is no corpus.", false)]
    [InlineData("It is no longer here.", false)]
    [InlineData("two happenings", true)]
    [InlineData("classes parted by commas", true)]
    [InlineData("It stands apart.", true)]
    [InlineData("dead by whosever fire", true)]
    [InlineData("the last is counted on 2020-01-01", true)]
    [InlineData("the day an event is counted on", false)]
    [InlineData("of none of its events do the files say", true)]
    [InlineData("It need not be caused by it.", true)]
    public void The_words_are_found(string text, bool isFound) => Found([("here", text)]).Any().ShouldBe(isFound);

    private static IEnumerable<string> Found(IEnumerable<(string Where, string Text)> texts) =>
        texts.SelectMany(text => Unplain().Matches(text.Text).Select(match => $"{Path.GetFileName(text.Where)}: '{match.Value}' in '{text.Text.Trim()}'"));

    [GeneratedRegex(
        @"(?<!\bthere )\b(is|are|was|were) no (?!longer\b|more\b|less\b|fewer\b|larger\b|smaller\b|better\b|worse\b|wider\b|shorter\b|slower\b|one\b)[a-z]+|\bhappenings?\b|\bdrew together\b|\bselected files?\b|\b(is|are) none of\b|\bparted by\b|\bstands? apart\b|\bstands? for several incidents\b|\bwhosever\b|\b(last|first)( event)? is counted on\b|\bof none of [^.]* (do|does) the\b|\bneed not be caused\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Unplain();
}
