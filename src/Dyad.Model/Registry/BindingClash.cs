namespace Dyad.Model.Registry;

/// <summary>Two uncontested bindings of different actors, neither above the other, that can match the same side of one event.</summary>
/// <param name="FirstActor">The Dyad id of the actor that stands first.</param>
/// <param name="First">Its binding.</param>
/// <param name="SecondActor">The Dyad id of the other.</param>
/// <param name="Second">Its binding.</param>
public sealed record BindingClash(string FirstActor, Binding First, string SecondActor, Binding Second)
{
    /// <summary>The dataset's actor that both claim, for a message.</summary>
    public string Shown => (Second.NativeId ?? First.NativeId, Second.Name ?? First.Name) switch
    {
        ({ } id, { } name) => $"{Second.Family} {id} '{name}'",
        (null, var name) => $"{Second.Family} '{name}'",
        (var id, null) => $"{Second.Family} {id}",
    };

    /// <summary>Finds all clashes, in the order of the actors. A province takes its part of what its parent holds, so those two never clash.</summary>
    public static IEnumerable<BindingClash> Among(IReadOnlyList<RegisteredActor> actors)
    {
        var parents = ParentsOf(actors);
        var firm = actors.SelectMany(actor => actor.Bindings.Where(binding => !binding.Contested).Select(binding => (Actor: actor.Id, Binding: binding))).ToArray();
        return
            from second in Enumerable.Range(0, firm.Length)
            from first in Enumerable.Range(0, second)
            let a = firm[first]
            let b = firm[second]
            where a.Actor != b.Actor && BindingOverlap.Exists(a.Binding, b.Binding) && !Above(a.Actor, parents).Contains(b.Actor) && !Above(b.Actor, parents).Contains(a.Actor)
            select new BindingClash(a.Actor, a.Binding, b.Actor, b.Binding);
    }

    /// <summary>The actors that stand above themselves in their own line of parents.</summary>
    public static IEnumerable<string> Circles(IReadOnlyList<RegisteredActor> actors)
    {
        var parents = ParentsOf(actors);
        return actors.Select(actor => actor.Id).Where(id => Above(id, parents).Contains(id));
    }

    private static Dictionary<string, string?> ParentsOf(IReadOnlyList<RegisteredActor> actors) =>
        actors.GroupBy(actor => actor.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Parent, StringComparer.Ordinal);

    // Ends where the line comes round to an actor that it holds already.
    private static List<string> Above(string actor, Dictionary<string, string?> parents)
    {
        var line = new List<string>();
        for (var next = parents.GetValueOrDefault(actor); next is not null && !line.Contains(next); next = parents.GetValueOrDefault(next))
        {
            line.Add(next);
        }

        return line;
    }
}
