namespace Dyad.Analysis.Analogues;

/// <summary>A query taken apart into level and shape, with the envelope that its shape sweeps when it is shifted within the band.</summary>
internal sealed class PreparedQuery
{
    private readonly double[] _shape;
    private readonly (double[] Lowest, double[] Highest)[] _envelopes;
    private readonly AnalogueSettings _settings;

    public PreparedQuery(ReadOnlySpan<double> counts, AnalogueSettings settings)
    {
        if (counts.Length != settings.Months)
        {
            throw new ArgumentException($"The query has {counts.Length} months; the panel is prepared for {settings.Months}.", nameof(counts));
        }

        _settings = settings;
        _shape = new double[counts.Length];
        for (var i = 0; i < counts.Length; i++)
        {
            _shape[i] = LogCounts.Of(counts[i]);
        }

        IsConstant = LogCounts.AreConstant(_shape);
        Level = LogCounts.Level(_shape);
        for (var i = 0; i < _shape.Length; i++)
        {
            _shape[i] -= Level;
        }

        _envelopes = new (double[], double[])[(2 * settings.Slack) + 1];
        for (var i = 0; i < _envelopes.Length; i++)
        {
            _envelopes[i] = Envelope(settings.Months - settings.Slack + i);
        }
    }

    /// <summary>Whether all months are the same, so that only constant windows can match.</summary>
    public bool IsConstant { get; }

    /// <summary>The mean of the logarithms.</summary>
    public double Level { get; }

    /// <summary>What the logarithms are above or below the level.</summary>
    public ReadOnlySpan<double> Shape => _shape;

    /// <summary>The least value that each month of a window of this length can be aligned with.</summary>
    public ReadOnlySpan<double> Lowest(int months) => _envelopes[months - _settings.Months + _settings.Slack].Lowest;

    /// <summary>The greatest value that each month of a window of this length can be aligned with.</summary>
    public ReadOnlySpan<double> Highest(int months) => _envelopes[months - _settings.Months + _settings.Slack].Highest;

    private (double[] Lowest, double[] Highest) Envelope(int months)
    {
        var (lowest, highest) = (new double[months], new double[months]);
        for (var j = 0; j < months; j++)
        {
            var reached = _shape.AsSpan()[Math.Max(0, j - _settings.Band)..Math.Min(_shape.Length, j + _settings.Band + 1)];
            (lowest[j], highest[j]) = (double.PositiveInfinity, double.NegativeInfinity);
            foreach (var value in reached)
            {
                lowest[j] = Math.Min(lowest[j], value);
                highest[j] = Math.Max(highest[j], value);
            }
        }

        return (lowest, highest);
    }
}
