using System.Text;
using Dyad.Sources.Files;
using Dyad.Sources.Yaml;

namespace Dyad.Sources.Datasets;

/// <summary>Reads the folder of one dataset: <c>dataset.yaml</c>, <c>events.sql</c>, or <c>actors.sql</c>, <c>aliases.sql</c> and <c>relations.sql</c>, <c>lookups/*.csv</c>, and <c>headlines.yaml</c> with <c>headlines-measured.yaml</c> where it has them.</summary>
internal static class DatasetFolder
{
    private const string YamlName = "dataset.yaml";
    private const string SqlName = "events.sql";
    private const string ActorsName = "actors.sql";
    private const string HeadlinesName = "headlines.yaml";
    private const string MeasuredName = "headlines-measured.yaml";
    private const string LookupFolder = "lookups";

    /// <summary>The folder's definition; null where it has errors, which are recorded.</summary>
    public static DatasetDefinition? Read(string folder, DefinitionErrors errors)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        var files = new List<(string Name, string Text)>();
        var yaml = TextOf(folder, YamlName, name, files, errors);
        var lookups = LookupsOf(folder, name, files, errors);
        if (yaml is null || YamlFile.Read(yaml, $"{name}/{YamlName}", errors) is not { } map)
        {
            return null;
        }

        var definition = DatasetYaml.Read(map);
        var isList = File.Exists(Path.Combine(folder, ActorsName));
        if ((definition.IsYearly ? "" : TextOf(folder, isList ? ActorsName : SqlName, name, files, errors)) is not { } sql)
        {
            return null;
        }

        var aliases = isList ? TextOf(folder, "aliases.sql", name, files, errors) : null;
        var relations = isList ? TextOf(folder, "relations.sql", name, files, errors) : null;

        string? Optional(string fileName) => File.Exists(Path.Combine(folder, fileName)) ? TextOf(folder, fileName, name, files, errors) : null;
        var (words, measured) = (Optional(HeadlinesName), Optional(MeasuredName));

        if (definition.Name.Length > 0 && definition.Name != name)
        {
            map.Error($"name is '{definition.Name}'; expected the folder's name, '{name}'", "name");
        }

        return definition with
        {
            EventsSql = isList ? "" : sql,
            ActorList = isList ? new ActorListSql(sql, aliases ?? "", relations ?? "") : null,
            Lookups = lookups,
            Headlines = words is null ? null : new HeadlineTexts(words, measured),
            Hash = DefinitionHash.Of(files),
        };
    }

    private static string? TextOf(
        string folder, string fileName, string name, List<(string Name, string Text)> files, DefinitionErrors errors)
    {
        var path = Path.Combine(folder, fileName);
        if (!File.Exists(path))
        {
            errors.Add($"{name}/{fileName}", 0, "the file is missing");
            return null;
        }

        if (BytesOf(path, $"{name}/{fileName}", errors) is not { } bytes)
        {
            return null;
        }

        var text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        files.Add((fileName, text));
        return text;
    }

    private static byte[]? BytesOf(string path, string shownAs, DefinitionErrors errors)
    {
        try
        {
            return WholeFile.ReadAllBytes(path);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            errors.Add(shownAs, 0, $"cannot be read: {wrong.Message}");
            return null;
        }
    }

    private static Dictionary<string, LookupTable> LookupsOf(
        string folder, string name, List<(string Name, string Text)> files, DefinitionErrors errors)
    {
        var lookups = new Dictionary<string, LookupTable>(StringComparer.Ordinal);
        var path = Path.Combine(folder, LookupFolder);
        if (!Directory.Exists(path))
        {
            return lookups;
        }

        foreach (var file in Directory.GetFiles(path, "*.csv").Order(StringComparer.Ordinal))
        {
            var shownAs = $"{LookupFolder}/{Path.GetFileName(file)}";
            if (BytesOf(file, $"{name}/{shownAs}", errors) is not { } bytes)
            {
                continue;
            }

            files.Add((shownAs, Encoding.UTF8.GetString(bytes)));
            var table = LookupFile.Read(file, bytes, $"{name}/{shownAs}", errors);
            lookups.Add(table.Name, table);
        }

        return lookups;
    }
}
