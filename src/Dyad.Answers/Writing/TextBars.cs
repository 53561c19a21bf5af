using Dyad.Answers.Charts;
using Dyad.Answers.Lines;
using Dyad.Answers.Sentences;

namespace Dyad.Answers.Writing;

/// <summary>A bar chart in text: a few periods lie flat with their numbers, many stand up side by side.</summary>
/// <remarks>A period that is not covered is marked <c>░</c>, zero is a dot and a best estimate of zero with a higher one a ring, so that none is taken for another; longer rows divided evenly are <c>▒</c>.</remarks>
internal static class TextBars
{
    private const int Flat = 9;
    private const int Widest = 100;
    private const int HighRows = 4;
    private const string Eighths = " ▁▂▃▄▅▆▇█";

    /// <summary>The lines of a chart under its title.</summary>
    public static IEnumerable<string> Lines(BarChart chart, int width) =>
        (chart.Bars.Count <= Flat ? Lying(chart, width) : Upright(chart, width, HighRows).Concat(WordWrap.Lines(Legend(chart, width), width))).Concat(Apart(chart, width));

    /// <summary>The lines of a chart whose bars stand side by side, some rows high, however few they are.</summary>
    public static IEnumerable<string> Standing(BarChart chart, int width, int rows) =>
        [.. Upright(chart, width, rows), .. WordWrap.Lines(string.Join(' ', Apart(chart, int.MaxValue).Prepend(Legend(chart, width))), width)];

    private static decimal Most(BarChart chart) => chart.Bars.Where(bar => bar.Covered).Select(bar => bar.Height).DefaultIfEmpty(0).Max();

    private static IEnumerable<string> Lying(BarChart chart, int width)
    {
        var names = chart.Bars.Select(bar => TextWidth.Of(bar.Period)).DefaultIfEmpty(0).Max();
        var room = Math.Clamp(width - names - 32, 8, 40);
        var most = Most(chart);
        return chart.Bars.SelectMany(bar => chart.Breaks.Where(change => change.Period == bar.Period).Select(change => Line(change, width))
            .Append($"{TextWidth.Pad(bar.Period, names)} {Flush(bar, room, most)} {bar.Words}"));
    }

    // Between the bars that cannot be compared, so that nobody runs an eye across.
    private static string Line(BarBreak change, int width)
    {
        var within = change.Month == change.Period.Split(' ')[0] || change.Month.EndsWith("-01", StringComparison.Ordinal) ? "" : ", within the bar below";
        var changed = $"── counting changed in {change.Month}";
        var words = $"{changed}{within}: bars above and below cannot be compared ";
        return words.Length < Math.Min(width, Widest) ? words + new string('─', Math.Min(width, Widest) - words.Length) : changed + " ──";
    }

    // On a scale of their own: beside years of long rows no month would be seen.
    private static IEnumerable<string> Apart(BarChart chart, int width) => chart.ApartTold.Length == 0 ? [] : WordWrap.Lines(chart.ApartTold, width);

    private static string Flush(Bar bar, int room, decimal most)
    {
        if (!bar.Covered)
        {
            return new string('░', room);
        }

        var eighths = most == 0 ? 0 : (int)Math.Round((bar.Figure?.Value ?? 0) / most * room * 8, MidpointRounding.AwayFromZero);
        var whole = new string('█', eighths / 8) + (eighths % 8 > 0 ? "▏▎▍▌▋▊▉"[(eighths % 8) - 1].ToString() : "");
        var divided = most == 0 ? 0 : (int)Math.Round((bar.Divided ?? 0) / most * room, MidpointRounding.AwayFromZero);
        return TextWidth.Pad((Empty(bar)?.ToString() ?? whole) + new string('▒', Math.Min(divided, room - Math.Max(1, whole.Length))), room);
    }

    private static IEnumerable<string> Upright(BarChart chart, int width, int rows)
    {
        var most = Most(chart);
        var label = Show.Number(Math.Ceiling(most));
        var step = Step(chart, width);
        var columns = chart.Bars.Chunk(step).Select(periods => (Bar: Highest(periods), IsBroken: periods.Any(bar => chart.Breaks.Any(change => change.Period == bar.Period)))).ToArray();
        for (var row = rows - 1; row >= 0; row--)
        {
            var tick = row == rows - 1 ? label : row == 0 ? "0" : "";
            yield return $"{TextWidth.Pad(tick, label.Length, flushRight: true)} {string.Concat(columns.Select(column => $"{(column.IsBroken ? "│" : "")}{Block(column.Bar, row, rows, most)}"))}".TrimEnd();
        }

        var first = chart.Bars[0].Period;
        var last = chart.Bars[^1].Period;
        yield return $"{new string(' ', label.Length + 1)}{first}{new string(' ', Math.Max(1, columns.Length + columns.Count(column => column.IsBroken) - first.Length - last.Length))}{last}";
    }

    // How many periods stand in one column, where there are more than columns.
    private static int Step(BarChart chart, int width) =>
        (int)Math.Ceiling(chart.Bars.Count / (double)Math.Max(10, width - Show.Number(Math.Ceiling(Most(chart))).Length - 2 - chart.Breaks.Count));

    private static string Legend(BarChart chart, int width) => string.Concat(
        chart.Unit,
        chart.Bars.Any(bar => bar.Covered && Empty(bar) == '·') ? "; · none recorded" : "",
        chart.Bars.Any(bar => bar.Covered && Empty(bar) == '○') ? "; ○ means that the best estimate is zero and the high estimate is not" : "",
        chart.Bars.Any(bar => bar.Covered && Empty(bar) == '?') ? "; ? is unknown" : "",
        chart.Bars.Any(bar => bar.Divided > 0) ? "; ▒ longer rows, divided evenly: drawn, not counted" : "",
        chart.Bars.Any(bar => !bar.Covered) ? "; ░ is not covered" : "",
        chart.Breaks.Count > 0 ? $"; │ {BarBreak.Words(chart.Breaks)}: do not compare across it" : "",
        Step(chart, width) is > 1 and var step ? $"; each column shows the highest of {step} periods." : ".");

    private static char? Empty(Bar bar) => bar.Figure is { Value: > 0 } ? null : bar.Figure is { Value: null } ? '?' : bar.Figure is { High: > 0 } ? '○' : '·';

    private static Bar Highest(Bar[] bars) => bars.OrderByDescending(bar => bar.Covered ? bar.Height : -1).First();

    private static char Block(Bar bar, int row, int rows, decimal most)
    {
        if (!bar.Covered)
        {
            return '░';
        }

        var eighths = most == 0 ? 0 : (int)Math.Ceiling((bar.Figure?.Value ?? 0) / most * rows * 8);
        var reached = most == 0 ? 0 : (int)Math.Round(bar.Height / most * rows * 8, MidpointRounding.AwayFromZero);
        return eighths <= row * 8 && bar.Divided > 0 && reached >= (row * 8) + 4 ? '▒' : row == 0 && Empty(bar) is { } mark ? mark : Eighths[Math.Clamp(eighths - (row * 8), 0, 8)];
    }
}
