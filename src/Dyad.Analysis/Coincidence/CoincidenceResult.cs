namespace Dyad.Analysis.Coincidence;

/// <summary>How often two actors struck in the same cell and week, beside what chance would have it.</summary>
/// <remarks>Two results are equal when they hold the same numbers and the same list. There is no result without a <see cref="CoincidenceRequest"/>.</remarks>
public sealed record CoincidenceResult
{
    /// <summary>The weeks in cells in which both struck, by cell and week, with the incidents behind each.</summary>
    public required IReadOnlyList<CellWeek> CellWeeks { get; init; }

    /// <summary>How many weeks in cells both struck in.</summary>
    public int Observed => CellWeeks.Count;

    /// <summary>The mean number over all possible shifts, exactly: for each cell the product of the two actors' weeks, divided by the weeks of the period.</summary>
    public required double Expected { get; init; }

    /// <summary>Observed over expected: above 1 more than chance, below 1 less. Missing when no shift can make them coincide.</summary>
    public double? Ratio => Expected == 0 ? null : Observed / Expected;

    /// <summary>How many of the random shifts gave fewer coincidences than were observed.</summary>
    public required int ShiftsBelow { get; init; }

    /// <summary>How many of the random shifts gave as many coincidences as were observed.</summary>
    public required int ShiftsEqual { get; init; }

    /// <summary>How many of the random shifts gave more coincidences than were observed.</summary>
    public required int ShiftsAbove { get; init; }

    /// <summary>The chance of so far a departure to either side, above 0 and at most 1. Ties count against the finding, so with few coincidences it errs to caution.</summary>
    public double P
    {
        get
        {
            var fewer = Math.Min(ShiftsBelow, ShiftsAbove) + ShiftsEqual + 1.0;
            return Math.Min(1, 2 * fewer / (ShiftsBelow + ShiftsEqual + ShiftsAbove + 1));
        }
    }

    /// <summary>How many incidents were left out because their date is not known to a week.</summary>
    public required int DatedWorseThanAWeek { get; init; }

    /// <summary>How many incidents were left out because they lie outside the period.</summary>
    public required int OutsideThePeriod { get; init; }

    /// <summary>How many attacks were left out because both actors' lists name them.</summary>
    public required int NamedByBoth { get; init; }
}
