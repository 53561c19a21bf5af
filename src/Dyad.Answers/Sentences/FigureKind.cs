namespace Dyad.Answers.Sentences;

/// <summary>How a figure's value comes about.</summary>
public enum FigureKind
{
    /// <summary>The number of events in its evidence.</summary>
    Count,

    /// <summary>The sum of one column over its evidence; events that do not state the value add nothing and are counted apart.</summary>
    Sum,

    /// <summary>The first or last day of its evidence.</summary>
    Day,

    /// <summary>Worked out from other figures by a named formula.</summary>
    Derived,
}
