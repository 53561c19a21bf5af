using Dyad.Answers.Charts;
using Dyad.Answers.Lines;
using static Dyad.Answers.Writing.Svg.SvgText;

namespace Dyad.Answers.Writing.Svg;

/// <summary>A chart as SVG: inside a page, where the page's style colours it, or as a file of its own, in light colours with title and source.</summary>
public static class ChartSvg
{
    private const double Line = 17;

    /// <summary>The drawing for a page: an image with a name and a description, its marks carrying their data.</summary>
    public static string Inline(Chart chart)
    {
        var drawing = Drawing.Of(chart, withData: true, DrawingSize.Page);
        return $"<svg class=\"chart\" role=\"img\" aria-labelledby=\"{chart.Id}-name {chart.Id}-desc\" viewBox=\"0 0 {Px(drawing.Width)} {Px(drawing.Height)}\">"
            + $"<title id=\"{chart.Id}-name\">{Escape(chart.Title)}</title><desc id=\"{chart.Id}-desc\">{Escape(chart.Description)}</desc>{drawing.Body}</svg>";
    }

    /// <summary>The drawing to stand beside a sentence on a page that has the chart in full elsewhere: an image with a name, its marks bare.</summary>
    public static string Beside(Chart chart)
    {
        var drawing = Drawing.Of(chart, withData: false, DrawingSize.Beside);
        return $"<svg class=\"chart\" role=\"img\" aria-label=\"{Escape($"{chart.Title}. {chart.Description}")}\" viewBox=\"0 0 {Px(drawing.Width)} {Px(drawing.Height)}\">{drawing.Body}</svg>";
    }

    /// <summary>The drawing as a file of its own.</summary>
    public static string File(Chart chart)
    {
        var drawing = Drawing.Of(chart, withData: false, DrawingSize.Page);
        var head = Words("head", 20, [chart.Title]) + Words("sub", 20 + Line, WordWrap.Lines(chart.Subtitle, 105));
        var top = 34 + (Line * WordWrap.Lines(chart.Subtitle, 105).Count);
        var foot = WordWrap.Lines($"{chart.Note} {chart.Source}. {(chart is CellMap ? CellMap.Boundaries : "")}", 110);
        var height = top + drawing.Height + 20 + (Line * foot.Count);
        var drawn = $"<defs>{ChartStyle.Hatch}</defs>\n<rect class=\"paper\" x=\"-16\" width=\"{Px(drawing.Width + 32)}\" height=\"{Px(height)}\"/>\n{head}\n"
            + $"<svg y=\"{Px(top)}\" width=\"{Px(drawing.Width)}\" height=\"{Px(drawing.Height)}\">{drawing.Body}</svg>\n"
            + $"{Words("label", top + drawing.Height + 18, foot)}\n";
        return $"<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"name desc\" width=\"{Px(drawing.Width + 32)}\" height=\"{Px(height)}\" viewBox=\"-16 0 {Px(drawing.Width + 32)} {Px(height)}\">\n"
            + $"<title id=\"name\">{Escape(chart.Title)}</title>\n<desc id=\"desc\">{Escape(chart.Description)}</desc>\n"
            + $"<style>{ChartStyle.ForFile(drawn)}</style>\n{drawn}</svg>\n";
    }

    private static string Words(string style, double y, IReadOnlyList<string> lines) =>
        string.Concat(lines.Select((line, at) => $"<text class=\"{style}\" y=\"{Px(y + (at * Line))}\">{Escape(line)}</text>"));
}
