namespace Dyad.Analysis.Coincidence;

/// <summary>What is shifted in time as one piece when chance is imitated.</summary>
public enum ShiftUnit
{
    /// <summary>
    /// Each actor's series in each cell by a shift of its own. Keeps bursts in a cell; breaks apart campaigns that span cells, and then finds coincidences too readily.
    /// </summary>
    EachCell,

    /// <summary>All cells of an actor by the same shift. Keeps bursts and campaigns that span cells; there are only as many shifts as weeks.</summary>
    WholeActor,
}
