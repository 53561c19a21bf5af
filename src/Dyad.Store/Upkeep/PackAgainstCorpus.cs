using System.Globalization;
using Dyad.Model.Packs;
using Dyad.Model.Places;
using Dyad.Model.Registry;
using Dyad.Sources.Packs;
using Dyad.Store.Contents;
using Dyad.Store.Packs;

namespace Dyad.Store.Upkeep;

/// <summary>Holds a pack against a corpus: the events it cites, the figures it gives of them, and its bindings. The corpus is not changed, and need not hold the pack.</summary>
public static class PackAgainstCorpus
{
    /// <summary>What was found, in the order of the pack's files; empty where all of it is right.</summary>
    public static IReadOnlyList<PackFinding> Check(Corpus corpus, LoadedPack read)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(read);
        return [.. Bindings(corpus, read), .. Events(corpus, read), .. Statements(corpus, read)];
    }

    private static IEnumerable<PackFinding> Bindings(Corpus corpus, LoadedPack read)
    {
        foreach (var actor in read.Pack.Actors)
        {
            foreach (var (binding, line) in actor.Bindings.Zip(read.Lines.Bindings[actor.Id]))
            {
                var place = $"{read.Pack.Name}/actors.yaml:{line}";
                if (!HasEvents(corpus, binding.Family))
                {
                    yield return new(PackFindingKind.Unchecked, place, $"the binding to {Shown(binding)} was not checked: the corpus holds no event of the family {binding.Family}");
                }
                else if (corpus.Matches(binding) == 0)
                {
                    yield return new(PackFindingKind.Warning, place, $"the binding of '{actor.Id}' to {Shown(binding)} matches no side of any event in the corpus; expected the dataset's own number, name and spelling of places");
                }
            }
        }
    }

    private static IEnumerable<PackFinding> Events(Corpus corpus, LoadedPack read)
    {
        var rows = corpus.Cited([.. read.Pack.Events.SelectMany(e => e.Cites).Distinct(StringComparer.Ordinal)]);
        foreach (var e in read.Pack.Events)
        {
            var place = $"{read.Pack.Name}/events.csv:{read.Lines.Events[e.Id]}";
            foreach (var id in e.Cites)
            {
                if (!rows.TryGetValue(id, out var row))
                {
                    yield return Missing(corpus, place, id, e.Date.Start);
                    continue;
                }

                if (!row.IsCurrent)
                {
                    yield return new(PackFindingKind.Warning, place, $"'{e.Id}' cites {id}, which stands in {row.Source} and counts no more");
                }

                foreach (var (what, own, theirs) in Differences(e, row, e.Cites.Count == 1))
                {
                    yield return new(PackFindingKind.Error, place, $"{what} of '{e.Id}' is {own}; the row it cites, {id} in {row.Source}, has {theirs}");
                }
            }
        }
    }

    private static IEnumerable<PackFinding> Statements(Corpus corpus, LoadedPack read)
    {
        var about = read.Pack.Statements.Where(statement => statement.About?.Contains(':', StringComparison.Ordinal) == true).ToArray();
        var rows = corpus.Cited([.. about.Select(statement => statement.About!).Distinct(StringComparer.Ordinal)]);
        return about.Where(statement => !rows.ContainsKey(statement.About!)).Select(statement =>
            Missing(corpus, $"{read.Pack.Name}/statements.yaml:{read.Lines.Statements[statement.Id]}", statement.About!, day: null));
    }

    // Only where every event of the day is known is an absent row a wrong citation.
    private static PackFinding Missing(Corpus corpus, string place, string id, DateOnly? day)
    {
        var family = id.Split(':')[0];
        var parts = PartsOf(corpus, family).Where(part => day is not { } on || (part.Months is { } months && months.Earliest <= on && on <= months.Latest)).ToArray();
        if (parts.Length == 0)
        {
            return new(PackFindingKind.Unchecked, place, $"the citation of {id} was not checked: the corpus holds no file of the family {family}{(day is { } on ? $" for {on:yyyy-MM-dd}" : "")}");
        }

        return day is not null && parts.Any(part => part is { Extent: "complete", Countries: [] })
            ? new(PackFindingKind.Error, place, $"{id} is cited, and no such row is in the corpus; expected the id of an event of {Files(parts)}")
            : new(PackFindingKind.Warning, place, $"{id} is cited, and no such row is in {Files(parts)}, which may not hold every event");
    }

    private static IEnumerable<(string What, string Own, string Theirs)> Differences(PackEvent e, CitedRow row, bool isOnly)
    {
        if (e.Date.Start < row.DateStart || e.Date.End > row.DateEnd)
        {
            yield return ("the date", Days(e.Date.Start, e.Date.End), Days(row.DateStart, row.DateEnd));
        }

        if (e.Country is { } own && row.Country is { } theirs && own != theirs)
        {
            yield return ("country", own, theirs);
        }

        if (e is { Latitude: { } latitude, Longitude: { } longitude } && row.Cell is { } cell && PrioGrid.CellOf(latitude, longitude) is var here && here != cell)
        {
            yield return ("the cell of the point", $"{here}", $"{cell}");
        }

        // Of several rows each has a part of the dead.
        (string, long?, long?)[] numbers = isOnly
            ?
            [
                ("low", e.Low, row.Low), ("best", e.Best, row.Best), ("high", e.High, row.High),
                ("deaths_a", e.Deaths.SideA, row.Deaths.SideA), ("deaths_b", e.Deaths.SideB, row.Deaths.SideB),
                ("deaths_civilians", e.Deaths.Civilians, row.Deaths.Civilians), ("deaths_unknown", e.Deaths.Unknown, row.Deaths.Unknown),
            ]
            : [];
        foreach (var (what, ours, has) in numbers)
        {
            if (ours is { } number && has is { } stated && number != stated)
            {
                yield return (what, Number(number), Number(stated));
            }
        }
    }

    private static bool HasEvents(Corpus corpus, string family) => PartsOf(corpus, family).Any(part => part.CurrentEvents > 0);

    private static IEnumerable<PartEntry> PartsOf(Corpus corpus, string family)
    {
        var datasets = corpus.Manifest.Datasets.Where(dataset => dataset.Family == family).Select(dataset => dataset.Name).ToHashSet(StringComparer.Ordinal);
        return corpus.Manifest.Parts.Where(part => part.Events > 0 && datasets.Contains(part.Dataset));
    }

    private static string Shown(Binding binding) =>
        string.Join(' ', new[] { binding.Family, binding.NativeId, binding.Name is { } name ? $"'{name}'" : null }.OfType<string>())
        + (binding.Contested ? " (contested)" : "");

    private static string Files(IEnumerable<PartEntry> parts) => string.Join(", ", parts.Select(part => $"{part.Dataset} {part.Release}").Distinct());

    private static string Days(DateOnly first, DateOnly last) => first == last ? $"{first:yyyy-MM-dd}" : $"{first:yyyy-MM-dd} to {last:yyyy-MM-dd}";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
