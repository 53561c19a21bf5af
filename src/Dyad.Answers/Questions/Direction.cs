namespace Dyad.Answers.Questions;

/// <summary>Which way an indicator went.</summary>
internal enum Direction
{
    /// <summary>It rose beyond the usual variation.</summary>
    Up,

    /// <summary>It fell beyond the usual variation.</summary>
    Down,

    /// <summary>No clear change, too few to compare, or no rule that would tell.</summary>
    Unclear,

    /// <summary>It is not recorded, or not of both times alike.</summary>
    Unknown,
}
