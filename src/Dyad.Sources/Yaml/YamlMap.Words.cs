using Dyad.Model;

namespace Dyad.Sources.Yaml;

/// <content>Values that are words of an enum.</content>
internal sealed partial class YamlMap
{
    /// <summary>One of an enum's words, which must be there; the enum's first value where it is absent or wrong.</summary>
    public T Word<T>(string key)
        where T : struct, Enum => Take(key) is null ? Missing(key, default(T)) : Word(key, default(T));

    /// <summary>One of an enum's words; another value where the key is absent or the word is wrong.</summary>
    public T Word<T>(string key, T instead)
        where T : struct, Enum => OptionalWord<T>(key) ?? instead;

    /// <summary>One of an enum's words; null where the key is absent or the word is wrong.</summary>
    public T? OptionalWord<T>(string key)
        where T : struct, Enum
    {
        if (Take(key) is not { } value)
        {
            return null;
        }

        var text = TextOf(value, key);
        if (text.Length > 0 && Words.Find<T>(text) is null)
        {
            Wrong(value, $"{key} is '{text}'; {NearestWord.Advice(text, [.. Words.All<T>()])}");
        }

        return Words.Find<T>(text);
    }
}
