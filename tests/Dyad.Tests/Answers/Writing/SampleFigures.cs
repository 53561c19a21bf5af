using Dyad.Answers.Sentences;
using Dyad.Model.Requests;
using Dyad.Store.Counting;

namespace Dyad.Tests.Answers.Writing;

/// <summary>Figures of the made-up group.</summary>
internal static class SampleFigures
{
    private const string Dataset = "Sample Events 1.0";
    private const string Summed = "sum of reported lows and highs, not a confidence interval";

    public static Filter Group { get; } = Filter.Empty.With("actor", "Lantern Brigade").With("country", "BOL,PRY").With("as-of", "2023-12-31");

    public static Figure Share { get; } = new(
        new FigureRequest("share", 1, Group, new Dictionary<string, string>(), new Dictionary<string, string> { ["value"] = "place_inexact" }),
        FigureKind.Derived, "per cent", 22.3m, 18.5m, 26.6m)
    {
        Inputs = [Events(92, "place_inexact"), Events(412)],
        Source = Dataset,
        RangeMeaning = "95 % interval of a share (Wilson)",
    };

    public static Figure Events(int value, string column = "events", string? by = null, string? cell = null, Filter? filter = null) =>
        new(Request(column, by, cell, filter), FigureKind.Count, "events", value) { Events = value, Source = Dataset };

    public static Figure Deaths(int best, int low, int high, string? by = null, string? cell = null, Filter? filter = null) =>
        new(Request("best", by, cell, filter), FigureKind.Sum, "deaths", best, low, high) { Events = Math.Max(1, best / 3), Source = Dataset, RangeMeaning = Summed };

    public static Figure BySide(string side, int? value) => new(Request(side, null, null, null), FigureKind.Sum, "deaths by side", value) { Events = 412, Source = Dataset };

    public static Figure Day(string column, DateOnly day) =>
        new(Request(column, null, null, null), FigureKind.Day, "day", null) { Day = day, Events = 412, Source = Dataset };

    public static Filter In(string period) => Group.With("t", period);

    private static FigureRequest Request(string column, string? by, string? cell, Filter? filter)
    {
        var keys = by is null ? [] : by.Split(',').Zip(cell!.Split('|')).ToDictionary(pair => pair.First, pair => pair.Second);
        return new CountRequest(filter ?? Group, by?.Split(',') ?? []).Figure(keys, column);
    }
}
