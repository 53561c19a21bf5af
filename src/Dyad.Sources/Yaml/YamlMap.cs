using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Dyad.Sources.Yaml;

/// <summary>A YAML mapping whose keys are taken one by one, so that what is left over is an error and not overlooked.</summary>
/// <remarks>Each method records an error and returns an empty value where the file is wrong, so that all errors are found in one reading.</remarks>
internal sealed partial class YamlMap(YamlMappingNode node, string file, DefinitionErrors errors)
{
    private readonly List<string> _known = [];

    /// <summary>The line at which the mapping starts.</summary>
    public long Line => node.Start.Line;

    /// <summary>A text that must be there.</summary>
    public string Text(string key) => OptionalText(key) ?? Missing(key, "");

    /// <summary>A text, or null where the key is absent.</summary>
    public string? OptionalText(string key) => Take(key) is { } value ? TextOf(value, key) : null;

    /// <summary>An address of the web, or null where the key is absent.</summary>
    public string? WebAddress(string key)
    {
        var text = OptionalText(key);
        if (text is { Length: > 0 } && Model.WebAddress.Of(text) is null)
        {
            Error($"{key} is '{text}'; expected an address that begins with https://", key);
        }

        return text;
    }

    /// <summary>True or false; false where the key is absent.</summary>
    public bool Flag(string key)
    {
        var value = Take(key);
        var text = value is null ? "false" : TextOf(value, key);
        if (text is not ("true" or "false"))
        {
            Wrong(value!, $"{key} is '{text}'; expected true or false");
        }

        return text == "true";
    }

    /// <summary>A whole number, or null where the key is absent.</summary>
    public int? OptionalNumber(string key)
    {
        var value = Take(key);
        if (value is null)
        {
            return null;
        }

        var text = TextOf(value, key);
        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            Wrong(value, $"{key} is '{text}'; expected a whole number");
        }

        return number;
    }

    /// <summary>A day as YYYY-MM-DD, or null where the key is absent.</summary>
    public DateOnly? OptionalDate(string key)
    {
        var value = Take(key);
        if (value is null)
        {
            return null;
        }

        var text = TextOf(value, key);
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            Wrong(value, $"{key} is '{text}'; expected a day such as 2021-06-01");
        }

        return date;
    }

    /// <summary>One of a closed list of words; the first of them where the key is absent or the word is wrong.</summary>
    public T Word<T>(string key, IReadOnlyList<(string Word, T Value)> words)
    {
        var value = Take(key);
        if (value is null)
        {
            return words[0].Value;
        }

        var text = TextOf(value, key);
        foreach (var (word, meaning) in words)
        {
            if (word == text)
            {
                return meaning;
            }
        }

        Wrong(value, $"{key} is '{text}'; {NearestWord.Advice(text, [.. words.Select(w => w.Word)])}");
        return words[0].Value;
    }

    /// <summary>Whether the key is there.</summary>
    public bool Has(string key) => Find(key) is not null;

    /// <summary>A mapping, or null where the value is <c>false</c>; one of the two must be there.</summary>
    public YamlMap? MapOrFalse(string key, string keys)
    {
        var value = Take(key);
        if (value is null)
        {
            errors.Add(file, Line, $"{key} is missing; expected false or {keys}");
        }
        else if (value is not YamlMappingNode and not YamlScalarNode { Value: "false" })
        {
            Wrong(value, $"{key} is {(value is YamlScalarNode scalar ? $"'{scalar.Value}'" : "a list")}; expected false or {keys}");
        }

        return value is YamlMappingNode mapping ? new YamlMap(mapping, file, errors) : null;
    }

    /// <summary>A list of texts and mappings, each entry one or the other; empty where the key is absent.</summary>
    public IReadOnlyList<(string? Text, YamlMap? Map)> Mixed(string key) => [.. Items(key).Select(item => TextOrMap(item, key))];

    /// <summary>A text or a mapping; neither where the key is absent.</summary>
    public (string? Text, YamlMap? Map) TextOrMap(string key) => Take(key) is { } value ? TextOrMap(value, key) : default;

    /// <summary>A list of texts; empty where the key is absent.</summary>
    public IReadOnlyList<string> Texts(string key) => [.. Items(key).Select(item => TextOf(item, key))];

    /// <summary>A mapping that must be there.</summary>
    public YamlMap? Map(string key) => Take(key) is { } value ? MapOf(value, key) : Missing<YamlMap?>(key, null);

    /// <summary>A mapping, or null where the key is absent.</summary>
    public YamlMap? OptionalMap(string key) => Take(key) is { } value ? MapOf(value, key) : null;

    /// <summary>A list of mappings; empty where the key is absent.</summary>
    public IReadOnlyList<YamlMap> Maps(string key) => [.. Items(key).Select(item => MapOf(item, key)).OfType<YamlMap>()];

    /// <summary>The names in this mapping that are not closed words.</summary>
    public IReadOnlyList<string> Names => [.. node.Children.Keys.OfType<YamlScalarNode>().Select(name => name.Value!)];

    /// <summary>The names in this mapping that are not closed words, each with its list of mappings.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<YamlMap> Maps)> NamedLists() =>
        [.. Names.Select(name => (name, Maps(name)))];

    /// <summary>Records an error at the mapping's first line, or at a key's.</summary>
    public void Error(string message, string? key = null) => errors.Add(file, key is null ? Line : Find(key)?.Start.Line ?? Line, message);

    /// <summary>Records every key that nobody took.</summary>
    public void End()
    {
        foreach (var key in node.Children.Keys)
        {
            var name = (key as YamlScalarNode)?.Value ?? key.ToString();
            if (!_known.Contains(name))
            {
                Wrong(key, $"unknown key '{name}'; {NearestWord.Advice(name, _known)}");
            }
        }
    }

    private (string? Text, YamlMap? Map) TextOrMap(YamlNode value, string key) =>
        value is YamlMappingNode mapping ? (null, new YamlMap(mapping, file, errors)) : (TextOf(value, key), null);

    private YamlNode? Find(string key)
    {
        foreach (var (name, value) in node.Children)
        {
            if (name is YamlScalarNode scalar && scalar.Value == key)
            {
                return value;
            }
        }

        return null;
    }

    private YamlNode? Take(string key)
    {
        if (!_known.Contains(key))
        {
            _known.Add(key);
        }

        return Find(key);
    }

    private IEnumerable<YamlNode> Items(string key)
    {
        var value = Take(key);
        if (value is YamlSequenceNode list)
        {
            return list.Children;
        }

        if (value is not null)
        {
            Wrong(value, $"{key} must be a list");
        }

        return [];
    }

    private string TextOf(YamlNode value, string key)
    {
        if (value is YamlScalarNode { Value: { } text } scalar && (text.Length > 0 || scalar.Style != ScalarStyle.Plain))
        {
            return text.Trim();
        }

        Wrong(value, $"{key} must be a text");
        return "";
    }

    private YamlMap? MapOf(YamlNode value, string key)
    {
        if (value is YamlMappingNode mapping)
        {
            return new YamlMap(mapping, file, errors);
        }

        Wrong(value, $"{key} must be a mapping of keys to values");
        return null;
    }

    private T Missing<T>(string key, T instead)
    {
        errors.Add(file, Line, $"{key} is missing");
        return instead;
    }

    private void Wrong(YamlNode value, string message) => errors.Add(file, value.Start.Line, message);
}
