using Dyad.Model;
using Dyad.Model.Evidence;
using Dyad.Model.Registry;
using Dyad.Sources.Yaml;

namespace Dyad.Sources.Packs;

/// <summary>Reads an entry of <c>actors.yaml</c>: the actor, its bindings, and the relation to what it is a province of.</summary>
internal static class ActorsYaml
{
    public static void Read(YamlMap entry, PackDraft draft)
    {
        var id = entry.Id("id");
        var name = entry.Text("name");
        var kind = entry.Word<ActorKind>("kind");
        var aliases = entry.Mixed("also").Select(Alias).ToArray();
        var parent = ParentOf(entry, id, draft);
        var bindings = entry.Maps("bindings").Select(map => (Item: BindingOf(map), At: map)).ToArray();
        draft.Bindings.AddRange(bindings.Select(binding => (id, binding.Item, binding.At)));
        draft.Actors.Add((new RegisteredActor(id, name, aliases, kind, parent, [.. bindings.Select(binding => binding.Item)]), entry));
        if (PackValues.PseudoActors.Contains(id) && Words.Of(kind) != id)
        {
            entry.Error($"id is '{id}', which stands for no group; expected kind {id}, or another id", "id");
        }
    }

    private static ActorAlias Alias((string? Text, YamlMap? Map) written)
    {
        if (written.Map is not { } map)
        {
            return new(written.Text!, null, null, null);
        }

        var (name, language) = (map.Text("name"), map.OptionalText("lang"));
        var (from, until) = map.Days();
        map.End();
        return new(name, language, from, until);
    }

    private static string? ParentOf(YamlMap entry, string id, PackDraft draft)
    {
        if (entry.OptionalMap("province_of") is not { } map)
        {
            return null;
        }

        var parent = map.Id("actor");
        var (from, until) = map.Span("from", "until");
        var relation = new Relation(
            id, RelationKind.ProvinceOf, parent, from, until, map.Uses(), map.OptionalText("hedge"),
            map.Word("confidence", Confidence.Medium), map.Flag("contested"), IsInferred: false, Note: null);
        map.End();
        draft.Relations.Add((relation, map));
        return parent;
    }

    private static Binding BindingOf(YamlMap map)
    {
        var family = map.Id("family");
        var (actor, name) = (map.OptionalText("actor"), map.OptionalText("name"));
        if (actor is null && name is null)
        {
            map.Error("actor and name are missing; expected the dataset's number for the actor, its exact name, or both");
        }

        var countries = map.Countries("countries");
        var divisions = map.List("admin1", text => DivisionOf(text) is not null, "a country's code and a name, such as PAK Khyber Pakhtunkhwa");
        var events = map.List("events", PackValues.IsEventId, "a dataset's event, such as ucdp:412345");
        var (from, until) = map.Days();
        var binding = new Binding(
            family, actor, name, countries, [.. divisions.Select(DivisionOf).OfType<BoundAdmin1>()], events, from, until, map.Flag("contested"));
        map.End();
        return binding;
    }

    private static BoundAdmin1? DivisionOf(string text) =>
        text.Split(' ', 2) is [var country, var name] && PackValues.IsCountry(country) && name.Trim().Length > 0 ? new BoundAdmin1(country, name.Trim()) : null;
}
