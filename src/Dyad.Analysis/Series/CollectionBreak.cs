namespace Dyad.Analysis.Series;

/// <summary>A known month in which the way events are collected changed, so that counts before and after are not alike.</summary>
/// <remarks>Two breaks are equal when month and reason are. The default value has no reason and stands for no break.</remarks>
public readonly record struct CollectionBreak
{
    /// <summary>A break with its reason.</summary>
    /// <param name="month">The first day of the first month collected in the new way.</param>
    /// <param name="reason">What changed, in words for a reader; not empty.</param>
    public CollectionBreak(DateOnly month, string reason)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(month.Day, 1, nameof(month));
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        (Month, Reason) = (month, reason);
    }

    /// <summary>The first day of the first month collected in the new way.</summary>
    public DateOnly Month { get; }

    /// <summary>What changed, in words for a reader.</summary>
    public string Reason { get; }
}
