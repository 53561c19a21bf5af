using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Dyad.Sources.Yaml;

/// <summary>Reads the one mapping that a YAML file holds.</summary>
internal static class YamlFile
{
    /// <summary>The file's mapping; null where the text is no YAML or no mapping, which is recorded as an error.</summary>
    public static YamlMap? Read(string text, string file, DefinitionErrors errors)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException problem)
        {
            errors.Add(file, problem.Start.Line, $"is not valid YAML: {problem.InnerException?.Message ?? problem.Message}");
            return null;
        }

        if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode mapping)
        {
            return new YamlMap(mapping, file, errors);
        }

        errors.Add(file, 1, "expected one mapping of keys to values");
        return null;
    }
}
