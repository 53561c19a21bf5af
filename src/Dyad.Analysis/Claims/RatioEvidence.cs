using Dyad.Analysis.Intervals;
using Dyad.Analysis.Series;
using Dyad.Model.Claims;

namespace Dyad.Analysis.Claims;

/// <summary>What two stretches of months, or two series over the same months, tell of a ratio or a share.</summary>
public static class RatioEvidence
{
    /// <summary>The ratio of two rates, each with its own interval; null where either has no covered month or both have too few events.</summary>
    public static ClaimEvidence? Of(ObservedMonths months, ObservedMonths others, Placebo? past)
    {
        ArgumentNullException.ThrowIfNull(months);
        ArgumentNullException.ThrowIfNull(others);
        return IsTooLittle(months, others) ? null : new(ClaimStatistic.Ratio, ValueOf(months, others), RateRatio.AtLevels(months, others), past);
    }

    /// <summary>The share of a part, from its rate over that of the rest of the same months; null where there is too little of both.</summary>
    /// <remarks>A share rises with that ratio, so the ends of its interval are those of the ratio. Parts that come in bursts of their own are allowed for, which drawing incidents one by one is not.</remarks>
    public static ClaimEvidence? OfShare(ObservedMonths part, ObservedMonths rest, Placebo? past)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(rest);
        if (IsTooLittle(part, rest))
        {
            return null;
        }

        var ratio = RateRatio.AtLevels(part, rest);
        return new(
            ClaimStatistic.Share,
            (double)part.Count / (part.Count + rest.Count),
            level => ratio(level) is var interval ? new Interval(ShareOf(interval.Low), ShareOf(interval.High), level) : default,
            past);
    }

    /// <summary>The ratio of two rates of deaths: that of the rates of events, joined on the log scale with that of the deaths of an event, which are drawn again and again.</summary>
    /// <param name="months">The events of the stretch asked about.</param>
    /// <param name="others">The events of the stretch it is compared with.</param>
    /// <param name="deaths">The deaths of each of its events.</param>
    /// <param name="otherDeaths">The deaths of each of the others.</param>
    /// <param name="past">The past of the ratio of events; null for none.</param>
    /// <param name="seed">What the draws are given by.</param>
    public static ClaimEvidence? OfDeaths(ObservedMonths months, ObservedMonths others, IReadOnlyList<long> deaths, IReadOnlyList<long> otherDeaths, Placebo? past, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(months);
        ArgumentNullException.ThrowIfNull(others);
        if (IsTooLittle(months, others) || deaths.Sum() == 0 || otherDeaths.Sum() == 0)
        {
            return null;
        }

        var (events, toll) = (RateRatio.AtLevels(months, others), new Lazy<(double Value, double[] Drawn)>(() => TollRatios(deaths, otherDeaths, seed)));
        var value = deaths.Sum() / months.Exposure / (otherDeaths.Sum() / others.Exposure);
        return new(ClaimStatistic.Ratio, value, level => Joined(value, ValueOf(months, others), events(level), toll.Value), past);
    }

    private static bool IsTooLittle(ObservedMonths months, ObservedMonths others) =>
        months.Length == 0 || others.Length == 0 || (months.Count <= RateRatio.TooFew && others.Count <= RateRatio.TooFew);

    private static double ValueOf(ObservedMonths months, ObservedMonths others) => months.Count / months.Exposure / (others.Count / others.Exposure);

    private static double ShareOf(double ratio) => double.IsPositiveInfinity(ratio) ? 1 : ratio / (1 + ratio);

    private static (double Value, double[] Drawn) TollRatios(IReadOnlyList<long> deaths, IReadOnlyList<long> others, ulong seed)
    {
        const int Draws = 1999;
        var random = new SeededRandom(seed);
        var drawn = new double[Draws];
        for (var draw = 0; draw < Draws; draw++)
        {
            drawn[draw] = Math.Log(Math.Max(DrawnMean(deaths, random), double.Epsilon) / Math.Max(DrawnMean(others, random), double.Epsilon));
        }

        Array.Sort(drawn);
        return (Math.Log(deaths.Average() / others.Average()), drawn);
    }

    private static double DrawnMean(IReadOnlyList<long> deaths, SeededRandom random)
    {
        var sum = 0L;
        for (var at = 0; at < deaths.Count; at++)
        {
            sum += deaths[random.NextBelow(deaths.Count)];
        }

        return (double)sum / deaths.Count;
    }

    private static Interval Joined(double value, double eventValue, Interval events, (double Value, double[] Drawn) toll)
    {
        var tail = (1 - events.Level) / 2;
        var (low, high) = (toll.Drawn[(int)(tail * toll.Drawn.Length)], toll.Drawn[toll.Drawn.Length - 1 - (int)(tail * toll.Drawn.Length)]);
        var down = Math.Sqrt(Square(Math.Log(eventValue / events.Low)) + Square(toll.Value - low));
        var up = Math.Sqrt(Square(Math.Log(events.High / eventValue)) + Square(high - toll.Value));
        return new Interval(value * Math.Exp(-down), value * Math.Exp(up), events.Level);
    }

    private static double Square(double number) => number * number;
}
