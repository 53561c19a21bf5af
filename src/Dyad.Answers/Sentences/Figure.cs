using Dyad.Model.Requests;

namespace Dyad.Answers.Sentences;

/// <summary>One counted or derived value, with its range and the request that leads to the events behind it.</summary>
/// <remarks>A value of null is unknown, never zero. Sums of lows and highs are reporting ranges, not confidence intervals.</remarks>
/// <param name="Request">What the figure counts or derives; its hash is the figure's id.</param>
/// <param name="Kind">How the value comes about.</param>
/// <param name="Unit">The unit in words: events, deaths, day, per cent, events a month.</param>
/// <param name="Value">The value; null where unknown, or where it is a day.</param>
/// <param name="Low">The lower end of the range; null where there is none.</param>
/// <param name="High">The upper end of the range; null where there is none.</param>
public sealed record Figure(FigureRequest Request, FigureKind Kind, string Unit, decimal? Value, decimal? Low = null, decimal? High = null)
{
    /// <summary>The figure's id: <c>f:</c> and 16 hex digits.</summary>
    public string Id { get; } = Request.Id;

    /// <summary>The day a figure of that kind stands for.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>How many events stand behind it; null for a derived figure, whose inputs say.</summary>
    public long? Events { get; init; }

    /// <summary>Of a sum of deaths without a range: how many of its events state one. Null where all do.</summary>
    public long? Ranged { get; init; }

    /// <summary>The figures a derived one was made of, in the order its formula takes them.</summary>
    public IReadOnlyList<Figure> Inputs { get; init; } = [];

    /// <summary>The datasets and releases that the events come from.</summary>
    public string Source { get; init; } = "";

    /// <summary>What the range means, in words.</summary>
    public string RangeMeaning { get; init; } = "";
}
