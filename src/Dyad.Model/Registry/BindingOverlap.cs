namespace Dyad.Model.Registry;

/// <summary>Whether two bindings can match the same side of one event.</summary>
public static class BindingOverlap
{
    /// <summary>Whether some day, place and event fits both bindings for the same actor of the same family.</summary>
    /// <remarks>
    /// Symmetrical. Two that are known by id are compared by id, others by name; one that has only an id and one that has only a name cannot be told apart or
    /// together and do not overlap here. Whether a binding is contested plays no part.
    /// </remarks>
    public static bool Exists(Binding a, Binding b) =>
        a.Family == b.Family
        && IsSameActor(a, b)
        && (a.From is null || b.Until is null || a.From < b.Until)
        && (b.From is null || a.Until is null || b.From < a.Until)
        && (a.Events.Count == 0 || b.Events.Count == 0 || a.Events.Intersect(b.Events, StringComparer.Ordinal).Any())
        && IsSamePlace(a, b);

    private static bool IsSameActor(Binding a, Binding b) =>
        a.NativeId is not null && b.NativeId is not null ? a.NativeId == b.NativeId : a.Name is not null && a.Name == b.Name;

    // A country that one names and the other does not exclude, or a division that both admit.
    private static bool IsSamePlace(Binding a, Binding b)
    {
        var divisions = a.Admin1s.Concat(b.Admin1s).ToArray();
        if (divisions.Length > 0)
        {
            return divisions.Any(division => Admits(a, division) && Admits(b, division));
        }

        return a.Countries.Count == 0 || b.Countries.Count == 0 || a.Countries.Intersect(b.Countries, StringComparer.Ordinal).Any();
    }

    private static bool Admits(Binding binding, BoundAdmin1 division) =>
        (binding.Countries.Count == 0 || binding.Countries.Contains(division.Country))
        && (binding.Admin1s.Count == 0 || binding.Admin1s.Contains(division));
}
