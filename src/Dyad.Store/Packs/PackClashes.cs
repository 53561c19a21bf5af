using Dyad.Model;
using Dyad.Model.Packs;
using Dyad.Model.Registry;

namespace Dyad.Store.Packs;

/// <summary>Refuses packs that cannot stand in one corpus.</summary>
internal static class PackClashes
{
    /// <summary>Checks that no two packs register one id, or bind two actors to one side.</summary>
    /// <exception cref="DyadException">They do; the message names the packs.</exception>
    public static void Refuse(IReadOnlyList<Pack> packs)
    {
        var owners = packs.SelectMany(pack => pack.Actors.Select(actor => (actor.Id, Pack: pack.Name))).ToLookup(owner => owner.Id, owner => owner.Pack, StringComparer.Ordinal);
        var errors = owners.Where(owner => owner.Count() > 1)
            .Select(owner => $"'{owner.Key}' is registered by the packs {string.Join(" and ", owner)}; an id stands for one actor of one pack")
            .Concat(BindingClash.Among([.. packs.SelectMany(pack => pack.Actors)])
                .Where(clash => owners[clash.FirstActor].First() != owners[clash.SecondActor].First())
                .Select(clash => $"'{clash.FirstActor}' (pack {owners[clash.FirstActor].First()}) and '{clash.SecondActor}' (pack {owners[clash.SecondActor].First()}) can both be bound to {clash.Shown} on the same day and place"))
            .ToArray();
        if (errors.Length > 0)
        {
            throw new DyadException(Trouble.InvalidData, $"{string.Join('\n', errors)}\nThe corpus was not changed");
        }
    }
}
