namespace Dyad.Analysis.Analogues;

/// <summary>The monthly counts of one group, pair, country or cell, in which analogues are looked for.</summary>
/// <remarks>
/// Months are numbered on one scale that all series share. Counts are finite and zero or more; a month that was not covered is <see cref="double.NaN"/>
/// and no window spans it. Two series are equal when they are the same object. An instance never changes.
/// </remarks>
public sealed class AnalogueSeries
{
    private readonly double[] _counts;

    /// <summary>Takes a copy of the counts.</summary>
    /// <param name="name">What a reader calls the series.</param>
    /// <param name="firstMonth">The number of the month that the first count belongs to.</param>
    /// <param name="counts">One count a month, without gaps in the months; <see cref="double.NaN"/> where nothing was covered.</param>
    public AnalogueSeries(string name, int firstMonth, ReadOnlySpan<double> counts)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        foreach (var count in counts)
        {
            if (count < 0 || double.IsInfinity(count))
            {
                throw new ArgumentException($"A count of {name} is {count}; counts are finite and not negative.", nameof(counts));
            }
        }

        (Name, FirstMonth, _counts) = (name, firstMonth, counts.ToArray());
    }

    /// <summary>What a reader calls the series.</summary>
    public string Name { get; }

    /// <summary>The number of the first month.</summary>
    public int FirstMonth { get; }

    /// <summary>The number of the month after the last one.</summary>
    public int EndMonth => FirstMonth + _counts.Length;

    /// <summary>The counts, one a month from <see cref="FirstMonth"/> on; <see cref="double.NaN"/> is a month that was not covered.</summary>
    public ReadOnlySpan<double> Counts => _counts;

    /// <summary>The counts of a run of months that lies wholly inside the series.</summary>
    /// <param name="firstMonth">The number of the first month wanted.</param>
    /// <param name="months">How many months.</param>
    public ReadOnlySpan<double> Months(int firstMonth, int months) => _counts.AsSpan(firstMonth - FirstMonth, months);
}
