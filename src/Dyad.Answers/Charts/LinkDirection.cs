namespace Dyad.Answers.Charts;

/// <summary>Which way a relation reads between the first lane and a lower one.</summary>
public enum LinkDirection
{
    /// <summary>The group of the first lane is the first of the two: it split from the other.</summary>
    Down,

    /// <summary>The actor of the lower lane is the first of the two.</summary>
    Up,

    /// <summary>The order carries no meaning, as between allies.</summary>
    Both,
}
