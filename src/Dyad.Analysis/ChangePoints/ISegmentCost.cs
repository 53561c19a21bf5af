namespace Dyad.Analysis.ChangePoints;

/// <summary>What it costs to describe one stretch of a series by one level; a search adds these up and minimises the sum.</summary>
/// <remarks>
/// <see cref="OptimalPartitioning"/> takes any cost. <see cref="Pelt"/> and <see cref="PenaltyRange"/> rely on two promises: no cost is negative, and cutting a stretch never costs more
/// (<c>Of(a, b) + Of(b, c) ≤ Of(a, c)</c>), both up to rounding of one part in 10⁹. It holds for every cost that is a
/// minimum over levels of a sum over points (Killick, Fearnhead and Eckley, 2012).
/// </remarks>
public interface ISegmentCost
{
    /// <summary>The number of points in the series.</summary>
    int Length { get; }

    /// <summary>The cost of the points from <paramref name="start"/> up to, not including, <paramref name="end"/>; zero or more.</summary>
    double Of(int start, int end);
}
