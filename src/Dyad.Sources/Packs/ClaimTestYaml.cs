using System.Globalization;
using Dyad.Model;
using Dyad.Model.Claims;
using Dyad.Model.Requests;
using Dyad.Model.Time;
using Dyad.Sources.Yaml;

namespace Dyad.Sources.Packs;

/// <summary>Reads one test of a claim. What it leaves out it has from the test before it.</summary>
internal static class ClaimTestYaml
{
    /// <summary>The value that takes a condition away.</summary>
    public const string Any = "any";

    /// <summary>What says which events count, each with the key of the filter that it is.</summary>
    public static readonly IReadOnlyList<(string Key, string Filter)> ScopeKeys =
    [
        ("of", "actor"), ("with", "with"), ("role", "role"), ("affiliates", "affiliates"), ("coalitions", "coalitions"), ("country", "country"), ("admin1", "admin1"),
        ("cell", "cell"), ("period", "t"), ("violence", "violence"), ("method", "method"), ("target", "target"), ("deaths", "deaths"),
    ];

    private static readonly string[] Units = ["month", "quarter", "year"];

    public static ClaimTest Read(YamlMap map, ClaimKind kind, ClaimTest? before)
    {
        var measure = map.OptionalWord<ClaimMeasure>("measure") ?? before?.Measure;
        if (measure is null && !map.Has("measure"))
        {
            map.Error($"measure is missing; expected one of {string.Join(", ", Words.All<ClaimMeasure>())}");
        }

        var scope = ScopeOf(map, before?.Scope ?? Filter.Empty);
        scope = measure is ClaimMeasure.Attacks ? scope.With("role", "attacker") : scope;
        var (words, number, region, why) = RegionOf(map, kind, before);
        return new ClaimTest
        {
            Measure = measure ?? default,
            Scope = scope,
            Against = map.OptionalMap("against") is { } against ? Other(against, scope) : Moved(before?.Against, before?.Scope, scope),
            Within = map.OptionalMap("within") is { } within ? Other(within, scope) : Moved(before?.Within, before?.Scope, scope),
            Event = EventOf(map) ?? before?.Event,
            Each = UnitOf(map) ?? before?.Each,
            Words = words,
            Number = number,
            Because = why ?? map.OptionalText("because") ?? before?.Because,
            Region = region,
        };
    }

    private static Filter Other(YamlMap map, Filter scope)
    {
        var other = ScopeOf(map, scope);
        map.End();
        return other;
    }

    // The other side of a comparison differs from the scope as it did before.
    private static Filter? Moved(Filter? other, Filter? from, Filter to) => other is null || from is null
        ? other
        : ScopeKeys.Select(key => key.Filter).Where(key => other[key] == from[key]).Aggregate(other, (moved, key) => moved.With(key, to.IsSet(key) ? to[key] : null));

    private static Filter ScopeOf(YamlMap map, Filter scope)
    {
        foreach (var (key, filter) in ScopeKeys)
        {
            if (map.OptionalText(key) is not { Length: > 0 } text)
            {
                continue;
            }

            if (key == "period" && Period.Find(text) is not { Earliest: not null, Latest: not null })
            {
                map.Error($"period is '{text}'; expected one with both ends, such as 2019, 2019-05 or 2021-05-01..2021-08-25", key);
                continue;
            }

            try
            {
                scope = scope.With(filter, text == Any ? null : text);
            }
            catch (DyadException wrong)
            {
                map.Error($"{key}: {wrong.InnerException?.Message ?? wrong.Message}", key);
            }
        }

        return scope;
    }

    private static string? EventOf(YamlMap map)
    {
        var id = map.OptionalText("event");
        if (id is { Length: > 0 } && !PackValues.IsEventId(id))
        {
            map.Error($"event is '{id}'; expected the id of a dataset's event, such as ucdp:412700", "event");
        }

        return id;
    }

    private static string? UnitOf(YamlMap map)
    {
        var unit = map.OptionalText("each");
        if (unit is { Length: > 0 } && !Units.Contains(unit))
        {
            map.Error($"each is '{unit}'; {NearestWord.Advice(unit, Units)}", "each");
        }

        return unit;
    }

    private static (string? Words, long? Number, Region? Region, string? Why) RegionOf(YamlMap map, ClaimKind kind, ClaimTest? before)
    {
        var (phrase, number) = (map.OptionalText("words"), map.Whole("number"));
        if (map.OptionalMap("region") is { } written)
        {
            if (phrase is not null)
            {
                map.Error("words and region stand side by side; keep one of them", "region");
            }

            var (region, why) = Written(written);
            return (null, null, region, why);
        }

        if (phrase is null && number is null)
        {
            return (before?.Words, before?.Number, before?.Region, null);
        }

        phrase ??= before?.Words ?? "";
        if (RegionWords.Find(phrase) is not { } words)
        {
            if (phrase.Length > 0)
            {
                map.Error($"words is '{phrase}'; {NearestWord.Advice(phrase, RegionWords.Phrased)}", "words");
            }

            return (phrase, number, null, null);
        }

        number ??= before?.Number;
        if (ClaimRule.Of(kind).Statistic is { } statistic && words.Statistic != statistic)
        {
            map.Error($"words is '{phrase}', which speaks of a {Words.Of(words.Statistic)}; {Words.Of(kind)} takes one of {string.Join(", ", Speaking(statistic))}", "words");
        }
        else if (words.TakesNumber != number is not null)
        {
            map.Error(words.TakesNumber ? $"number is missing; '{phrase}' stands before a whole number" : $"number is '{number}', which '{phrase}' does not take", map.Has("number") ? "number" : "words");
        }

        return (phrase, number, words.For(number), null);
    }

    private static IEnumerable<string> Speaking(ClaimStatistic statistic) => RegionWords.All.Where(words => words.Statistic == statistic).SelectMany(words => words.Phrases);

    private static (Region Region, string? Why) Written(YamlMap map)
    {
        var (low, high) = (EndOf(map, "low"), EndOf(map, "high"));
        if (low is null && high is null)
        {
            map.Error("region has neither low nor high; expected one end or both");
        }
        else if (low > high)
        {
            map.Error("low is above high", "low");
        }

        var why = map.OptionalText("why");
        if (why is null)
        {
            map.Error("why is missing; a region written out says why it is not one of the table");
        }

        map.End();
        return (new Region(low ?? double.NegativeInfinity, high ?? double.PositiveInfinity, true), why);
    }

    private static double? EndOf(YamlMap map, string key)
    {
        if (map.OptionalText(key) is not { Length: > 0 } text)
        {
            return null;
        }

        if (double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        map.Error($"{key} is '{text}'; expected a number such as 0.5", key);
        return null;
    }
}
