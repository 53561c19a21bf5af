using System.Globalization;
using Dyad.Model;
using Dyad.Sources.Packs;

namespace Dyad.Cli;

/// <summary>A pack as tables.</summary>
internal static class PackRows
{
    /// <summary>What it holds, in numbers.</summary>
    public static Rows Contents(LoadedPack read)
    {
        var pack = read.Pack;
        var dates = pack.Sources.Count(source => source.Checked is not null);
        return new(
            "dyad.pack-check/1",
            ["what", "count", "note"],
            [
                Row("actors", pack.Actors.Count, $"with {pack.Actors.Sum(actor => actor.Bindings.Count)} bindings, {pack.Actors.Sum(actor => actor.Bindings.Count(binding => binding.Contested))} of them contested"),
                Row("relations", pack.Relations.Count, $"{pack.Relations.Count(relation => relation.IsContested)} contested, {pack.Relations.Count(relation => relation.IsInferred)} inferred"),
                Row("statements", pack.Statements.Count, $"{pack.Statements.Count(statement => statement.Hedge is not null)} hedged, {pack.Statements.Count(statement => statement.Condition is not null)} conditional"),
                Row("campaigns", pack.Campaigns.Count, ""),
                Row("notable events", pack.Events.Count, $"{pack.Events.Count(e => e.Cites.Count > 0)} cite a dataset's event; never counted"),
                Row("sources", pack.Sources.Count, $"{dates} opened by somebody, {pack.Sources.Count - dates} not"),
            ]);
    }

    /// <summary>Its sources, whether anybody opened them, and how often they are used.</summary>
    public static Rows Sources(Pack pack)
    {
        var uses = pack.Relations.SelectMany(relation => relation.Sources)
            .Concat(pack.Statements.SelectMany(statement => statement.Sources))
            .Concat(pack.Campaigns.SelectMany(campaign => campaign.Sources))
            .Concat(pack.Events.SelectMany(e => e.Sources))
            .CountBy(use => use.Key)
            .ToDictionary();
        return new(
            "dyad.pack-sources/1",
            ["key", "checked", "by", "uses", "published", "publisher", "title"],
            [
                .. pack.Sources.Select(source => (IReadOnlyList<object?>)
                [
                    source.Key, source.Checked is null ? "no" : source.Checked.Value.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), source.Checked?.By,
                    uses.GetValueOrDefault(source.Key), source.Published?.ToString(), source.Publisher, source.Title,
                ]),
            ]);
    }

    private static IReadOnlyList<object?> Row(string what, int count, string note) => [what, count, note];
}
