using Dyad.Answers.Results;
using Dyad.Model;
using Dyad.Model.Results;
using Dyad.Store;
using Dyad.Store.Contents;
using Dyad.Store.Import;

namespace Dyad.Answers.Verbs;

/// <summary>The releases that a corpus holds, a row for each file.</summary>
public static class ReleasesVerb
{
    private static readonly ResultColumn Dataset = new("dataset", ColumnType.Text, "the dataset");
    private static readonly ResultColumn Release = new("release", ColumnType.Text, "the release");
    private static readonly ResultColumn File = new("file", ColumnType.Text, "the file");
    private static readonly ResultColumn Part = new("part", ColumnType.Text, "the first digits of the part's hash, which name it");
    private static readonly ResultColumn Counting = new("count_now", ColumnType.Whole, "its events that count now");
    private static readonly ResultColumn Standing = new("state", ColumnType.Text, "whether it was withdrawn or replaced", "it was not");

    /// <summary>What its rows hold.</summary>
    public static ResultSchema Schema { get; } = new("releases", [Hint.Ask("releases")],
    [
        Dataset,
        Release,
        new("status", ColumnType.Text, "final or candidate"),
        new("extent", ColumnType.Text, "complete, selected or sample: what the file covers"),
        new("place", ColumnType.Text, "how well every place of a selection is known at worst", "not told"),
        new("countries", ColumnType.Text, "the countries that a complete file covers, or all", "the file is not complete"),
        new("months", ColumnType.Text, "the months it covers", "no months are stated"),
        new("published", ColumnType.Text, "when the release was published, with \"about\" where that is a rule", "not known"),
        new("accessed", ColumnType.Day, "when the file was fetched"),
        new("records", ColumnType.Whole, "records in the file"),
        new("events", ColumnType.Whole, "records that became events"),
        Counting,
        File,
        new("not_events", ColumnType.Whole, "records that did not become events"),
        Part,
        Standing,
    ]);

    /// <summary>What the rows of a judgement about parts hold.</summary>
    public static ResultSchema JudgementSchema { get; } = new("part-judgement", [Hint.Ask("releases", "withdraw"), Hint.Ask("releases", "restore")], [Dataset, Release, Part, File, Standing, Counting]);

    /// <summary>Every file of the corpus.</summary>
    public static Result Ask(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return new(ResultRows.Of(Schema, corpus.Manifest.AllParts.Select(part => (IReadOnlyList<object?>)
        [
            part.Dataset,
            part.Release,
            part.Status,
            part.Extent,
            part.Place,
            part.Extent != "complete" ? null : part.Countries.Count == 0 ? "all" : string.Join(',', part.Countries),
            part.FirstMonth is { } first && part.LastMonth is { } last ? $"{first:yyyy-MM}..{last:yyyy-MM}" : null,
            part.Published is { } day ? $"{(part.PublishedAbout ? "about " : "")}{day:yyyy-MM-dd}" : null,
            part.Accessed,
            part.Records,
            part.Events,
            part.CurrentEvents,
            part.File,
            part.NotEvents,
            RivalPart.Short(part.PartHash),
            State(part),
        ])));
    }

    /// <summary>The parts that a judgement was about, as they are after it.</summary>
    public static ResultRows Judged(IEnumerable<PartEntry> parts) => ResultRows.Of(JudgementSchema, parts.Select(part => (IReadOnlyList<object?>)
        [part.Dataset, part.Release, RivalPart.Short(part.PartHash), part.File, State(part), part.CurrentEvents]));

    private static string? State(PartEntry part) => part switch
    {
        { State: "replaced", ReplacedBy: { } by } => $"replaced by {RivalPart.Short(by)}",
        { IsOut: true, State: { } state } => $"{state}: {part.Why}",
        _ => null,
    };
}
