using Dyad.Model;

namespace Dyad.Store.Upkeep;

/// <summary>What mends a corpus of which a check does not hold.</summary>
internal static class Mend
{
    /// <summary>Everything derived is made again from what was imported.</summary>
    public static Note Rebuild => $"`{Hint.Ask("rebuild")}` makes the derived tables again";
}
