using System.Globalization;
using Dyad.Answers.Results;
using Dyad.Model;
using Dyad.Model.Packs;
using Dyad.Model.Results;
using Dyad.Sources.Packs;
using Dyad.Store.Packs;

namespace Dyad.Answers.Verbs;

/// <summary>A pack as tables.</summary>
public static class PackVerb
{
    private static readonly ResultColumn Named = new("pack", ColumnType.Text, "the pack");
    private static readonly ResultColumn Version = new("version", ColumnType.Text, "its version");

    /// <summary>What the rows of a check hold.</summary>
    public static ResultSchema ContentsSchema { get; } = new("pack-check", [Hint.Ask("pack", "check", "FOLDER")],
    [
        new("what", ColumnType.Text, "what is counted"),
        new("count", ColumnType.Whole, "how many"),
        new("note", ColumnType.Text, "what more is to say; empty text where nothing is"),
    ]);

    /// <summary>What the rows of sources hold.</summary>
    public static ResultSchema SourcesSchema { get; } = new("pack-sources", [Hint.Ask("pack", "check", "FOLDER").With("sources")],
    [
        new("key", ColumnType.Text, "the source's key in the pack"),
        new("checked", ColumnType.Text, "the day somebody opened it, or no"),
        new("by", ColumnType.Text, "who opened it", "nobody has"),
        new("uses", ColumnType.Whole, "how often the pack cites it"),
        new("published", ColumnType.Text, "when it was published, as exactly as it is known", "not known"),
        new("publisher", ColumnType.Text, "who published it"),
        new("title", ColumnType.Text, "its title"),
    ]);

    /// <summary>What the row of an added pack holds.</summary>
    public static ResultSchema AddedSchema { get; } = new("pack-add", [Hint.Ask("pack", "add", "FOLDER")],
    [
        Named,
        Version,
        new("outcome", ColumnType.Text, "what became of it"),
        new("counts", ColumnType.Text, "the version that counts now"),
        new("statements", ColumnType.Whole, "its statements"),
        new("events", ColumnType.Whole, "its notable events, which are never counted"),
        new("sources", ColumnType.Whole, "its sources"),
        new("registered_actors", ColumnType.Whole, "actors that the corpus knows now"),
        new("bound_sides", ColumnType.Whole, "sides of events that are bound to one of them"),
    ]);

    /// <summary>What the rows of a list of packs hold.</summary>
    public static ResultSchema ListSchema { get; } = new("pack-list", [Hint.Ask("pack", "list")],
    [
        Named,
        Version,
        new("counts", ColumnType.Flag, "whether this version counts"),
        new("title", ColumnType.Text, "its title"),
        new("licence", ColumnType.Text, "its licence"),
        new("accessed", ColumnType.Day, "when it was added"),
        new("hash", ColumnType.Text, "the first digits of its hash"),
    ]);

    /// <summary>What it holds, in numbers, and what came out when it was checked against a corpus.</summary>
    public static ResultRows Contents(LoadedPack read, IReadOnlyList<PackFinding>? findings)
    {
        ArgumentNullException.ThrowIfNull(read);
        var pack = read.Pack;
        var opened = pack.Sources.Count(source => source.Checked is not null);
        return ResultRows.Of(
            ContentsSchema,
            [
                Row("actors", pack.Actors.Count, $"with {pack.Actors.Sum(actor => actor.Bindings.Count)} bindings, {pack.Actors.Sum(actor => actor.Bindings.Count(binding => binding.Contested))} of them contested"),
                Row("relations", pack.Relations.Count, $"{pack.Relations.Count(relation => relation.IsContested)} contested, {pack.Relations.Count(relation => relation.IsInferred)} inferred"),
                Row("statements", pack.Statements.Count, $"{pack.Statements.Count(statement => statement.Hedge is not null)} hedged, {pack.Statements.Count(statement => statement.Condition is not null)} conditional"),
                Row("campaigns", pack.Campaigns.Count, ""),
                Row("claims", pack.Claims.Count, ""),
                Row("notable events", pack.Events.Count, $"{pack.Events.Count(e => e.Cites.Count > 0)} cite a dataset's event; never counted"),
                Row("sources", pack.Sources.Count, $"{opened} opened by somebody, {pack.Sources.Count - opened} not"),
                .. findings is null ? Array.Empty<IReadOnlyList<object?>>() : [Row("errors", Of(findings, PackFindingKind.Error), "contradictions to rows of the corpus"), Row("warnings", Of(findings, PackFindingKind.Warning), "citations and bindings that lead nowhere in the corpus"), Row("not checked", Of(findings, PackFindingKind.Unchecked), "citations and bindings for which the corpus holds no file")],
            ]);
    }

    private static int Of(IReadOnlyList<PackFinding> findings, PackFindingKind kind) => findings.Count(finding => finding.Kind == kind);

    /// <summary>Its sources, whether anybody opened them, and how often they are used.</summary>
    public static ResultRows Sources(Pack pack)
    {
        var uses = pack.Relations.SelectMany(relation => relation.Sources)
            .Concat(pack.Statements.SelectMany(statement => statement.Sources))
            .Concat(pack.Campaigns.SelectMany(campaign => campaign.Sources))
            .Concat(pack.Events.SelectMany(e => e.Sources))
            .CountBy(use => use.Key)
            .ToDictionary();
        return ResultRows.Of(
            SourcesSchema,
            [
                .. pack.Sources.Select(source => (IReadOnlyList<object?>)
                [
                    source.Key, source.Checked is null ? "no" : source.Checked.Value.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), source.Checked?.By,
                    uses.GetValueOrDefault(source.Key), source.Published?.ToString(), source.Publisher, source.Title,
                ]),
            ]);
    }

    /// <summary>What became of it in the corpus.</summary>
    public static ResultRows Added(LoadedPack read, PackReport report) => ResultRows.Of(
        AddedSchema,
        [[
            report.Name, report.Version, Outcome(report), report.Counts, read.Pack.Statements.Count, read.Pack.Events.Count, read.Pack.Sources.Count, report.Actors, report.BoundSides,
        ]]);

    /// <summary>The packs of a corpus.</summary>
    public static ResultRows Listed(IReadOnlyList<PackEntry> packs) => ResultRows.Of(
        ListSchema,
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
