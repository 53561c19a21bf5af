using System.Globalization;
using Dyad.Analysis.Coincidence;
using Dyad.Answers.Sentences;
using Dyad.Model.Time;

namespace Dyad.Answers.Inquiries;

/// <summary>Two actors against a third one: the cells and weeks in which both have events with it, beside what chance would have it.</summary>
/// <param name="First">All single incidents of the first actor with the enemy.</param>
/// <param name="Second">The same of the second actor.</param>
/// <param name="Enemy">The third one, by id or name as coded.</param>
/// <param name="Period">The weeks that were compared: both were about, and counting did not change.</param>
/// <param name="Both">What each did in the cells and weeks that they share, the earliest first.</param>
/// <param name="Result">The test.</param>
internal sealed record Coinciding(Counted First, Counted Second, string Enemy, Period Period, IReadOnlyList<(Counted First, Counted Second)> Both, CoincidenceResult Result)
{
    private int Weeks => Period.Days!.Value / 7;

    // The mean over all shifts is a whole number by the number of weeks.
    private decimal Products => Math.Round((decimal)(Result.Expected * Weeks));

    /// <summary>In how many cells and weeks both struck.</summary>
    public Figure Observed => Of("coinciding", "cells and weeks", Result.Observed, ("shared", Result.Observed));

    /// <summary>In how many they would have by chance.</summary>
    public Figure Expected => Of("coinciding_by_chance", "cells and weeks", Rounded(Products / Weeks, 1), ("products", Products), ("weeks", Weeks));

    /// <summary>Observed over expected.</summary>
    public Figure Ratio => Of("coinciding_ratio", "times", Rounded(Result.Observed * Weeks / Products, 2), ("shared", Result.Observed), ("products", Products), ("weeks", Weeks));

    /// <summary>The chance of so far a departure to either side.</summary>
    public Figure P
    {
        get
        {
            var (fewer, shifts) = (Math.Min(Result.ShiftsBelow, Result.ShiftsAbove) + Result.ShiftsEqual + 1, Result.ShiftsBelow + Result.ShiftsEqual + Result.ShiftsAbove);
            return Of("coinciding_p", "probability", Math.Min(1, Rounded(2m * fewer / (shifts + 1), 4)), ("fewer", fewer), ("shifts", shifts));
        }
    }

    private static decimal Rounded(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);

    private Figure Of(string formula, string unit, decimal? value, params (string Name, decimal Value)[] parameters) => Derived.Of(
        formula, unit, [First.Events, Second.Events], value,
        [("t", Period.ToString()), .. parameters.Select(parameter => (parameter.Name, parameter.Value.ToString(CultureInfo.InvariantCulture)))]);
}
