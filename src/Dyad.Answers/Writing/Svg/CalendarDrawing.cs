using System.Globalization;
using System.Text;
using Dyad.Answers.Charts;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Lines;
using static Dyad.Answers.Writing.Svg.SvgText;

namespace Dyad.Answers.Writing.Svg;

/// <summary>Draws a calendar: rows of cells, those that follow each other and are alike as one bar, a dashed line where counting changes.</summary>
internal sealed class CalendarDrawing
{
    private const double Row = 16;
    private const double Thick = 12;
    private const double Head = 38;
    private const double WidestName = 0.36;
    private readonly CalendarChart _chart;
    private readonly double _left;
    private readonly StringBuilder _svg = new();

    private CalendarDrawing(CalendarChart chart)
    {
        _chart = chart;
        _left = Math.Min(chart.Sections.SelectMany(section => section.Rows).Max(row => WidthOf(row.Name)) + 10, Drawing.Wide * WidestName);
    }

    /// <summary>Draws a chart across a page.</summary>
    public static Drawing Of(CalendarChart chart, bool withData) => new CalendarDrawing(chart).Draw(withData);

    private Drawing Draw(bool withData)
    {
        var y = 0.0;
        foreach (var section in _chart.Sections)
        {
            y = Section(section, y, withData) + Row;
        }

        var (height, legend) = Legend.Of(Entries(), y, Drawing.Wide);
        return new Drawing(Drawing.Wide, y + height, _svg.Append(legend).ToString());
    }

    private double Section(CalendarSection section, double top, bool withData)
    {
        var slot = (Drawing.Wide - _left) / section.Columns.Count;
        _svg.Append(Label(0, top + 13, section.Title, "start", "own"));
        foreach (var (at, text) in PeriodLabels.Of(section.Columns, slot))
        {
            _svg.Append(Label(_left + ((at + 0.5) * slot), top + 31, text, "middle"));
        }

        var y = top + Head;
        foreach (var row in section.Rows)
        {
            _svg.Append(Label(_left - 6, y + 10, TextWidth.Cut(row.Name, (int)((_left - 8) / 6.4)), "end", "lane"));
            Cells(section, row, y, slot, withData);
            foreach (var (at, _) in row.Breaks)
            {
                _svg.Append($"<path class=\"break\" d=\"M{Px(_left + (at * slot))} {Px(y - 2)}v{Px(Row)}\"/>");
            }

            y += Row;
        }

        return y;
    }

    private void Cells(CalendarSection section, CalendarRow row, double y, double slot, bool withData)
    {
        for (var at = 0; at < row.Cells.Count;)
        {
            var (first, by) = (at, row.Cells[at]);
            while (at < row.Cells.Count && row.Cells[at] == by)
            {
                at++;
            }

            if (by is { } known)
            {
                var shape = $"<rect class=\"{Style(known)}\" x=\"{Px(_left + (first * slot))}\" y=\"{Px(y)}\" width=\"{Px((at - first) * slot)}\" height=\"{Px(Thick)}\"";
                var words = string.Create(CultureInfo.InvariantCulture, $"{row.Name}, {section.Columns[first]} to {section.Columns[at - 1]}: {CalendarChart.Meaning(known)}");
                _svg.Append(withData ? $"{shape}><title>{Escape(words)}</title></rect>" : $"{shape}/>");
            }
        }
    }

    private IEnumerable<(string Mark, string Text)> Entries()
    {
        foreach (var kind in _chart.Kinds)
        {
            yield return ($"<rect class=\"{Style(kind)}\" width=\"16\" height=\"12\"/>", CalendarChart.Meaning(kind));
        }

        if (_chart.Sections.SelectMany(section => section.Rows).Any(row => row.Breaks.Count > 0))
        {
            yield return ("<path class=\"break\" d=\"M8 0v12\"/>", "counting changed");
        }
    }

    private static string Style(CoveredBy by) => by switch
    {
        CoveredBy.Complete => "events",
        CoveredBy.Candidate => "c1",
        CoveredBy.Part => "divided",
        _ => "gap",
    };
}
