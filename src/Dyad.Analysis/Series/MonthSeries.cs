namespace Dyad.Analysis.Series;

/// <summary>Counts of events by month, each with the days of that month that were covered, and the known breaks in collection.</summary>
/// <remarks>
/// A month without a covered day is missing: it has no rate, is no zero, and is left out of every figure. A month half covered counts
/// half. Indices are 0-based from <see cref="Start"/>; ranges are half-open. Equality is by reference.
/// </remarks>
public sealed class MonthSeries
{
    private readonly int[] _counts;
    private readonly double[] _days;

    /// <summary>A series of consecutive months.</summary>
    /// <param name="start">The first day of the first month.</param>
    /// <param name="counts">Events a month, none negative; none in a month without a covered day.</param>
    /// <param name="daysCovered">Days covered a month, from 0 to the month's length; as many as counts.</param>
    /// <param name="breaks">Known breaks in collection; those outside the series are allowed and have no effect.</param>
    public MonthSeries(DateOnly start, ReadOnlySpan<int> counts, ReadOnlySpan<double> daysCovered, params ReadOnlySpan<CollectionBreak> breaks)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(start.Day, 1, nameof(start));
        ArgumentOutOfRangeException.ThrowIfNotEqual(daysCovered.Length, counts.Length, nameof(daysCovered));
        Start = start;
        for (var i = 0; i < counts.Length; i++)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(counts[i], nameof(counts));
            if (!(daysCovered[i] >= 0 && daysCovered[i] <= LengthOf(i)))
            {
                throw new ArgumentOutOfRangeException(nameof(daysCovered), daysCovered[i], $"{MonthAt(i):yyyy-MM} has {LengthOf(i)} days.");
            }

            if (daysCovered[i] == 0 && counts[i] > 0)
            {
                throw new ArgumentException($"{MonthAt(i):yyyy-MM} is not covered, yet {counts[i]} events are counted in it.", nameof(counts));
            }
        }

        (_counts, _days) = (counts.ToArray(), daysCovered.ToArray());
        Breaks = [.. breaks.ToArray().OrderBy(b => b.Month).ThenBy(b => b.Reason, StringComparer.Ordinal)];
    }

    /// <summary>The first day of the first month.</summary>
    public DateOnly Start { get; }

    /// <summary>The number of months, covered or not.</summary>
    public int Length => _counts.Length;

    /// <summary>Events a month; zero where the month is missing.</summary>
    public ReadOnlySpan<int> Counts => _counts;

    /// <summary>Days covered a month; zero says that the month is missing.</summary>
    public ReadOnlySpan<double> Days => _days;

    /// <summary>The known breaks in collection, by month.</summary>
    public IReadOnlyList<CollectionBreak> Breaks { get; }

    /// <summary>A series in which every month is wholly covered.</summary>
    public static MonthSeries WhollyCovered(DateOnly start, ReadOnlySpan<int> counts, params ReadOnlySpan<CollectionBreak> breaks)
    {
        var days = new double[counts.Length];
        for (var i = 0; i < days.Length; i++)
        {
            var month = start.AddMonths(i);
            days[i] = DateTime.DaysInMonth(month.Year, month.Month);
        }

        return new MonthSeries(start, counts, days, breaks);
    }

    /// <summary>The first day of the month at an index.</summary>
    public DateOnly MonthAt(int index) => Start.AddMonths(index);

    /// <summary>The index of a month by any of its days; below zero before the series and at or past <see cref="Length"/> after it.</summary>
    public int IndexOf(DateOnly day) => (12 * (day.Year - Start.Year)) + day.Month - Start.Month;

    /// <summary>The months from one index up to, not including, another.</summary>
    public MonthSeries Between(int start, int end) => new(MonthAt(start), Counts[start..end], Days[start..end], [.. Breaks]);

    /// <summary>The same months with their covered days weighed, so that a weight above one asks for more events; used to take out seasons.</summary>
    internal ObservedMonths Observed(ReadOnlySpan<double> weights)
    {
        var (indices, counts, exposures) = (new List<int>(), new List<int>(), new List<double>());
        for (var i = 0; i < Length; i++)
        {
            var weight = weights.IsEmpty ? 1 : weights[i];
            if (_days[i] * weight > 0)
            {
                indices.Add(i);
                counts.Add(_counts[i]);
                exposures.Add(_days[i] * weight);
            }
        }

        return new ObservedMonths([.. indices], [.. counts], [.. exposures]);
    }

    /// <summary>The months that have a covered day.</summary>
    public ObservedMonths Observed() => Observed([]);

    private int LengthOf(int index)
    {
        var month = MonthAt(index);
        return DateTime.DaysInMonth(month.Year, month.Month);
    }
}
