using System.Globalization;
using Dyad.Model.Packs;
using Dyad.Sources.Packs;
using Dyad.Store.Packs;

namespace Dyad.Cli;

/// <summary>A pack as tables.</summary>
internal static class PackRows
{
    /// <summary>What it holds, in numbers, and what came out when it was checked against a corpus.</summary>
    public static Rows Contents(LoadedPack read, IReadOnlyList<PackFinding>? findings)
    {
        var pack = read.Pack;
        var opened = pack.Sources.Count(source => source.Checked is not null);
        return new(
            "dyad.pack-check/1",
            ["what", "count", "note"],
            [
                Row("actors", pack.Actors.Count, $"with {pack.Actors.Sum(actor => actor.Bindings.Count)} bindings, {pack.Actors.Sum(actor => actor.Bindings.Count(binding => binding.Contested))} of them contested"),
                Row("relations", pack.Relations.Count, $"{pack.Relations.Count(relation => relation.IsContested)} contested, {pack.Relations.Count(relation => relation.IsInferred)} inferred"),
                Row("statements", pack.Statements.Count, $"{pack.Statements.Count(statement => statement.Hedge is not null)} hedged, {pack.Statements.Count(statement => statement.Condition is not null)} conditional"),
                Row("campaigns", pack.Campaigns.Count, ""),
                Row("notable events", pack.Events.Count, $"{pack.Events.Count(e => e.Cites.Count > 0)} cite a dataset's event; never counted"),
                Row("sources", pack.Sources.Count, $"{opened} opened by somebody, {pack.Sources.Count - opened} not"),
                .. findings is null ? Array.Empty<IReadOnlyList<object?>>() : [Row("errors", Of(findings, PackFindingKind.Error), "contradictions to rows of the corpus"), Row("warnings", Of(findings, PackFindingKind.Warning), "citations and bindings that lead nowhere in the corpus"), Row("not checked", Of(findings, PackFindingKind.Unchecked), "citations and bindings for which the corpus holds no file")],
            ]);
    }

    private static int Of(IReadOnlyList<PackFinding> findings, PackFindingKind kind) => findings.Count(finding => finding.Kind == kind);

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

    /// <summary>What became of it in the corpus.</summary>
    public static Rows Added(LoadedPack read, PackReport report) => new(
        "dyad.pack-add/1",
        ["pack", "version", "outcome", "counts", "statements", "events", "sources", "registered_actors", "bound_sides"],
        [[
            report.Name, report.Version, Outcome(report), report.Counts, read.Pack.Statements.Count, read.Pack.Events.Count, read.Pack.Sources.Count, report.Actors, report.BoundSides,
        ]]);

    /// <summary>The packs of a corpus.</summary>
    public static Rows Listed(IReadOnlyList<PackEntry> packs) => new(
        "dyad.pack-list/1",
        ["pack", "version", "counts", "title", "licence", "accessed", "hash"],
        [.. packs.Select(pack => (IReadOnlyList<object?>)[pack.Name, pack.Version, pack.IsCurrent, pack.Title, pack.Licence, pack.Accessed, pack.Hash[..12]])]);

    private static string Outcome(PackReport report) => report switch
    {
        { IsRepeat: true } => "already in the corpus; nothing changed",
        { Superseded: { } before } => $"added; counts instead of {before}",
        _ when report.Counts != report.Version => $"added and kept; {report.Counts} is newer and counts",
        _ => "added",
    };

    private static IReadOnlyList<object?> Row(string what, int count, string note) => [what, count, note];
}
