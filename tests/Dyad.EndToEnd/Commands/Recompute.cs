using System.Text.Json.Nodes;
using Dyad.Store.Counting;

namespace Dyad.EndToEnd.Commands;

/// <summary>Works figures out again from their events, or from the figures they were made of.</summary>
internal static class Recompute
{
    public static void Check(JsonObject figure, IReadOnlyList<EventRow> events)
    {
        var column = (string)figure["request"]!["cell"]!["value"]!;
        var id = (string)figure["id"]!;
        switch ((string)figure["kind"]!)
        {
            case "count":
                events.Select(row => row.EventId).Distinct().Count().ShouldBe(events.Count, id);
                ((decimal)figure["value"]!).ShouldBe(events.Count, id);
                break;
            case "day":
                ((string?)figure["day"]).ShouldBe((column == "first" ? events.Min(row => row.DateStart) : events.Max(row => row.DateStart)).ToString("yyyy-MM-dd"), id);
                break;
            case "sum":
                Whole(figure["value"]).ShouldBe(Sum(events, column), id);
                if (column == "best")
                {
                    Whole(figure["low"]).ShouldBe(Sum(events, "low"), id);
                    Whole(figure["high"]).ShouldBe(Sum(events, "high"), id);
                }

                break;
            default:
                Assert.Fail($"{id} is of an unknown kind");
                break;
        }
    }

    public static decimal? Derived(JsonObject figure, Func<string, JsonObject> input)
    {
        var inputs = figure["inputs"]!.AsArray().Select(id => input((string)id!)["value"]).Select(value => value is null ? (decimal?)null : (decimal)value).ToArray();
        var parameters = figure["request"]!["parameters"]!;
        decimal Days(string name) => decimal.Parse((string)parameters[name]!);
        decimal Of(string name) => ((string)parameters[name]!).Split(',', StringSplitOptions.RemoveEmptyEntries).Sum(id => (decimal)input(id)["value"]!);
        return (string)figure["formula"]! switch
        {
            "share" => Rounded(100 * inputs[0] / inputs[1], 1),
            "share_with_unknown" => Rounded(100 * inputs[0] / inputs[2], 1),
            "share_bounds" => null,
            "share_of_two" => inputs[0] + inputs[1] == 0 ? null : Rounded(100 * inputs[0] / (inputs[0] + inputs[1]), 1),
            "upper_end" => (decimal?)input((string)figure["inputs"]![0]!)["high"],
            "at_least_at_most" => inputs[1] == 0 ? inputs[0] : null,
            "how_many" => inputs.Length,
            "places" or "places_of_one_pair" or "places_only" => Days("places"),
            "half_within" => Days("km"),
            "rank" => inputs.Skip(1).Count(other => other > inputs[0]) + 1,
            "difference" => inputs[0] - inputs[1],
            "sum" => inputs.Sum(),
            "rate" => Rounded(inputs.Sum() / Days("months"), 2),
            "rate_ratio" => Rounded(Of("inputs") / Days("days") / (Of("inputs_before") / Days("days_before")), 2),
            "times" => Rounded(inputs[0] / Days("months") / (inputs[1] / Days("months_before")), 2),
            "chance_of_match" => Rounded(100 * (Days("as_near") + 1) / (Days("draws") + 1), 1),
            "past_skill" => Rounded(1 - (Days("crps") / Days("crps_own_year")), 2),
            "coinciding" => Days("shared"),
            "coinciding_by_chance" => Rounded(Days("products") / Days("weeks"), 1),
            "coinciding_ratio" => Rounded(Days("shared") * Days("weeks") / Days("products"), 2),
            "coinciding_p" => Math.Min(1, Rounded(2 * Days("fewer") / (Days("shifts") + 1), 4)!.Value),
            "rate_of_chance" => Math.Min(1, Rounded(Days("p") * Days("looks") * Enumerable.Range(1, (int)Days("looks")).Sum(look => 1m / look) / Days("rank"), 4)!.Value),
            "rank_of_window" => Days("nearer") + 1,
            "decided_above" => Rounded(inputs[0] / (decimal)input((string)figure["inputs"]![0]!)["low"]!, 2),
            "decided_below" => Rounded(inputs[0] / (decimal)input((string)figure["inputs"]![0]!)["high"]!, 2),
            var other => throw new InvalidOperationException($"No formula {other} is documented."),
        };
    }

    private static long? Sum(IReadOnlyList<EventRow> events, string column)
    {
        var stated = events.Select(row => (long?)(column switch
        {
            "low" => row.Low,
            "best" or "crossing_best" => row.Best,
            "high" => row.High,
            "civilians" => row.DeathsCivilians,
            "unknown" => row.DeathsUnknown,
            "own" => row.SubjectSide == "a" ? row.DeathsA : row.DeathsB,
            "other" => row.SubjectSide == "a" ? row.DeathsB : row.DeathsA,
            _ => throw new InvalidOperationException($"No column {column}."),
        })).OfType<long>().ToArray();
        return stated.Length == 0 ? null : stated.Sum();
    }

    private static long? Whole(JsonNode? node) => node is null ? null : (long)node;

    private static decimal? Rounded(decimal? value, int digits) => value is { } known ? Math.Round(known, digits, MidpointRounding.AwayFromZero) : null;
}
