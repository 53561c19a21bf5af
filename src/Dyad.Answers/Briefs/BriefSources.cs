using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Store;
using Dyad.Store.Contents;
using Dyad.Store.Packs;

namespace Dyad.Answers.Briefs;

/// <summary>The releases a brief counts and the pack it draws on, with what each asks to be cited.</summary>
internal static class BriefSources
{
    public static IReadOnlyList<SourceNote> Of(Corpus corpus, IEnumerable<PartEntry> parts, PackEntry? pack)
    {
        var datasets = corpus.Manifest.Datasets.ToDictionary(dataset => dataset.Name);
        return [.. parts.Select(part => Note(datasets[part.Dataset], part)), .. pack is null ? Array.Empty<SourceNote>() : [Note(pack)]];
    }

    private static SourceNote Note(PackEntry pack) => new(
        $"pack {pack.Name}",
        pack.Version,
        pack.Title,
        string.Join("; ", pack.Authors),
        "",
        pack.Licence,
        "unknown",
        pack.Accessed,
        "recorded knowledge: statements with their sources, and notable events, which are not a census",
        "the pack's files",
        pack.Hash,
        [Reference.Of(pack).Text]);

    private static SourceNote Note(DatasetEntry dataset, PartEntry part) => new(
        dataset.Name,
        part.Release,
        dataset.Title,
        dataset.Publisher,
        dataset.Url,
        dataset.Terms,
        part.Published is { } day ? $"{(part.PublishedAbout ? "about " : "")}{day:yyyy-MM-dd}" : "unknown",
        part.Accessed,
        part.Extent switch { "complete" => "complete", "selected" => Selections.Told(part) is { } held ? $"selected: {held}" : "selected: not every event of its extent", _ => "sample: rows for illustration" },
        part.File,
        part.Sha256,
        [.. Reference.Of(dataset, part.Release).Select(reference => reference.Text)]);
}
