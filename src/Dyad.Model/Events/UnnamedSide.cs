namespace Dyad.Model.Events;

/// <summary>The other side of an event that names one actor alone: a protest, or an attack whose victims are not named.</summary>
public static class UnnamedSide
{
    /// <summary>What stands in its place in counts by opponent or pair, and what the filters <c>with</c> and <c>pair</c> take.</summary>
    public const string Word = "not stated";
}
