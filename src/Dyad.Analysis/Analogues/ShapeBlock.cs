namespace Dyad.Analysis.Analogues;

/// <summary>A stretch of a long series made ready for search: the moments of its windows and the envelope of its values.</summary>
/// <remarks>The room is made once and filled again for each stretch, so that a search of any length stays within the processor's cache.</remarks>
internal sealed class ShapeBlock<TLanes, TVector>
    where TLanes : ILanes<TVector>
    where TVector : unmanaged
{
    /// <summary>How many windows a stretch holds at most.</summary>
    public const int MostWindows = 16_384;

    private readonly double[] _means;
    private readonly double[] _scales;
    private readonly double[] _lowest;
    private readonly double[] _highest;

    public ShapeBlock(int queryLength)
    {
        (_means, _scales) = (new double[MostWindows], new double[MostWindows]);
        (_lowest, _highest) = (new double[MostWindows + queryLength], new double[MostWindows + queryLength]);
    }

    /// <summary>How many windows the stretch holds.</summary>
    public int Windows { get; private set; }

    /// <summary>The mean of the window that begins at each place.</summary>
    public ref readonly double Means => ref _means[0];

    /// <summary>One over the standard deviation of the window that begins at each place.</summary>
    public ref readonly double Scales => ref _scales[0];

    /// <summary>The least value within the band around each place.</summary>
    public ref readonly double Lowest => ref _lowest[0];

    /// <summary>The greatest value within the band around each place.</summary>
    public ref readonly double Highest => ref _highest[0];

    /// <summary>Reads a stretch of the series.</summary>
    public void Read(ReadOnlySpan<double> stretch, int queryLength, int band)
    {
        Windows = stretch.Length - queryLength + 1;
        WindowMoments.Fill(stretch, queryLength, _means, _scales);
        SlidingEnvelope<TLanes, TVector>.Fill(stretch, band, _lowest, _highest);
    }
}
