using Dyad.Answers.Charts;
using Dyad.Answers.Lines;

namespace Dyad.Answers.Writing;

/// <summary>A chart by name in text: a bar and its number for each name; what is unknown stands below, in another grey.</summary>
internal static class TextNames
{
    private const int LongestName = 40;
    private const int ShortestBar = 4;

    /// <summary>The lines of a chart under its title.</summary>
    public static IEnumerable<string> Lines(NamedBars chart, int width)
    {
        var all = chart.Bars.Concat(chart.Apart).ToArray();
        if (all.Length == 0)
        {
            return [];
        }

        var left = width - all.Max(bar => TextWidth.Of(bar.Words)) - 2;
        var names = Math.Clamp(all.Max(bar => TextWidth.Of(bar.Name)), 1, Math.Min(LongestName, left - ShortestBar));
        var room = Math.Min(left - names, LongestName);
        var most = chart.Bars.Max(bar => bar.Figure.Value) is > 0 and var largest ? largest : Math.Max(1, chart.Apart.Max(bar => bar.Figure.Value) ?? 1);
        return
        [
            .. chart.Bars.Select(bar => Line(bar, '█')),
            .. chart.Apart.Select(bar => Line(bar, '░')),
            .. chart.Apart.Count == 0 ? [] : WordWrap.Lines($"{chart.Unit}; ░ is unknown{(chart.Apart.Any(bar => bar.Figure.Value > most) ? "; » is cut" : "")}.", width),
        ];

        string Line(NamedBar bar, char mark)
        {
            var value = bar.Figure.Value ?? 0;
            var length = (int)Math.Round(Math.Min(value, most) / most * room, MidpointRounding.AwayFromZero);
            var drawn = value > most ? new string(mark, room - 1) + "»" : value > 0 ? new string(mark, Math.Max(1, length)) : "";
            return $"{TextWidth.Pad(TextWidth.Cut(bar.Name, names), names)} {drawn}{(drawn.Length == 0 ? "" : " ")}{bar.Words}";
        }
    }
}
