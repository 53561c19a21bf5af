using System.Globalization;

namespace Dyad.Model.Requests;

/// <summary>A span of deaths by one of the three estimates, open on a side where that bound is null.</summary>
/// <param name="Estimate"><c>low</c>, <c>best</c> or <c>high</c>.</param>
/// <param name="AtLeast">The fewest deaths admitted, in persons.</param>
/// <param name="AtMost">The most deaths admitted, in persons.</param>
public sealed record DeathsSpan(string Estimate, int? AtLeast, int? AtMost)
{
    /// <summary>The span as filters write it.</summary>
    public override string ToString() => $"{Estimate}:{AtLeast}..{AtMost}";

    /// <summary>Reads <c>best:10..</c>, <c>low:1..5</c> or <c>high:..3</c>; null where the text is none of these.</summary>
    public static DeathsSpan? Find(string text)
    {
        if (text.Split(':') is not [("low" or "best" or "high") and var estimate, var span] || span.Split("..") is not [var from, var to])
        {
            return null;
        }

        var known = Bound(from, out var atLeast) & Bound(to, out var atMost);
        return known && (atLeast is not null || atMost is not null) && !(atLeast > atMost) ? new DeathsSpan(estimate, atLeast, atMost) : null;
    }

    private static bool Bound(string text, out int? bound)
    {
        bound = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return bound is not null || text.Length == 0;
    }
}
