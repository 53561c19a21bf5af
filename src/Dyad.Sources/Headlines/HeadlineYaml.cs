using System.Text.RegularExpressions;
using Dyad.Model.Events;
using Dyad.Sources.Yaml;

namespace Dyad.Sources.Headlines;

/// <summary>Reads the entries of a dictionary of headlines. Each has an example that its phrase must not match, and the reader checks it.</summary>
internal static class HeadlineYaml
{
    public static HeadlineWords Read(YamlMap map)
    {
        var lists = Lists(map.OptionalMap("lists"));
        var methods = Phrases(map, "methods", EventMethods.All, lists);
        var targets = Phrases(map, "targets", EventTargets.All, lists);
        map.End();
        return new(methods, targets);
    }

    private static Dictionary<string, IReadOnlyList<string>> Lists(YamlMap? map)
    {
        var lists = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var name in map?.Names ?? [])
        {
            lists[name] = map!.Texts(name);
            if (lists[name].Count == 0)
            {
                map.Error($"the list {name} is empty", name);
            }
        }

        return lists;
    }

    private static HeadlinePhrase[] Phrases(
        YamlMap map, string key, IReadOnlyList<string> words, Dictionary<string, IReadOnlyList<string>> lists)
    {
        var entries = map.Maps(key);
        if (entries.Count == 0)
        {
            map.Error($"{key} is missing; expected a list of entries with phrase, means, language and not", key);
        }

        var seen = new HashSet<(string, string)>();
        return [.. entries.Select(entry => Phrase(entry, words, lists, seen)).OfType<HeadlinePhrase>()];
    }

    private static HeadlinePhrase? Phrase(
        YamlMap entry, IReadOnlyList<string> words, Dictionary<string, IReadOnlyList<string>> lists, HashSet<(string, string)> seen)
    {
        // What a headline leaves open is left out: a phrase cannot mean that nothing is known.
        (string, string)[] meanings = [.. words.Where(word => word != EventTargets.Unknown).Select(word => (word, word))];
        var means = entry.Has("means") ? entry.Word("means", meanings) : entry.Text("means");
        var (phrase, language, not) = (entry.Text("phrase"), entry.Text("language"), entry.Text("not"));
        var unless = entry.Texts("unless")
            .Select(text => HeadlinePattern.Of(text, lists, message => entry.Error($"unless: {message}", "unless")))
            .OfType<Regex>().ToArray();
        entry.End();
        if (language.Length > 0 && (language.Length != 2 || !language.All(char.IsAsciiLetterLower)))
        {
            entry.Error($"language is '{language}'; expected a code of two letters, such as en", "language");
        }

        if (phrase.Length == 0)
        {
            return null;
        }

        if (!seen.Add((phrase, means)))
        {
            entry.Error($"'{phrase}' stands here twice for {means}", "phrase");
        }

        if (HeadlinePattern.Of(phrase, lists, message => entry.Error($"phrase: {message}", "phrase")) is not { } pattern)
        {
            return null;
        }

        var read = new HeadlinePhrase(phrase, means, HeadlinePattern.Starts(phrase, lists), unless, pattern);
        if (read.Find(not) is { } hit)
        {
            entry.Error($"not is '{not}', in which the phrase finds '{hit.Words}'; expected a headline in which it finds nothing", "not");
        }

        return read;
    }
}
