using Dyad.Model.Packs;
using Dyad.Sources.Yaml;

namespace Dyad.Sources.Packs;

/// <summary>Reads <c>pack.yaml</c>.</summary>
internal static class PackYaml
{
    public static Pack Read(YamlMap map, PackDraft draft)
    {
        draft.HeadMap = map;
        var pack = new Pack
        {
            Name = NameOf(map, draft.Name),
            Title = map.Text("title"),
            Version = VersionOf(map),
            Licence = map.Text("licence"),
            Authors = Needed(map, "authors", map.List("authors", _ => true, "")),
            Language = map.Text("language"),
            Theatre = TheatreOf(map),
            Accessed = AccessedOf(map),
            Subjects = Needed(map, "subjects", map.List("subjects", PackValues.IsId, "the id of an actor")),
            Note = map.OptionalText("note"),
            Reviewed = map.Check("reviewed"),
            Actors = [],
            Relations = [],
            Statements = [],
            Campaigns = [],
            Claims = [],
            Sources = [],
            Events = [],
        };
        map.End();
        return pack;
    }

    private static string NameOf(YamlMap map, string folder)
    {
        var name = map.Id("name");
        if (name.Length > 0 && name != folder)
        {
            map.Error($"name is '{name}'; expected the folder's name, '{folder}'", "name");
        }

        return name;
    }

    private static PackVersion VersionOf(YamlMap map)
    {
        var text = map.Text("version");
        if (text.Length > 0 && PackVersion.Find(text) is null)
        {
            map.Error($"version is '{text}'; expected numbers joined by points, such as 1.2", "version");
        }

        return PackVersion.Find(text) ?? default;
    }

    private static Theatre TheatreOf(YamlMap map)
    {
        if (map.Map("theatre") is not { } theatre)
        {
            return new("", [], null, null);
        }

        var name = theatre.Text("name");
        var countries = Needed(theatre, "countries", theatre.Countries("countries"));
        var (from, until) = theatre.Span("from", "until");
        theatre.End();
        return new(name, countries, from, until);
    }

    private static DateOnly AccessedOf(YamlMap map)
    {
        var accessed = map.OptionalDate("accessed");
        if (!map.Has("accessed"))
        {
            map.Error("accessed is missing; expected the day the sources were last looked at");
        }

        return accessed ?? default;
    }

    private static IReadOnlyList<string> Needed(YamlMap map, string key, IReadOnlyList<string> texts)
    {
        if (!map.Has(key))
        {
            map.Error($"{key} is missing; expected a list");
        }

        return texts;
    }
}
