namespace Dyad.Model.Packs;

/// <summary>The parts of a statement that its predicate asks for or admits.</summary>
[Flags]
public enum PredicateParts
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>An actor as the object.</summary>
    Actor = 1,

    /// <summary>A text as the object.</summary>
    Text = 2,

    /// <summary>A number from low to high.</summary>
    Value = 4,

    /// <summary>A date: <c>on</c>, <c>from</c> or <c>until</c>.</summary>
    Date = 8,

    /// <summary>A leader's name in public life.</summary>
    Who = 16,

    /// <summary>How a leader's time ended.</summary>
    How = 32,

    /// <summary>The event it is about.</summary>
    About = 64,

    /// <summary>Actors at whom it is directed.</summary>
    Against = 128,
}
