using Dyad.Model.Packs;
using Dyad.Model.Registry;

namespace Dyad.Store.Packs;

/// <summary>What is left of a pack that came with the program beside those that a user added: it never contradicts them.</summary>
internal static class Yielding
{
    /// <summary>The pack without actors whose id is taken by a user's actor or is a dataset's exact name, and without bindings to what a user's actor is bound to on the same day and place.</summary>
    public static Pack To(IReadOnlyList<RegisteredActor> added, IReadOnlySet<string> coded, Pack pack)
    {
        var taken = added.Select(actor => actor.Id).Concat(coded).ToHashSet(StringComparer.Ordinal);
        var held = added.SelectMany(actor => actor.Bindings.Where(binding => !binding.Contested).Select(binding => (Actor: actor.Id, Binding: binding))).ToArray();
        return pack with
        {
            Actors =
            [
                .. pack.Actors.Where(actor => !taken.Contains(actor.Id)).Select(actor => actor with
                {
                    Bindings = [.. actor.Bindings.Where(binding => binding.Contested || !held.Any(other => other.Actor != actor.Parent && BindingOverlap.Exists(other.Binding, binding)))],
                    Parent = actor.Parent is { } parent && coded.Contains(parent) ? null : actor.Parent,
                }),
            ],
        };
    }
}
