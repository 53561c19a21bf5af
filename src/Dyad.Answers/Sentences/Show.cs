using System.Globalization;

namespace Dyad.Answers.Sentences;

/// <summary>How values are written: thousands with commas, ranges in parentheses, unknown as a word.</summary>
public static class Show
{
    /// <summary>A figure with its range: <c>3,310 (2,950–4,020)</c>; the value alone where there is no range to give.</summary>
    public static Span Number(Figure figure) => new(SpanKind.Number, Text(figure) + Range(figure), figure);

    /// <summary>A figure's value alone.</summary>
    public static Span Bare(Figure figure) => new(SpanKind.Number, Text(figure), figure);

    /// <summary>A name or other text of a source.</summary>
    public static Span Name(string text) => new(SpanKind.Name, text);

    /// <summary>Text that names documents.</summary>
    public static Span Naming(string text, IReadOnlyList<NotedSource> documents) => new(SpanKind.Name, text) { Documents = documents };

    /// <summary>A day, month, quarter or year.</summary>
    public static Span Date(string text) => new(SpanKind.Date, text);

    /// <summary>The month of a day.</summary>
    public static Span Month(DateOnly day) => Date(day.ToString("yyyy-MM", CultureInfo.InvariantCulture));

    /// <summary>Words of the program.</summary>
    public static Span Words(string text) => new(SpanKind.Plain, text);

    /// <summary>A number with commas between thousands and no trailing zeros.</summary>
    public static string Number(decimal value) => value.ToString("#,0.####", CultureInfo.InvariantCulture);

    // A value and its range are as exact as each other, so they show as many decimals.
    private static string Alike(Figure figure, decimal value)
    {
        var decimals = new[] { figure.Value, figure.Low, figure.High }.Max(number => number is { } one ? (one / 1.0000000000000000000000000000m).Scale : 0);
        return decimals == 0 ? Number(value) : value.ToString($"#,0.{new string('0', Math.Min(decimals, 4))}", CultureInfo.InvariantCulture);
    }

    // Where too little is known for a value, its bounds are all there is to say.
    private static bool IsBounds(Figure figure) => figure is { Value: null, Low: not null, High: not null };

    private static string Text(Figure figure) =>
        IsBounds(figure) ? $"between {Alike(figure, figure.Low!.Value)} and {Alike(figure, figure.High!.Value)}{After(figure, figure.Low.Value, figure.High.Value)}"
        : figure.Day is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : figure.Value is { } value ? Alike(figure, value) + (figure.Unit == "per cent" ? " %" : "")
        : "unknown";

    private static string Before(Figure figure) => figure.Unit is "ratio" or "events a month" ? "95 % interval " : "";

    private static string After(Figure figure, decimal low, decimal high) =>
        figure.Unit == "per cent" ? figure.Request.Measure is "share_with_unknown" or "share_bounds" or "share_of_two" ? " %, depending on whose the dead of unknown side were" : " %"
        : figure.Unit == "deaths" && (figure.Value < low || figure.Value > high) ? " as published, which does not contain it"
        : "";

    private static string Range(Figure figure) =>
        IsBounds(figure) ? ""
        : figure is { Low: { } low, High: { } high } && low != high
            ? $" ({Before(figure)}{Alike(figure, low)}–{Alike(figure, high)}{After(figure, low, high)})"
            : figure is { Ranged: { } known, Events: { } events, Value: not null } ? known == 0 ? " (no range stated)" : $" (range known for {Number(known)} of {Number(events)} events)"
            : figure is { Low: not null, Value: not null } && figure.Unit == "deaths" && figure.Value != 0 ? " (no range given)" : "";
}
