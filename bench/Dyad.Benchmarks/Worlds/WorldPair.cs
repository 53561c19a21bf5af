namespace Dyad.Benchmarks.Worlds;

/// <summary>Two actors of which one fights the other, or kills civilians, in bursts.</summary>
/// <param name="Id">UCDP's kind of number.</param>
/// <param name="Violence">1 state-based, 2 non-state, 3 one-sided.</param>
/// <param name="A">Side A.</param>
/// <param name="B">Side B.</param>
/// <param name="Bursts">When they fight; at least one.</param>
public sealed record WorldPair(int Id, int Violence, WorldActor A, WorldActor B, IReadOnlyList<WorldBurst> Bursts)
{
    /// <summary>UCDP's name of it.</summary>
    public string Name => $"{A.Name} - {B.Name}";

    /// <summary>The conflict's name: a state's conflict is called by its country and what it is about.</summary>
    public string Conflict => Violence == 1 ? $"{A.Home.Name}: {(Id % 3 == 0 ? B.Home.Name : "Government")}" : Name;

    /// <summary>Both names in alphabetical order.</summary>
    public string Key => string.CompareOrdinal(A.Name, B.Name) <= 0 ? $"{A.Name}~{B.Name}" : $"{B.Name}~{A.Name}";
}
