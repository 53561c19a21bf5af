using Dyad.Answers.Documents;
using Dyad.Answers.Lines;
using Dyad.Answers.Sentences;
using Dyad.Answers.Summaries;
using Dyad.Model;

namespace Dyad.Answers.Writing;

/// <summary>A summary as text for a terminal: at most 60 lines of 100 columns.</summary>
public static class SummaryText
{
    private const int Widest = 100;
    private const int MostLines = 60;
    private const int ChartRows = 3;
    private const int FewYears = 4;
    private const string Indent = "  ";

    /// <summary>The summary as text.</summary>
    public static string Write(Summary summary, int width = Widest)
    {
        width = Math.Min(width, Widest);
        var chosen = Smaller(summary).Select(some => Lines(some.Summary, width, some.Rows).ToArray()).First(lines => lines.Length <= MostLines || width < Widest);
        return VisibleText.Of(string.Join('\n', chosen.Select(line => line.TrimEnd())) + "\n");
    }

    // What a chart shows stands in numbers under it, so it is the chart that gives way first, then the oldest years, then the last points.
    private static IEnumerable<(Summary Summary, int Rows)> Smaller(Summary summary)
    {
        for (var rows = ChartRows; rows > 1; rows--)
        {
            yield return (summary, rows);
        }

        for (var years = Newest.Years; years > FewYears; years--)
        {
            yield return (With(summary, years, summary.Points.Count), 1);
        }

        for (var points = summary.Points.Count; points > 0; points--)
        {
            yield return (With(summary, FewYears, points), 1);
        }

        yield return (summary with { Points = [], Years = null, Months = null }, 1);
    }

    private static Summary With(Summary summary, int years, int points)
    {
        var fewer = summary with { Points = [.. summary.Points.Take(points)], Years = summary.Years is { } all ? Newest.Of(all, years) : null };

        // Documents are numbered as they are first needed, so those of the last points are the last.
        var needed = new NumberedDocuments();
        foreach (var document in fewer.Sentences.SelectMany(sentence => sentence.Spans).SelectMany(span => span.Documents))
        {
            needed.NumberOf(document);
        }

        return fewer with { Sources = [.. summary.Sources.Take(needed.All.Count)] };
    }

    private static IEnumerable<string> Lines(Summary summary, int width, int rows) =>
    [
        .. summary.Banner is { } words ? WordWrap.Lines(ShellLine.Of(words), width, "*** ", "*** ") : [],
        .. Title(summary, width),
        .. WordWrap.Lines(ShellLine.Of(summary.Data), width, "Data  ", "      "),
        "",
        .. summary.Lead.SelectMany(sentence => WordWrap.Lines(Prose.Text(sentence), width)),
        "",
        "Key points",
        .. summary.Points.SelectMany(point => Point(point, Fitting.Label(summary.Points.Select(other => other.Question)), width)),
        .. Charts(summary, width, rows),
        "",
        .. WordWrap.Lines(ShellLine.Of(summary.Unknown), width, "Not known  ", "           "),
        .. Notes(summary, width),
        .. More(summary, width),
    ];

    private static IEnumerable<string> Title(Summary summary, int width)
    {
        var asOf = $"as of {summary.AsOf:yyyy-MM-dd}";
        var room = width - TextWidth.Of(summary.Title) - asOf.Length;
        return room < 2 ? [.. WordWrap.Lines(summary.Title, width), asOf] : [summary.Title + new string(' ', room) + asOf];
    }

    private static IEnumerable<string> Point(KeyPoint point, int label, int width) =>
        WordWrap.Lines(Prose.Text(point.Says), width, TextWidth.Pad(Indent + point.Question, label), new string(' ', label));

    private static IEnumerable<string> Charts(Summary summary, int width, int rows)
    {
        if (summary is not { Months: { } months, Years: { } years })
        {
            return [];
        }

        return
        [
            "", $"Deaths by month, {months.Bars[0].Period} to {months.Bars[^1].Period}, and by year{(years.Bars[0].Period[..4] == months.Bars[0].Period[..4] ? "" : $" from {years.Bars[0].Period[..4]}")}: best estimate (low–high)",
            .. TextBars.Standing(months, width, rows),
            .. TextBars.Lines(years, width),
        ];
    }

    private static IEnumerable<string> Notes(Summary summary, int width)
    {
        return
        [
            "",
            .. summary.Sources.Select((source, at) => Cut($"[{at + 1}] {source.Short}{Marks(source)}: {source.Title}", width)),
        ];
    }

    private static string Marks(NotedSource source) => string.Join(", ", new[] { source.IsLater ? "later than the as-of date" : null, source.IsChecked ? null : "not opened" }.OfType<string>()) is { Length: > 0 } marks
        ? $" ({marks})"
        : "";

    // The whole title stands in the full brief.
    private static string Cut(string line, int width)
    {
        var lines = WordWrap.Lines(line, width - 2);
        return lines.Count == 1 ? lines[0] : lines[0] + " …";
    }

    private static IEnumerable<string> More(Summary summary, int width) =>
    [
        .. summary.Points.Count == 0 ? [] : WordWrap.Lines($"{ShellLine.Of(summary.More)}, where WORD is a label above, such as {summary.Points[0].Question}", width, "More  ", "      "),
        .. WordWrap.Lines(ShellLine.Of(summary.Again.With("full")), width, "All   ", "      "),
        .. summary.Points.All(point => point.Evidence is null) ? [] : WordWrap.Lines($"{EvidenceLine.Keeping(summary.Again)}, then {EvidenceLine.Of()}", width, "Rows  ", "      "),
    ];
}
