using Dyad.Sources.Datasets;
using Dyad.Sources.Yaml;

namespace Dyad.Sources.Packs;

/// <summary>Turns the files of a pack into what they say, or into a list of everything that is wrong with them.</summary>
public static class PackReader
{
    private static readonly string[] Needed = ["pack.yaml", "actors.yaml", "sources.yaml"];

    /// <summary>The files that a pack may have.</summary>
    public static IReadOnlyList<string> FileNames { get; } =
        ["pack.yaml", "actors.yaml", "relations.yaml", "statements.yaml", "campaigns.yaml", "claims.yaml", "sources.yaml", "events.csv"];

    /// <summary>Reads and checks files that were kept.</summary>
    /// <exception cref="PackException">They have errors; the message lists all of them.</exception>
    public static LoadedPack Read(string name, IReadOnlyList<PackFile> files) => Read(name, files, new DefinitionErrors());

    internal static LoadedPack Read(string name, IReadOnlyList<PackFile> files, DefinitionErrors errors)
    {
        var draft = new PackDraft(name, errors);
        foreach (var missing in Needed.Where(needed => files.All(file => file.Name != needed) && !errors.Concern($"{name}/{needed}")))
        {
            errors.Add(draft.Path(missing), 0, "the file is missing");
        }

        foreach (var file in files)
        {
            Take(file, draft);
        }

        PackReferences.Check(draft);
        BindingChecks.Check(draft);
        return errors.IsEmpty
            ? new LoadedPack(draft.Finished(), [.. files.OrderBy(file => file.Name, StringComparer.Ordinal)], DefinitionHash.Of(files.Select(file => (file.Name, file.Text))), draft.Lines())
            : throw new PackException(errors.Lines());
    }

    private static void Take(PackFile file, PackDraft draft)
    {
        var path = draft.Path(file.Name);
        switch (file.Name)
        {
            case "pack.yaml":
                draft.Head = YamlFile.Read(file.Text, path, draft.Errors) is { } map ? PackYaml.Read(map, draft) : null;
                break;
            case "events.csv":
                EventsCsv.Read(file.Text, path, draft);
                break;
            default:
                foreach (var entry in YamlFile.ReadList(file.Text, path, draft.Errors))
                {
                    Take(file.Name, entry, draft);
                    entry.End();
                }

                break;
        }
    }

    private static void Take(string file, YamlMap entry, PackDraft draft)
    {
        switch (file)
        {
            case "actors.yaml":
                ActorsYaml.Read(entry, draft);
                break;
            case "relations.yaml":
                draft.Relations.Add((RelationsYaml.Read(entry), entry));
                break;
            case "statements.yaml":
                draft.Statements.Add((StatementsYaml.Read(entry), entry));
                break;
            case "campaigns.yaml":
                draft.Campaigns.Add((CampaignsYaml.Read(entry), entry));
                break;
            case "claims.yaml":
                draft.Claims.Add((ClaimsYaml.Read(entry), entry));
                break;
            case "sources.yaml":
                draft.Sources.Add((SourcesYaml.Read(entry), entry));
                break;
            default:
                throw new ArgumentException($"{file} is not a file of a pack.", nameof(file));
        }
    }
}
