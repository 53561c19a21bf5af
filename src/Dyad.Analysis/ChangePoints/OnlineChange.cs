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
    private double[] _logGammas = [];
    private double[] _logWeights = [];
    private double[] _probabilities = [];
    private double[] _countBefore = [];
    private double[] _exposureBefore = [];
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
        Weigh();
        Normalise();
    }

    /// <summary>Puts the logarithm of each run's weight where its probability will be. What lies past the last run weighs nothing.</summary>
    private void Weigh()
    {
        var gammas = LogGammas();
        for (var run = 0; run < Months; run++)
        {
            _probabilities[run] = gammas[(int)(_count - _countBefore[run])];
        }

        var (exposure, shape) = (Vector512.Create(_priorExposure + _exposure), Vector512.Create(_priorShape + _count));
        for (var run = 0; run < Months; run += Vector512<double>.Count)
        {
            var stayed = Vector512.Create(_logStay) * (Vector512.Create((double)(Months - 1 - run)) - Vector512.CreateSequence(0.0, 1.0));
            var logExposure = Vector512.Log(exposure - Vector512.Create(_exposureBefore, run));
            var weight = Vector512.Create(_logWeights, run) + stayed + Vector512.Create(_probabilities, run) - ((shape - Vector512.Create(_countBefore, run)) * logExposure);
            weight.CopyTo(_probabilities, run);
        }
    }

    /// <summary>Opens a run that begins with the coming month.</summary>
    private void Begin()
    {
        if (Months == _logWeights.Length)
        {
            var room = Math.Max(64, 2 * Months);
            Array.Resize(ref _logWeights, room);
            Array.Resize(ref _probabilities, room);
            Array.Resize(ref _countBefore, room);
            Array.Resize(ref _exposureBefore, room);
            Array.Fill(_logWeights, double.NegativeInfinity, Months, room - Months);
        }

        _logWeights[Months] = (Months == 0 ? 0 : _logEvidence + _logLeave) + _logPrior;
        (_countBefore[Months], _exposureBefore[Months]) = (_count, _exposure);
        Months++;
    }

    private void Normalise()
    {
        var most = Vector512.Create(double.NegativeInfinity);
        for (var run = 0; run < Months; run += Vector512<double>.Count)
        {
            most = Vector512.Max(most, Vector512.Create(_probabilities, run));
        }

        Span<double> lanes = stackalloc double[Vector512<double>.Count];
        most.CopyTo(lanes);
        var highest = double.NegativeInfinity;
        foreach (var lane in lanes)
        {
            highest = Math.Max(highest, lane);
        }

        var sums = Vector512<double>.Zero;
        for (var run = 0; run < Months; run += Vector512<double>.Count)
        {
            var probability = Vector512.Exp(Vector512.Create(_probabilities, run) - Vector512.Create(highest));
            probability.CopyTo(_probabilities, run);
            sums += probability;
        }

        // Lane by lane, so that the sum is the same on every processor.
        sums.CopyTo(lanes);
        var sum = 0.0;
        foreach (var lane in lanes)
        {
            sum += lane;
        }

        for (var run = 0; run < Months; run += Vector512<double>.Count)
        {
            (Vector512.Create(_probabilities, run) / sum).CopyTo(_probabilities, run);
        }

        _logEvidence = highest + Math.Log(sum);
    }

    /// <summary>log Γ(prior shape + count) of every whole count up to all that was counted so far.</summary>
    private double[] LogGammas()
    {
        var known = _logGammas.Length;
        if (known <= _count)
        {
            Array.Resize(ref _logGammas, (int)Math.Min(Array.MaxLength, Math.Max(64, 2 * _count)));
            for (var count = known; count < _logGammas.Length; count++)
            {
                _logGammas[count] = SpecialFunctions.GammaLn(_priorShape + count);
            }
        }

        return _logGammas;
    }
}
