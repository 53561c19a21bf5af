using Dyad.Analysis.Intervals;

namespace Dyad.Analysis.Series;

/// <summary>The dispersion of months within years, which changes from year to year do not inflate.</summary>
internal static class WithinYears
{
    private const int Year = 12;

    /// <summary>The variance over the mean within runs of twelve covered months, carry-over included; 1 where chance alone is not rejected.</summary>
    public static double Of(ObservedMonths months)
    {
        var sums = default(Dispersion.Sums);
        for (var start = 0; start < months.Length; start += Year)
        {
            var end = Math.Min(start + Year, months.Length);
            sums += Dispersion.Sums.Of(months.Counts.AsSpan(start, end - start), months.Exposures.AsSpan(start, end - start));
        }

        var dispersion = Dispersion.From(sums);
        return dispersion.IsClustered ? Math.Max(1, dispersion.LongRun) : 1;
    }
}
