using System.Runtime.Intrinsics;
using MathNet.Numerics;

namespace Dyad.Analysis.ChangePoints;

/// <summary>A running answer to "is it changing now?": after each month, how long the present rate has probably held.</summary>
/// <remarks>
/// Bayesian online change-point detection (Adams and MacKay, 2007) for counts with exposure: a Poisson rate with a Gamma prior, and
/// before every month the same chance that the rate is drawn anew. Exact: no run is ever dropped, so a step takes time and memory in
/// proportion to the months seen. It takes counts to vary as their mean; on counts that cluster it sees changes too often.
/// One instance belongs to one thread.
/// </remarks>
public sealed class OnlineChange
{
    private readonly double _priorShape;
    private readonly double _priorExposure;
    private readonly double _logPrior;
    private readonly double _logStay;
    private readonly double _logLeave;
    private readonly List<double> _logGammas = [];
    private double[] _logWeights = new double[64];
    private double[] _probabilities = new double[64];
    private double[] _countBefore = new double[64];
    private double[] _exposureBefore = new double[64];
    private double _count;
    private double _exposure;
    private double _logEvidence;

    /// <summary>A detector that has seen nothing.</summary>
    /// <param name="hazard">The chance that the rate changes before any one month, between 0 and 1; 1/60 expects a change every five years.</param>
    /// <param name="priorMean">The rate expected before looking, per unit of exposure; above zero.</param>
    /// <param name="priorShape">How firmly it is expected: the prior's Gamma shape, above zero; 1 is an exponential.</param>
    public OnlineChange(double hazard, double priorMean, double priorShape = 1)
    {
        if (!(hazard > 0 && hazard < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(hazard), hazard, "The chance of a change is above 0 and below 1.");
        }

        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(priorMean);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(priorShape);
        (_priorShape, _priorExposure) = (priorShape, priorShape / priorMean);
        _logPrior = (_priorShape * Math.Log(_priorExposure)) - SpecialFunctions.GammaLn(_priorShape);
        (_logStay, _logLeave) = (Math.Log(1 - hazard), Math.Log(hazard));
    }

    /// <summary>The number of months seen.</summary>
    public int Months { get; private set; }

    /// <summary>The probability that the present rate began with month <paramref name="index"/> (0-based, below <see cref="Months"/>).</summary>
    public double BeganAt(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Months, nameof(index));
        return _probabilities[index];
    }

    /// <summary>The probability that the rate changed within the last <paramref name="months"/> months, the first month seen not counting as a change.</summary>
    public double ChangedWithin(int months)
    {
        var sum = 0.0;
        for (var index = Math.Max(1, Months - months); index < Months; index++)
        {
            sum += _probabilities[index];
        }

        return Math.Min(1, sum);
    }

    /// <summary>Takes in the next month.</summary>
    /// <param name="count">Its count, zero or more.</param>
    /// <param name="exposure">Its exposure, above zero; a month without is not put in at all.</param>
    public void See(int count, double exposure)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(exposure);
        Begin();
        (_count, _exposure) = (_count + count, _exposure + exposure);
        LogExposures();
        var highest = double.NegativeInfinity;
        for (var run = 0; run < Months; run++)
        {
            var runCount = _count - _countBefore[run];
            var logWeight = _logWeights[run] + (_logStay * (Months - 1 - run)) + LogGamma(runCount) - ((_priorShape + runCount) * _probabilities[run]);
            _probabilities[run] = logWeight;
            highest = Math.Max(highest, logWeight);
        }

        Normalise(highest);
    }

    /// <summary>Puts the logarithm of each run's exposure, the prior's included, where its probability will be.</summary>
    private void LogExposures()
    {
        var all = Vector512.Create(_priorExposure + _exposure);
        for (var run = 0; run < Months; run += Vector512<double>.Count)
        {
            Vector512.Log(all - Vector512.Create(_exposureBefore, run)).CopyTo(_probabilities, run);
        }
    }

    /// <summary>Opens a run that begins with the coming month.</summary>
    private void Begin()
    {
        if (Months == _logWeights.Length)
        {
            Array.Resize(ref _logWeights, 2 * Months);
            Array.Resize(ref _probabilities, 2 * Months);
            Array.Resize(ref _countBefore, 2 * Months);
            Array.Resize(ref _exposureBefore, 2 * Months);
        }

        _logWeights[Months] = (Months == 0 ? 0 : _logEvidence + _logLeave) + _logPrior;
        (_countBefore[Months], _exposureBefore[Months]) = (_count, _exposure);
        Months++;
    }

    private void Normalise(double highest)
    {
        var sum = 0.0;
        for (var run = 0; run < Months; run += Vector512<double>.Count)
        {
            Vector512.Exp(Vector512.Create(_probabilities, run) - Vector512.Create(highest)).CopyTo(_probabilities, run);
        }

        for (var run = 0; run < Months; run++)
        {
            sum += _probabilities[run];
        }

        for (var run = 0; run < Months; run++)
        {
            _probabilities[run] /= sum;
        }

        _logEvidence = highest + Math.Log(sum);
    }

    /// <summary>log Γ(prior shape + count), kept for every whole count met so far.</summary>
    private double LogGamma(double count)
    {
        while (_logGammas.Count <= count)
        {
            _logGammas.Add(SpecialFunctions.GammaLn(_priorShape + _logGammas.Count));
        }

        return _logGammas[(int)count];
    }
}
