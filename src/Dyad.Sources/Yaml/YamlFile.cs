using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Dyad.Sources.Yaml;

/// <summary>Reads the one mapping that a YAML file holds.</summary>
internal static class YamlFile
{
    /// <summary>The file's mapping; null where the text is no YAML or no mapping, which is recorded as an error.</summary>
    public static YamlMap? Read(string text, string file, DefinitionErrors errors)
    {
        if (Load(text, file, errors) is not { } stream)
        {
            return null;
        }

        if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode mapping)
        {
            return new YamlMap(mapping, file, errors);
        }

        errors.Add(file, 1, "expected one mapping of keys to values");
        return null;
    }

    /// <summary>The mappings of a file that holds one list of them; empty where it holds nothing or something else, which is recorded as an error.</summary>
    public static IReadOnlyList<YamlMap> ReadList(string text, string file, DefinitionErrors errors)
    {
        if (Load(text, file, errors) is not { Documents.Count: > 0 } stream)
        {
            return [];
        }

        if (stream.Documents.Count > 1 || stream.Documents[0].RootNode is not YamlSequenceNode list)
        {
            errors.Add(file, stream.Documents[0].RootNode.Start.Line, "expected one list, with a dash in front of each entry");
            return [];
        }

        foreach (var other in list.Children.Where(child => child is not YamlMappingNode))
        {
            errors.Add(file, other.Start.Line, "expected keys with values after the dash");
        }

        return [.. list.Children.OfType<YamlMappingNode>().Select(mapping => new YamlMap(mapping, file, errors))];
    }

    private static YamlStream? Load(string text, string file, DefinitionErrors errors)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new BoundedParser(new StringReader(text)));
            return stream;
        }
        catch (YamlException problem)
        {
            errors.Add(file, problem.Start.Line, $"is not valid YAML: {problem.InnerException?.Message ?? problem.Message} Check the indentation, and put text with a colon in it between quotation marks.");
            return null;
        }
    }
}
