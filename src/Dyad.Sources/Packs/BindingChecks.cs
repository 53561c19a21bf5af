using Dyad.Model;

namespace Dyad.Sources.Packs;

/// <summary>Checks that bindings give every side of an event to one actor at most.</summary>
internal static class BindingChecks
{
    public static void Check(PackDraft draft)
    {
        var parents = draft.Actors.GroupBy(actor => actor.Item.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Item.Parent, StringComparer.Ordinal);
        foreach (var (actor, at) in draft.Actors.Where(actor => Above(actor.Item.Id, parents).Contains(actor.Item.Id)))
        {
            at.Error($"province_of leads from '{actor.Id}' back to itself", "province_of");
        }

        var firm = draft.Bindings.Where(binding => !binding.Item.Contested).ToArray();
        for (var second = 1; second < firm.Length; second++)
        {
            for (var first = 0; first < second; first++)
            {
                var (a, b) = (firm[first], firm[second]);
                if (a.Actor != b.Actor && BindingOverlap.Exists(a.Item, b.Item) && !Above(a.Actor, parents).Contains(b.Actor) && !Above(b.Actor, parents).Contains(a.Actor))
                {
                    b.At.Error(
                        $"'{b.Actor}' and '{a.Actor}' (line {a.At.Line}) can both be bound to {b.Item.Family} {Shown(b.Item, a.Item)} on the same day and place; "
                        + "expected days or places that keep them apart, contested: true on one, or one as the province_of the other");
                }
            }
        }
    }

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

    private static string Shown(Binding one, Binding other) => (one.NativeId ?? other.NativeId, one.Name ?? other.Name) switch
    {
        ({ } id, { } name) => $"{id} '{name}'",
        (null, var name) => $"'{name}'",
        (var id, null) => id,
    };
}
