using System.Globalization;
using Dyad.Answers.Lines;
using Dyad.Answers.Sentences;
using Dyad.Model;

namespace Dyad.Answers.Writing.Svg;

/// <summary>The small change of SVG: lengths, escaped words, attributes of marks.</summary>
internal static class SvgText
{
    /// <summary>A length with at most one decimal.</summary>
    public static string Px(double value) => Math.Round(value, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>Words that may stand in an element or an attribute.</summary>
    public static string Escape(string text) => VisibleText.OnOneLine(text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal);

    /// <summary>About how wide words are drawn at the size of labels.</summary>
    public static double WidthOf(string text) => TextWidth.Of(text) * 6.4;

    /// <summary>A label at a point.</summary>
    public static string Label(double x, double y, string text, string anchor = "start", string style = "label") =>
        $"<text class=\"{style}\" x=\"{Px(x)}\" y=\"{Px(y)}\"{(anchor == "start" ? "" : $" text-anchor=\"{anchor}\"")}>{Escape(text)}</text>";

    /// <summary>The attributes by which a mark says what it stands for.</summary>
    public static string Data(Figure? figure) => figure is null
        ? ""
        : $" data-figure=\"{figure.Id}\"{Number("value", figure.Value)}{Number("low", figure.Low)}{Number("high", figure.High)}";

    private static string Number(string name, decimal? value) =>
        value is { } known ? $" data-{name}=\"{known.ToString("0.####", CultureInfo.InvariantCulture)}\"" : "";
}
