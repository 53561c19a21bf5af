using Dyad.Model.Registry;

namespace Dyad.Sources.Packs;

/// <summary>Checks that bindings give every side of an event to one actor at most.</summary>
internal static class BindingChecks
{
    public static void Check(PackDraft draft)
    {
        RegisteredActor[] actors = [.. draft.Actors.Select(actor => actor.Item)];
        foreach (var circle in BindingClash.Circles(actors))
        {
            draft.Actors.First(actor => actor.Item.Id == circle).At.Error($"province_of leads from '{circle}' back to itself", "province_of");
        }

        foreach (var clash in BindingClash.Among(actors))
        {
            var (first, second) = (Line(draft, clash.First), draft.Bindings.First(binding => ReferenceEquals(binding.Item, clash.Second)));
            second.At.Error(
                $"'{clash.SecondActor}' and '{clash.FirstActor}' (line {first}) can both be bound to {clash.Shown} on the same day and place; "
                + "expected days or places that keep them apart, contested: true on one, or one as the province_of the other");
        }
    }

    private static long Line(PackDraft draft, Binding binding) => draft.Bindings.First(bound => ReferenceEquals(bound.Item, binding)).At.Line;
}
