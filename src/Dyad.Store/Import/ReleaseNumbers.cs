using System.Globalization;
using System.Text.RegularExpressions;

namespace Dyad.Store.Import;

/// <summary>The numbers in a release's name, by which releases of one dataset are ordered: 21.1 before 23.0.10.</summary>
internal static partial class ReleaseNumbers
{
    /// <summary>The numbers in their order; none for a name without any.</summary>
    public static int[] Of(string release) => [.. Numbers().Matches(release).Select(number => int.Parse(number.ValueSpan, CultureInfo.InvariantCulture))];

    /// <summary>Less than 0 where the first comes before the second; a name that goes on comes after the shorter one.</summary>
    public static int Compare(IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        for (var at = 0; at < Math.Min(one.Count, other.Count); at++)
        {
            if (one[at] != other[at])
            {
                return one[at].CompareTo(other[at]);
            }
        }

        return one.Count.CompareTo(other.Count);
    }

    [GeneratedRegex("[0-9]{1,9}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Numbers();
}
