using Dyad.Model.Events;
using Dyad.Sources.Yaml;

namespace Dyad.Sources.Headlines;

/// <summary>Reads how often a dictionary of headlines was right.</summary>
internal static class MeasuredYaml
{
    public static (IReadOnlyList<HeadlineMeasure> Measured, string LabelledBy) Read(YamlMap map)
    {
        var by = map.Text("labelled_by");
        HeadlineMeasure[] measured = [.. Measures(map, "methods", "method", EventMethods.All), .. Measures(map, "targets", "target", EventTargets.All)];
        map.End();
        return (measured, by);
    }

    private static IEnumerable<HeadlineMeasure> Measures(YamlMap map, string key, string says, IReadOnlyList<string> words) =>
        map.Maps(key).Select(entry =>
        {
            var means = entry.Word("word", [.. words.Select(word => (word, word))]);
            if (!entry.Has("word"))
            {
                entry.Error($"word is missing; expected one of {string.Join(", ", words)}");
            }

            var (labelled, found, both) = (Number(entry, "labelled"), Number(entry, "found"), Number(entry, "both"));
            entry.End();
            if (both > Math.Min(labelled, found))
            {
                entry.Error($"both is {both}; expected no more than labelled and found", "both");
            }

            return new HeadlineMeasure(says, means, labelled, found, both);
        }).ToArray();

    private static int Number(YamlMap entry, string key)
    {
        var number = entry.OptionalNumber(key);
        if (number is null or < 0)
        {
            entry.Error($"{key} is {(number is null ? "missing" : $"{number}")}; expected how many headlines", key);
        }

        return number ?? 0;
    }
}
