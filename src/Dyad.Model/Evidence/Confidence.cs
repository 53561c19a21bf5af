namespace Dyad.Model.Evidence;

/// <summary>How far the authors of a pack trust what they recorded. It is their judgement and no probability.</summary>
public enum Confidence
{
    /// <summary>One source that has it at second hand, or sources that differ.</summary>
    Low,

    /// <summary>One source in a position to know, or several that may share one origin.</summary>
    Medium,

    /// <summary>Several sources independent of each other.</summary>
    High,
}
