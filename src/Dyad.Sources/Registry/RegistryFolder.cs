using System.Text;
using Dyad.Model.Registry;
using Dyad.Sources.Packs;
using Dyad.Sources.Yaml;

namespace Dyad.Sources.Registry;

/// <summary>Reads a registry from its folder: <c>actors.csv</c>, <c>bindings.csv</c> and <c>names.csv</c>.</summary>
public static class RegistryFolder
{
    private static readonly string[] Files = ["actors.csv", "bindings.csv", "names.csv"];
    private static readonly string[] Kinds = ["name", "acronym", "former", "translation", "native"];
    private static readonly string[] Flags = ["yes", "no"];
    private static readonly string[] Truths = ["false", "true"];

    /// <summary>Reads and checks a folder.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder, or it lacks a file.</exception>
    /// <exception cref="PackException">The registry has errors; the message lists all of them, each with file and line.</exception>
    public static LoadedRegistry Read(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var errors = new DefinitionErrors();
        var texts = Files.Select(file => TextOf(Path.Combine(folder, file))).ToArray();
        var entries = new List<(RegistryEntry Item, CsvRow At)>();
        var names = new List<(RegistryName Item, CsvRow At)>();
        CsvTable.Read(texts[0], Shown(0), ["id", "name", "kind", "family", "native_id", "coded_name", "list"], errors, row => entries.Add((Everywhere(row), row)));
        var everywhere = entries.Count;
        CsvTable.Read(
            texts[1], Shown(1), ["id", "name", "kind", "parent", "family", "native_id", "coded_name", "countries", "admin1", "from", "until", "contested", "note"], errors,
            row => entries.Add((Placed(row), row)));
        CsvTable.Read(texts[2], Shown(2), ["id", "text", "language", "kind", "checked", "source"], errors, row => names.Add((NameOf(row), row)));
        Check(entries, everywhere, names);
        return !errors.IsEmpty
            ? throw new PackException(errors.Lines())
            : new([.. entries.Select(entry => entry.Item)], [.. names.Select(name => name.Item)]);
    }

    private static string Shown(int file) => $"registry/{Files[file]}";

    private static string TextOf(string path) => File.Exists(path)
        ? File.ReadAllText(path, Encoding.UTF8).TrimStart('\uFEFF').ReplaceLineEndings("\n")
        : throw new DirectoryNotFoundException($"The registry lacks {path}");

    private static RegistryEntry Everywhere(CsvRow row) => new(
        Id(row), row.Needed("name"), row.Word<ActorKind>("kind"), null,
        new(row.Needed("family"), row.Needed("native_id"), row.Needed("coded_name"), [], [], [], null, null, Contested: false), IsPlaced: false);

    private static RegistryEntry Placed(CsvRow row)
    {
        var (from, until) = (row.OptionalDay("from"), row.OptionalDay("until"));
        if (until <= from)
        {
            row.Error($"until is '{until:yyyy-MM-dd}', which is not after from, '{from:yyyy-MM-dd}'; until is the first day it no longer holds");
        }

        return new(
            Id(row), row.Needed("name"), row.Word<ActorKind>("kind"), row.Optional("parent"),
            new(
                row.Needed("family"), row.Needed("native_id"), row.Needed("coded_name"),
                row.List("countries", PackValues.IsCountry, "ISO 3166-1 codes of three capital letters, such as AFG"),
                [.. row.List("admin1", text => Division(text) is not null, "a country's code and a name, such as NER Diffa region").Select(Division).OfType<BoundAdmin1>()],
                [], from, until, row.Word("contested", Truths) == "true"),
            IsPlaced: true);
    }

    private static RegistryName NameOf(CsvRow row) =>
        new(row.Needed("id"), row.Needed("text"), row.Optional("language"), row.Word("kind", Kinds), row.Word("checked", Flags) == "yes", row.Optional("source"));

    private static string Id(CsvRow row)
    {
        var id = row.Needed("id");
        if (id.Length > 0 && !PackValues.IsId(id))
        {
            row.Error($"id is '{id}'; expected lower-case letters, digits and hyphens, such as example-front");
        }

        return id;
    }

    private static BoundAdmin1? Division(string text) =>
        text.Split(' ', 2) is [var country, var name] && PackValues.IsCountry(country) && name.Trim().Length > 0 ? new BoundAdmin1(country, name.Trim()) : null;

    // An id is one actor, a dataset's number one row, and what refers to an actor finds it.
    private static void Check(List<(RegistryEntry Item, CsvRow At)> entries, int everywhere, List<(RegistryName Item, CsvRow At)> names)
    {
        var first = new Dictionary<string, RegistryEntry>(StringComparer.Ordinal);
        var numbers = new HashSet<(string, string?)>();
        foreach (var (index, (entry, row)) in entries.Index())
        {
            if (!first.TryAdd(entry.Id, entry) && (index < everywhere || first[entry.Id].Name != entry.Name || first[entry.Id].Kind != entry.Kind))
            {
                row.Error($"the id '{entry.Id}' is taken by '{first[entry.Id].Name}'; an id stands for one actor with one name and kind");
            }

            if (index < everywhere && !numbers.Add((entry.Binding.Family, entry.Binding.NativeId)))
            {
                row.Error($"{entry.Binding.Family} {entry.Binding.NativeId} is in two rows");
            }
        }

        foreach (var (entry, row) in entries.Where(entry => entry.Item.Parent is { } parent && (parent == entry.Item.Id || !first.TryGetValue(parent, out var above) || above.Parent is not null)))
        {
            row.Error($"parent is '{entry.Parent}'; expected the id of an actor that is nobody's province{Meant(entry.Parent!)}");
        }

        foreach (var (name, row) in names.Where(name => name.Item.Actor.Length > 0 && !first.ContainsKey(name.Item.Actor)))
        {
            row.Error($"id is '{name.Actor}', which is not an actor here{Meant(name.Actor)}");
        }

        string Meant(string id) => NearestWord.Of(id, first.Keys) is { } near ? $"; did you mean '{near}'?" : "";
    }
}
