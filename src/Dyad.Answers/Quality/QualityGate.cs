using Dyad.Answers.Charts;
using Dyad.Answers.Documents;
using Dyad.Answers.Sentences;

namespace Dyad.Answers.Quality;

/// <summary>The rules of writing that a machine can check, over a whole brief. A brief that breaks one is a fault of the program.</summary>
public static class QualityGate
{
    /// <summary>The most words of a lead.</summary>
    internal const int LeadWords = 60;

    private const int Sections = 12;
    private const int TheatreSections = 7;
    private const int ReplyWords = 80;
    private const int WordsAMinute = 220;

    // What would mark a person out has no field here; these are names of fields, not words of texts.
    private static readonly string[] Banned =
        ["home", "address", "phone", "telephone", "email", "e-mail", "photo", "vehicle", "family members", "spouse", "children", "date of birth", "passport", "number plate"];

    /// <summary>Every violation, in reading order; empty for a brief that may be shown.</summary>
    public static IReadOnlyList<Violation> Check(Brief brief) =>
    [
        .. Lead(brief),
        .. Parts(brief).SelectMany(part => SpanRules.Check(part.Where, part.Spans)),
        .. Missing(brief),
        .. brief.Sections.SelectMany(section => section.Answers).SelectMany(Check),
        .. FigureRules.Check(brief),
        .. Fields(brief).Where(field => Banned.Contains(field.Name.ToLowerInvariant())).Select(field => new Violation("banned field", field.Where, field.Name)),
    ];

    /// <summary>How many words the sentences of a brief hold.</summary>
    public static int Words(Brief brief) =>
        brief.Lead.Concat(brief.Sections.SelectMany(section => section.Answers)
            .SelectMany(answer => (IEnumerable<Sentence>)[answer.Reply, .. answer.Details, .. answer.Limits, .. answer.HowWeKnow is { } how ? [how] : Array.Empty<Sentence>()]))
            .Sum(Words);

    /// <summary>How many minutes the sentences take to read, rounded up.</summary>
    public static int Minutes(Brief brief) => (Words(brief) + WordsAMinute - 1) / WordsAMinute;

    // A name is one word: how long it is lies with its source.
    internal static int Words(Sentence sentence) => string.Concat(sentence.Spans.Select(span => span.Kind == SpanKind.Name ? "name" : span.Text)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private static IEnumerable<Violation> Lead(Brief brief)
    {
        var words = brief.Lead.Sum(Words);
        return words > LeadWords ? [new("lead too long", "lead", $"{words} words; {LeadWords} at most")] : [];
    }

    private static IEnumerable<Violation> Missing(Brief brief)
    {
        var sections = brief.Request.Filter.IsSet("actor") ? Sections : TheatreSections;
        foreach (var number in Enumerable.Range(1, sections).Where(number => !brief.Sections.Any(section => section.Number == number)))
        {
            yield return new("section missing", $"section {number}", "there is no such section");
        }

        foreach (var section in brief.Sections.Where(section => section.Answers.Count == 0 && string.IsNullOrWhiteSpace(section.Absent)))
        {
            if (section.Number != sections || brief.Sources.Count == 0)
            {
                yield return new("section empty", section.Anchor, "it has no answer and does not say why");
            }
        }
    }

    private static IEnumerable<Violation> Check(Answer answer)
    {
        var words = Words(answer.Reply);
        if (words > ReplyWords)
        {
            yield return new("reply too long", answer.Question, $"{words} words; {ReplyWords} at most");
        }

        foreach (var chart in answer.Charts)
        {
            var drawn = chart switch
            {
                BarChart bars => bars.Bars.Concat(bars.Apart).Select(bar => bar.Figure).OfType<Figure>(),
                LaneChart lanes => lanes.Figures,
                NamedBars names => names.Figures,
                Matrix matrix => matrix.Figures.Where(figure => figure.Value is not null),
                CellMap map => map.Cells.Select(cell => cell.Figure),
                _ => [],
            };
            var tabled = chart.Table.Rows.SelectMany(row => row).Select(cell => cell.Figure?.Id).ToHashSet();
            foreach (var figure in drawn.Where(figure => !tabled.Contains(figure.Id)))
            {
                yield return new("drawn but not in the table", $"{answer.Question}, chart {chart.Id}", figure.Id);
            }
        }
    }

    private static IEnumerable<(string Where, IReadOnlyList<Span> Spans)> Parts(Brief brief)
    {
        IEnumerable<(string, IReadOnlyList<Span>)> answers = brief.Sections.SelectMany(section => section.Answers)
            .SelectMany(answer => SpanRules.PartsOf(answer).Select(spans => (answer.Question, spans)));
        return
        [
            .. brief.Head.Concat(brief.Facts).Select(fact => (fact.Name, fact.Value.Spans)),
            ("lead", [.. brief.Lead.SelectMany(sentence => sentence.Spans)]),
            .. brief.Summary is { } summary ? summary.Sentences.Select(sentence => ("summary", sentence.Spans)) : [],
            .. answers,
        ];
    }

    private static IEnumerable<(string Where, string Name)> Fields(Brief brief)
    {
        var tables = brief.Sections.SelectMany(section => section.Answers)
            .SelectMany(answer => answer.Tables.Concat(answer.Charts.Select(chart => chart.Table)).Select(table => (answer.Question, table)));
        return
        [
            .. brief.Head.Concat(brief.Facts).Select(fact => ("facts", fact.Name)),
            .. tables.SelectMany(pair => pair.table.Columns.SelectMany(column => new[] { (pair.Question, column.Name), (pair.Question, column.Title) })),
        ];
    }
}
