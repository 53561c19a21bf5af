namespace Dyad.Model.Time;

/// <summary>How far the stated date of an event may be off, from best to worst.</summary>
public enum DatePrecision
{
    /// <summary>The day is known.</summary>
    Day,

    /// <summary>Known within two to six days.</summary>
    FewDays,

    /// <summary>Known within a week.</summary>
    Week,

    /// <summary>Known within a month.</summary>
    Month,

    /// <summary>Known within more than a month, up to a year.</summary>
    Longer,

    /// <summary>The source does not say how precise its date is.</summary>
    Unknown,
}
