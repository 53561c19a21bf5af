namespace Dyad.Analysis.Analogues;

/// <summary>Many series made ready for search: logarithms laid end to end, and the level of every window that can be a match.</summary>
/// <remarks>
/// A window can be a match when each of its months, and of the <see cref="AnalogueSettings.Horizon"/> months after it, is covered.
/// Made once and then read by any number of threads; costs eight bytes for each month, twice for each window length.
/// </remarks>
public sealed class AnaloguePanel
{
    /// <summary>Room after the last month, so that the widest load never reads past the end.</summary>
    private const int Padding = 64;

    private readonly AnalogueSeries[] _series;
    private readonly int[] _offsets;
    private readonly double[] _logs;
    private readonly double[][] _variedLevels;
    private readonly double[][] _constantLevels;

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

        var size = _series.Sum(one => one.Counts.Length) + Padding;
        _logs = new double[size];
        (_variedLevels, _constantLevels) = (Levels(size), Levels(size));
        Parallel.For(0, _series.Length, Fill);
    }

    /// <summary>What counts as alike.</summary>
    public AnalogueSettings Settings { get; }

    /// <summary>The series, in the order in which matches name them.</summary>
    public IReadOnlyList<AnalogueSeries> Series => _series;

    /// <summary>How many windows can be a match when all months are known.</summary>
    public int Windows =>
        _variedLevels.Concat(_constantLevels).Sum(levels => levels.Count(double.IsFinite));

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
    internal ReadOnlySpan<double> ConstantLevels(int months) => _constantLevels[months - Settings.Months + Settings.Slack];

    /// <summary>How many windows of this length, from the first month of the series on, end with all that followed before the as-of month.</summary>
    internal int Starts(int series, int months, int asOf) =>
        Math.Max(0, Math.Min(_series[series].EndMonth, asOf) - _series[series].FirstMonth - months - Settings.Horizon + 1);

    private double[][] Levels(int size)
    {
        var levels = new double[(2 * Settings.Slack) + 1][];
        for (var i = 0; i < levels.Length; i++)
        {
            levels[i] = new double[size];
            Array.Fill(levels[i], double.PositiveInfinity);
        }

        return levels;
    }

    private void Fill(int series)
    {
        var counts = _series[series].Counts;
        var logs = _logs.AsSpan(_offsets[series], counts.Length);
        var hasGap = LogCounts.HaveGap(counts);
        for (var i = 0; i < counts.Length; i++)
        {
            logs[i] = double.IsNaN(counts[i]) ? 0 : LogCounts.Of(counts[i]);
        }

        for (var i = 0; i < _variedLevels.Length; i++)
        {
            var months = Settings.Months - Settings.Slack + i;
            for (var start = 0; start + months + Settings.Horizon <= counts.Length; start++)
            {
                if (hasGap && LogCounts.HaveGap(counts.Slice(start, months + Settings.Horizon)))
                {
                    continue;
                }

                var window = logs.Slice(start, months);
                var levels = LogCounts.AreConstant(window) ? _constantLevels[i] : _variedLevels[i];
                levels[_offsets[series] + start] = LogCounts.Level(window);
            }
        }
    }
}
