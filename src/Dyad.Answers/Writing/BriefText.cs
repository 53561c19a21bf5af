using Dyad.Answers.Documents;
using Dyad.Answers.Lines;
using Dyad.Model;

namespace Dyad.Answers.Writing;

/// <summary>A brief as text for a terminal.</summary>
public static class BriefText
{
    private const int Rows = 12;
    private const string Indent = "   ";

    /// <summary>The whole brief; tables are cut to their first rows, which the text says.</summary>
    public static string Write(Brief brief, int width = 100)
    {
        var lines = new List<string>();
        lines.AddRange(Head(brief, width));
        var notes = new TextNotes();
        foreach (var section in brief.Sections)
        {
            lines.Add("");
            lines.AddRange(Lines(section, width, notes));
        }

        lines.AddRange(notes.Lines(width));
        lines.AddRange(Sources(brief, width));
        return VisibleText.Of(string.Join('\n', lines.Select(line => line.TrimEnd())) + "\n");
    }

    private static IEnumerable<string> Head(Brief brief, int width)
    {
        var title = brief.Title;
        IEnumerable<string> banner = brief.Banner is { } words ? WordWrap.Lines(ShellLine.Of(words), width, "*** ", "*** ") : [];
        return
        [
            .. banner, title, new string('═', Math.Min(width, TextWidth.Of(title))), brief.Subtitle, "",
            .. Facts(brief.Head, width), "",
            .. WordWrap.Lines(string.Join(' ', brief.Lead.Select(Prose.Text)), width), "",
            .. WordWrap.Lines(Prose.Disclaimer, width), .. WordWrap.Lines(Prose.RangeMeaning, width), "",
            "AT A GLANCE", .. Facts(brief.Facts, width - Indent.Length).Select(line => Indent + line),
        ];
    }

    private static IEnumerable<string> Facts(IReadOnlyList<Fact> facts, int width)
    {
        var names = facts.Select(fact => TextWidth.Of(fact.Name)).DefaultIfEmpty(0).Max() + 2;
        return facts.SelectMany(fact => WordWrap.Lines(
            Prose.Text(fact.Value) + (fact.Source.Length > 0 ? $" [{fact.Source}]" : ""),
            width,
            TextWidth.Pad(fact.Name, names),
            new string(' ', names)));
    }

    private static IEnumerable<string> Lines(Section section, int width, TextNotes notes)
    {
        var lines = new List<string>();
        lines.AddRange(WordWrap.Lines(section.Title.ToUpperInvariant(), width, $"{section.Number,2} ", Indent));
        if (section.Absent is { } absent)
        {
            lines.AddRange(WordWrap.Lines($"No data: {absent}.", width, Indent, Indent));
        }

        foreach (var answer in section.Answers)
        {
            if (answer != section.Answers[0])
            {
                lines.Add("");
            }

            lines.AddRange(WordWrap.Lines(answer.Asks, width, "▸  ", Indent));
            lines.AddRange(AnswerText.Lines(answer, width - Indent.Length, Rows, notes).Select(line => Indent + line));
        }

        return lines;
    }

    private static IEnumerable<string> Sources(Brief brief, int width)
    {
        IEnumerable<string> sources = brief.Sources.SelectMany(source =>
            WordWrap.Lines(
                $"{source.Title}, {source.Release}. {source.Publisher}. {source.Licence}. Accessed {source.Accessed:yyyy-MM-dd}. {source.Url}",
                width,
                Indent,
                Indent + "  "));
        IEnumerable<string> works = brief.Sources.SelectMany(source => source.Citations).Distinct(StringComparer.Ordinal)
            .SelectMany(work => WordWrap.Lines(work, width, Indent, Indent + "  "));
        return
        [
            "", "Sources", .. sources, "", "To cite", .. works, "",
            .. WordWrap.Lines($"Dyad {brief.Version}, snapshot {brief.Snapshot}.", width, "", "  "),
            .. WordWrap.Lines($"Every number to its rows: {EvidenceLine.Keeping(brief.Again)}, then {EvidenceLine.Of()}", width, "", "  "),
        ];
    }
}
