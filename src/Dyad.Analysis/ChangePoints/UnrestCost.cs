using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Dyad.Analysis.Intervals;
using Dyad.Analysis.Series;

namespace Dyad.Analysis.ChangePoints;

/// <summary>The deviance of a stretch about its own level, where months vary by one pattern of unrest: part of it lasts, part is gone with the month.</summary>
/// <remarks>
/// Minus twice the Gaussian log-likelihood on the scale of <see cref="UnrestScale"/>, the level profiled out and constants left out, of every stretch at once.
/// A Kalman filter reads from each month backwards, so it has met a stretch whole at every step; a stationary process looks alike in both directions.
/// Cutting can cost more, since months on both sides of a cut are no longer alike: only a search that tries every last change, as <see cref="UnrestSearch"/> does, may be asked.
/// </remarks>
internal readonly struct UnrestCost : ISegmentCost
{
    /// <summary>The last months that are read back from side by side; so many months pad a series at both ends, for the lanes that run past them.</summary>
    public const int Padding = 4;

    // The stretches with the same end side by side, by their start.
    private readonly double[] _costs;

    /// <summary>The costs of every stretch of the months.</summary>
    /// <param name="months">At least one covered month, with exposures in months.</param>
    /// <param name="pattern">How months of one rate vary.</param>
    /// <param name="room">Where the costs are kept, as long as <see cref="RoomFor"/> says: the next cost may be kept there once this one is done with.</param>
    public UnrestCost(ObservedMonths months, UnrestPattern pattern, double[] room)
    {
        var scale = UnrestScale.Of(months, pattern);
        (Length, _costs) = (months.Length, room);
        Pattern = (-2 * Math.Log(pattern.Prior)) - (2 * scale.LogSlopes);
        var (values, passing, carried) = (Padded(scale.Values, 0), Padded(scale.Passing, scale.Passing[0]), Padded(scale.Carried, pattern.CarryOver));
        var shared = IsRegular(months) ? UnrestGains.Before(Length, passing, carried, scale.Lasting) : null;
        for (var end = 1; end <= Length; end += Padding)
        {
            Fill(values, shared ?? UnrestGains.Before(end, passing, carried, scale.Lasting), end);
        }
    }

    /// <inheritdoc/>
    public int Length { get; }

    /// <summary>What the pattern costs whatever the cut: its prior, and the scale that it puts the counts on.</summary>
    public double Pattern { get; }

    /// <summary>How many stretches so many months have.</summary>
    public static int RoomFor(int months) => RowOf(months + 1);

    /// <inheritdoc/>
    public double Of(int start, int end) => _costs[RowOf(end) + start];

    /// <summary>The costs of the stretches that end before a place, by their start.</summary>
    public ReadOnlySpan<double> EndingAt(int end) => _costs.AsSpan(RowOf(end), end);

    private static int RowOf(int end) => end * (end - 1) / 2;

    private static double[] Padded(double[] months, double padding)
    {
        var padded = new double[months.Length + (2 * Padding)];
        Array.Fill(padded, padding);
        months.CopyTo(padded, Padding);
        return padded;
    }

    // Without gaps and with months covered alike, what is known beforehand depends on the length of a stretch alone.
    private static bool IsRegular(ObservedMonths months) =>
        months.Indices[^1] - months.Indices[0] == months.Length - 1 && months.Exposures.All(exposure => exposure == months.Exposures[0]);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Fill(double[] values, UnrestGains gains, int firstEnd)
    {
        var (forecast, squares, level) = (Vector256<double>.Zero, Vector256<double>.Zero, Vector256<double>.Zero);
        for (var back = 0; back < firstEnd + Padding - 1; back++)
        {
            ref readonly var known = ref gains[back];
            var start = firstEnd - 1 - back;
            var value = Vector256.Create(values, start + Padding);
            var error = value - forecast;
            squares += error * error * known.Precision;
            level += error * known.Pull;
            forecast = (known.Keep * forecast) + (known.Take * value);
            Store(known.LogVariance + squares - (level * level * known.LevelVariance), firstEnd, start);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Store(Vector256<double> costs, int firstEnd, int firstStart)
    {
        var (row, last) = (RowOf(firstEnd) + firstStart, Math.Min(Padding, Length - firstEnd + 1));
        for (var lane = Math.Max(0, -firstStart); lane < last; lane++)
        {
            _costs[row + (lane * (firstEnd + 1)) + (lane * (lane - 1) / 2)] = costs.GetElement(lane);
        }
    }
}
