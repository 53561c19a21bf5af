namespace Dyad.Analysis.Scores;

/// <summary>The four counts of yes-or-no warnings against what happened, and the measures that stay meaningful when events are rare.</summary>
/// <remarks>
/// Counts are zero or more. Two tables are equal when all four counts are; the default value counts nothing. A measure is missing (<c>null</c>) where its
/// denominator is zero: it is then not defined, which is not the same as zero. Source of the names: Jolliffe and Stephenson (2012).
/// </remarks>
public readonly record struct RareEventTable
{
    /// <summary>States the four counts.</summary>
    public RareEventTable(long hits, long falseAlarms, long misses, long correctNegatives)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hits);
        ArgumentOutOfRangeException.ThrowIfNegative(falseAlarms);
        ArgumentOutOfRangeException.ThrowIfNegative(misses);
        ArgumentOutOfRangeException.ThrowIfNegative(correctNegatives);
        (Hits, FalseAlarms, Misses, CorrectNegatives) = (hits, falseAlarms, misses, correctNegatives);
    }

    /// <summary>Warned, and it happened.</summary>
    public long Hits { get; }

    /// <summary>Warned, and it did not happen.</summary>
    public long FalseAlarms { get; }

    /// <summary>Not warned, and it happened.</summary>
    public long Misses { get; }

    /// <summary>Not warned, and it did not happen.</summary>
    public long CorrectNegatives { get; }

    /// <summary>POD: the share of the events that was warned of, from 0 to 1. Missing when nothing happened.</summary>
    public double? ProbabilityOfDetection => Ratio(Hits, Hits + Misses);

    /// <summary>FAR: the share of the warnings that were false, from 0 to 1. Missing when nothing was warned of.</summary>
    public double? FalseAlarmRatio => Ratio(FalseAlarms, Hits + FalseAlarms);

    /// <summary>POFD: the share of the quiet cases that were warned of, from 0 to 1. Missing when no case was quiet.</summary>
    public double? ProbabilityOfFalseDetection => Ratio(FalseAlarms, FalseAlarms + CorrectNegatives);

    /// <summary>CSI: hits among all cases that were warned of or happened, from 0 to 1. Missing when there are none. Source: Gilbert (1884).</summary>
    public double? CriticalSuccessIndex => Ratio(Hits, Hits + FalseAlarms + Misses);

    /// <summary>PSS: detection less false detection, from −1 to 1; 0 is no better than chance. Missing when either part is. Source: Peirce (1884).</summary>
    public double? PeirceSkillScore => ProbabilityOfDetection - ProbabilityOfFalseDetection;

    /// <summary>HSS: the share of correct calls above what chance would give, at most 1; 0 is chance. Missing when all cases and calls are of one kind. Source: Heidke (1926).</summary>
    public double? HeidkeSkillScore
    {
        get
        {
            double a = Hits, b = FalseAlarms, c = Misses, d = CorrectNegatives;
            return Ratio(2 * ((a * d) - (b * c)), ((a + c) * (c + d)) + ((a + b) * (b + d)));
        }
    }

    /// <summary>SEDI: skill that does not fade as events grow rarer, from −1 to 1; 0 is chance. Missing when any count is zero, because a rate is then 0 or 1 and its logarithm is not finite. Source: Ferro and Stephenson (2011).</summary>
    public double? SymmetricExtremalDependenceIndex
    {
        get
        {
            if (Hits == 0 || FalseAlarms == 0 || Misses == 0 || CorrectNegatives == 0)
            {
                return null;
            }

            var (h, f) = (ProbabilityOfDetection!.Value, ProbabilityOfFalseDetection!.Value);
            var (logH, logF, logMiss, logQuiet) = (Math.Log(h), Math.Log(f), Math.Log(1 - h), Math.Log(1 - f));
            return (logF - logH - logQuiet + logMiss) / (logF + logH + logQuiet + logMiss);
        }
    }

    private static double? Ratio(double part, double whole) => whole == 0 ? null : part / whole;
}
