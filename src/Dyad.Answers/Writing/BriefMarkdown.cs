using System.Globalization;
using Dyad.Answers.Documents;
using Dyad.Answers.Lines;

namespace Dyad.Answers.Writing;

/// <summary>A brief as Markdown: tables as GitHub reads them, and a note behind every number.</summary>
public static class BriefMarkdown
{
    /// <summary>The whole brief.</summary>
    public static string Write(Brief brief)
    {
        var markdown = new MarkdownText(new Footnotes(brief.Figures));
        IEnumerable<string> lines =
        [
            .. Head(brief, markdown),
            .. brief.Sections.SelectMany(section => Lines(section, markdown)),
            .. Sources(brief),
            .. markdown.Notes(),
        ];
        return string.Join('\n', lines) + "\n";
    }

    private static IEnumerable<string> Head(Brief brief, MarkdownText markdown)
    {
        IEnumerable<string> banner = brief.Banner is { } words ? [$"> **{MarkdownText.Escape(ShellLine.Of(words))}**", ""] : [];
        return
        [
            $"# {MarkdownText.Escape(brief.Title)}", "", MarkdownText.Escape(brief.Subtitle), "", .. banner,
            .. Facts(brief.Head, markdown), "",
            .. brief.Lead.SelectMany((sentence, at) => new[] { at == 0 ? $"**{markdown.Line(sentence)}**" : markdown.Paragraph(sentence), "" }),
            $"{Prose.Disclaimer} {Prose.RangeMeaning}", "",
            "## At a glance", "", .. Facts(brief.Facts, markdown), "",
        ];
    }

    private static IEnumerable<string> Facts(IReadOnlyList<Fact> facts, MarkdownText markdown) => facts.Select(fact =>
    {
        var label = Prose.Label(fact.Value) is { } word ? $"*{word}:* " : "";
        var source = fact.Source.Length > 0 ? $" ({MarkdownText.Escape(fact.Source)})" : "";
        return $"- **{MarkdownText.Escape(fact.Name)}:** {label}{markdown.Line(fact.Value)}{source}";
    });

    private static IEnumerable<string> Lines(Section section, MarkdownText markdown)
    {
        IEnumerable<string> absent = section.Absent is { } why ? [$"No data: {MarkdownText.Escape(why)}.", ""] : [];
        return
        [
            $"## {section.Number}. {MarkdownText.Escape(section.Title)}", "", .. absent,
            .. section.Answers.SelectMany(answer => AnswerMarkdown.Lines(answer, markdown, "###")),
        ];
    }

    private static IEnumerable<string> Sources(Brief brief) =>
    [
        "### Sources", "",
        .. brief.Sources.Select(source => string.Create(
            CultureInfo.InvariantCulture,
            $"- {MarkdownText.Escape($"{source.Title}, release {source.Release}. {source.Publisher}. {source.Licence}. Published {source.Published}, accessed {source.Accessed:yyyy-MM-dd}. {source.Extent}.")} {MarkdownMarks.Link(source.Url)} {MarkdownMarks.Code(source.File)}, SHA-256 `{source.Sha256}`")),
        "", "### Cite", "",
        $"- Dyad {brief.Version}, brief on {MarkdownText.Escape($"{brief.Title}, {brief.Subtitle}")}, snapshot `{brief.Snapshot}`. {MarkdownMarks.Code(ShellLine.Of(brief.Again))}",
        .. brief.Sources.SelectMany(source => source.Citations).Distinct(StringComparer.Ordinal).Select(work => $"- {MarkdownText.Escape(work)}"),
        "",
    ];
}
