using System.Runtime.CompilerServices;

namespace Dyad.Analysis.Analogues;

/// <summary>Many series made ready for search: logarithms laid end to end, and the level of every window that can be a match.</summary>
/// <remarks>
/// A window can be a match when each of its months, and of the <see cref="AnalogueSettings.Horizon"/> months after it, is covered.
/// Made once and then read by any number of threads; costs eight bytes for each month, once for each window length, and as much again when a constant query comes.
/// </remarks>
public sealed class AnaloguePanel
{
    /// <summary>Room after the last month, so that the widest load never reads past the end.</summary>
    private const int Padding = 64;

    private readonly AnalogueSeries[] _series;
    private readonly int[] _offsets;
    private readonly double[] _logs;
    private readonly double[][] _variedLevels;
    private readonly Lazy<double[][]> _constantLevels;

    /// <summary>Prepares the series under the settings.</summary>
    public AnaloguePanel(IReadOnlyList<AnalogueSeries> series, AnalogueSettings settings)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(settings);
        (_series, Settings) = ([.. series], settings);
        _offsets = new int[_series.Length];
        for (var i = 1; i < _series.Length; i++)
        {
            _offsets[i] = _offsets[i - 1] + _series[i - 1].Counts.Length;
        }

        _logs = new double[_series.Sum(one => one.Counts.Length) + Padding];
        Parallel.For(0, _series.Length, FillLogs);
        _variedLevels = NoLevels();
        Parallel.For(0, _series.Length, one => FillLevels(_variedLevels, one, areConstant: false));

        // Searches beside each other may ask for these at once: whoever fills them must not wait for the others' threads.
        _constantLevels = new(() =>
        {
            var levels = NoLevels();
            for (var one = 0; one < _series.Length; one++)
            {
                FillLevels(levels, one, areConstant: true);
            }

            return levels;
        });
    }

    /// <summary>What counts as alike.</summary>
    public AnalogueSettings Settings { get; }

    /// <summary>The series, in the order in which matches name them.</summary>
    public IReadOnlyList<AnalogueSeries> Series => _series;

    /// <summary>How many windows can be a match when all months are known.</summary>
    public int Windows =>
        _variedLevels.Concat(_constantLevels.Value).Sum(levels => levels.Count(double.IsFinite));

    /// <summary>The counts in a matched window.</summary>
    public ReadOnlySpan<double> Window(AnalogueMatch match) => _series[match.Series].Months(match.FirstMonth, match.Months);

    /// <summary>The counts in the months that followed a matched window.</summary>
    public ReadOnlySpan<double> Continuation(AnalogueMatch match) => _series[match.Series].Months(match.EndMonth, Settings.Horizon);

    /// <summary>The logarithms of one more than the counts, all series end to end; zero where a month was not covered.</summary>
    internal ReadOnlySpan<double> Logs => _logs;

    /// <summary>Where a series begins among the <see cref="Logs"/>.</summary>
    internal int Offset(int series) => _offsets[series];

    /// <summary>The level of the window that begins at each place of <see cref="Logs"/>; infinite where it is constant or can be no match.</summary>
    internal ReadOnlySpan<double> VariedLevels(int months) => _variedLevels[months - Settings.Months + Settings.Slack];

    /// <summary>The level of the window that begins at each place of <see cref="Logs"/>; infinite where it is not constant or can be no match.</summary>
    internal ReadOnlySpan<double> ConstantLevels(int months) => _constantLevels.Value[months - Settings.Months + Settings.Slack];

    /// <summary>How many windows of this length, from the first month of the series on, end with all that followed before the as-of month.</summary>
    internal int Starts(int series, int months, int asOf) =>
        Math.Max(0, Math.Min(_series[series].EndMonth, asOf) - _series[series].FirstMonth - months - Settings.Horizon + 1);

    private void FillLogs(int series)
    {
        var counts = _series[series].Counts;
        var logs = _logs.AsSpan(_offsets[series], counts.Length);
        for (var month = 0; month < counts.Length; month++)
        {
            logs[month] = double.IsNaN(counts[month]) ? 0 : LogCounts.Of(counts[month]);
        }
    }

    // By how many months a window spans and where it begins.
    private double[][] NoLevels()
    {
        var levels = new double[(2 * Settings.Slack) + 1][];
        for (var i = 0; i < levels.Length; i++)
        {
            levels[i] = new double[_logs.Length];
            Array.Fill(levels[i], double.PositiveInfinity);
        }

        return levels;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FillLevels(double[][] levels, int series, bool areConstant)
    {
        var counts = _series[series].Counts;
        var logs = _logs.AsSpan(_offsets[series], counts.Length);
        var (shortest, longest) = (Settings.Months - Settings.Slack, Settings.Months + Settings.Slack);
        var covered = 0;
        for (var start = counts.Length - 1; start >= 0; start--)
        {
            covered = double.IsNaN(counts[start]) ? 0 : covered + 1;

            // Each length's sum goes on from that of the length before, first month first: the same as LogCounts.Level.
            var (sum, isConstant) = (0.0, true);
            for (var months = 1; months <= Math.Min(longest, covered - Settings.Horizon); months++)
            {
                var log = logs[start + months - 1];
                sum += log;
                isConstant &= log == logs[start];
                if (months >= shortest && isConstant == areConstant)
                {
                    levels[months - shortest][_offsets[series] + start] = sum / months;
                }
            }
        }
    }
}
