using Dyad.Model;
using Dyad.Model.Requests;

namespace Dyad.Answers.Briefs;

/// <summary>The day that an answer speaks on.</summary>
internal static class AsOf
{
    /// <summary>A filter with a definite as-of date: the one asked for; else the last day of the files; and never after the end of the period asked about.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="latest">The last day that is known of, if no other is asked for.</param>
    /// <exception cref="DyadException">The period begins after the as-of date that is asked for.</exception>
    public static Filter Settle(Filter filter, Func<DateOnly> latest)
    {
        if (filter.Day("as-of") is { } typed && filter.Window is { Earliest: { } begin } && begin > typed)
        {
            throw new DyadException(Trouble.Usage, $"{Hint.Give("t")} begins on {begin:yyyy-MM-dd}, after {Hint.Give("as-of", $"{typed:yyyy-MM-dd}")}");
        }

        var settled = filter.IsSet("as-of") ? filter : filter.With("as-of", $"{latest():yyyy-MM-dd}");
        var day = settled.Day("as-of")!.Value;
        if (settled.Window is not { } window)
        {
            return settled;
        }

        // Of files that end within the period the whole last month is known: their last event is not the end of what they cover.
        var known = filter.IsSet("as-of") ? day : new DateOnly(day.Year, day.Month, 1).AddMonths(1).AddDays(-1);
        var end = window.Latest ?? day;
        return settled.With("as-of", $"{(window.Earliest > known ? window.Latest ?? window.Earliest.Value : end < known ? end : known):yyyy-MM-dd}");
    }
}
