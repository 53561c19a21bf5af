using System.Globalization;
using System.Text.RegularExpressions;
using Dyad.Model;
using Dyad.Model.Evidence;
using Dyad.Model.Registry;
using Dyad.Model.Time;
using Dyad.Sources.Yaml;

namespace Dyad.Sources.Packs;

/// <summary>The kinds of value that several files of a pack have in common.</summary>
internal static partial class PackValues
{
    /// <summary>Ids of actors that every pack may name without listing them.</summary>
    public static readonly IReadOnlyList<string> PseudoActors = [Words.Of(ActorKind.Civilians), Words.Of(ActorKind.Unidentified)];

    public static bool IsId(string text) => Id().IsMatch(text);

    public static bool IsEventId(string text) => EventId().IsMatch(text);

    public static bool IsCountry(string text) => Country().IsMatch(text);

    /// <summary>An id that must be there.</summary>
    public static string Id(this YamlMap map, string key)
    {
        var text = map.Text(key);
        if (text.Length > 0 && !IsId(text))
        {
            map.Error($"{key} is '{text}'; expected lower-case letters, digits and hyphens, such as example-front", key);
        }

        return text;
    }

    public static string? OptionalId(this YamlMap map, string key) => map.Has(key) ? map.Id(key) : null;

    /// <summary>A list of texts that each pass a test; one that is there holds at least one.</summary>
    public static IReadOnlyList<string> List(this YamlMap map, string key, Func<string, bool> isRight, string expected)
    {
        var texts = map.Texts(key);
        if (map.Has(key) && texts.Count == 0)
        {
            map.Error($"{key} is empty; leave it out where there is nothing to say", key);
        }

        foreach (var wrong in texts.Where(text => text.Length > 0 && !isRight(text)))
        {
            map.Error($"{key} holds '{wrong}'; expected {expected}", key);
        }

        return texts;
    }

    public static IReadOnlyList<string> Countries(this YamlMap map, string key) => map.List(key, IsCountry, "an ISO 3166-1 code of three capital letters, such as AFG");

    /// <summary>A day, month or year; null where the key is absent.</summary>
    public static StatedDate? Stated(this YamlMap map, string key)
    {
        var text = map.OptionalText(key);
        var date = text is null ? null : StatedDate.Find(text);
        if (text is { Length: > 0 } && date is null)
        {
            map.Error($"{key} is '{text}'; expected a day, month or year, such as 2021-06-04, 2021-06 or 2021", key);
        }

        return date;
    }

    /// <summary>A span of stated dates that does not end before it begins.</summary>
    public static (StatedDate? From, StatedDate? Until) Span(this YamlMap map, string from, string until)
    {
        var (start, end) = (map.Stated(from), map.Stated(until));
        if (end is { } last && start is { } first && last.Last < first.First)
        {
            map.Error($"{until} is '{last}', before {from}, '{first}'", until);
        }

        return (start, end);
    }

    /// <summary>A span of days, the last exclusive.</summary>
    public static (DateOnly? From, DateOnly? Until) Days(this YamlMap map)
    {
        var (from, until) = (map.OptionalDate("from"), map.OptionalDate("until"));
        if (until <= from)
        {
            map.Error($"until is '{until:yyyy-MM-dd}', which is not after from, '{from:yyyy-MM-dd}'; until is the first day it no longer holds", "until");
        }

        return (from, until);
    }

    /// <summary>A whole number from 0 up; null where the key is absent.</summary>
    public static long? Whole(this YamlMap map, string key)
    {
        if (map.OptionalText(key) is not { Length: > 0 } text)
        {
            return null;
        }

        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        map.Error($"{key} is '{text}'; expected a whole number without separators, such as 1400", key);
        return null;
    }

    /// <summary>The sources under <c>source</c> or <c>sources</c>; without any that is an error, unless it is said that none is needed.</summary>
    public static IReadOnlyList<SourceUse> Uses(this YamlMap map, bool isNeeded = true)
    {
        var uses = map.Mixed("sources").Prepend(map.TextOrMap("source")).Where(use => use != default).Select(use => use.Map is null ? SourceUse.Of(use.Text!) : Use(use.Map)).ToArray();
        if (map.Has("source") && map.Has("sources"))
        {
            map.Error("source and sources stand side by side; put all of them under sources", "source");
        }
        else if (uses.Length == 0 && isNeeded)
        {
            map.Error("source is missing; expected the key of a source, such as institute-2019#page 4");
        }

        foreach (var use in uses.Where(use => use.Locator is { Length: 0 }))
        {
            map.Error($"source is '{use}'; expected a place in the document after the hash, or no hash", map.Has("source") ? "source" : "sources");
        }

        return uses;
    }

    /// <summary>Who looked at something and when; null where the value is <c>false</c>.</summary>
    public static SourceCheck? Check(this YamlMap map, string key)
    {
        if (map.MapOrFalse(key, "{ by: somebody, on: day }") is not { } check)
        {
            return null;
        }

        var by = check.Text("by");
        var on = check.OptionalDate("on");
        if (!check.Has("on"))
        {
            check.Error("on is missing; expected the day it was looked at");
        }

        check.End();
        return new SourceCheck(by, on ?? default);
    }

    private static SourceUse Use(YamlMap map)
    {
        var use = new SourceUse(map.Id("key"), map.OptionalText("at"));
        map.End();
        return use;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Id();

    [GeneratedRegex(@"^[a-z0-9-]+:\S+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex EventId();

    [GeneratedRegex("^[A-Z]{3}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Country();
}
