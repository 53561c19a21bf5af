using Dyad.Benchmarks.Worlds;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Sources.Datasets;
using Dyad.Store;
using Dyad.Store.Counting;
using Dyad.Store.Import;

namespace Dyad.Tests.Store;

/// <summary>A made-up world whose truth is known is imported and counted.</summary>
public sealed class WorldTests : IDisposable
{
    private static readonly DatasetLibrary Library = DatasetLibrary.Load(Path.Combine(AppContext.BaseDirectory, "datasets"));
    private static readonly World World = World.Make(new WorldRequest(5_000, Seed: 7));

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dyad-world-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Every_pair_and_year_counts_to_its_known_truth()
    {
        Import(World, "1.1");

        using var corpus = Corpus.Open(CorpusPath);
        var counted = corpus.Count(new CountRequest(Filter.Empty, ["pair", "year"]))
            .ToDictionary(tally => (Pair: tally.Keys["pair"], Year: int.Parse(tally.Keys["year"])));

        var truth = World.Truth;
        counted.Keys.ShouldBe(truth.Cells.Keys, ignoreOrder: true);
        foreach (var (key, known) in truth.Cells)
        {
            Shared(counted[key]).ShouldBe(Shared(known), key.ToString());
        }
    }

    [Fact]
    public void Every_actor_counts_to_its_known_truth()
    {
        Import(World, "1.1");

        using var corpus = Corpus.Open(CorpusPath);
        var truth = World.Truth.Actors;

        foreach (var (name, known) in truth)
        {
            var tally = corpus.Count(new CountRequest(Filter.Empty.With("actor", name), [])).Single();
            Shared(tally).ShouldBe(Shared(known), name);
            (tally.Own + tally.Other).ShouldBe(known.DeathsA + known.DeathsB, name);
        }
    }

    [Fact]
    public void The_difference_to_the_release_before_is_the_edits_that_were_made()
    {
        var (next, edits) = World.Next(seed: 8, edits: 500);
        Import(World, "1.1");

        var difference = Import(next, "1.2").Difference.ShouldNotBeNull();

        difference.Added.ShouldBe(Events(edits, "added", column: null));
        difference.Absent.ShouldBe(Events(edits, "removed", column: null));
        difference.Revised.ShouldBe(Events(edits, "revised", column: null));
        foreach (var column in new[] { "date_start", "deaths_civilians", "side_a", "side_b", "low", "best", "high" })
        {
            difference.RevisedFields.SingleOrDefault(field => field.Field == column).Events.ShouldBe(Events(edits, "revised", column), column);
        }
    }

    [Fact]
    public void The_same_seed_makes_the_same_file()
    {
        var (one, other) = (Path.Combine(_folder.FullName, "one.csv"), Path.Combine(_folder.FullName, "other.csv"));

        World.Make(new WorldRequest(300, Seed: 3)).Write(one);
        World.Make(new WorldRequest(300, Seed: 3)).Write(other);

        File.ReadAllBytes(one).ShouldBe(File.ReadAllBytes(other));
    }

    private string CorpusPath => Path.Combine(_folder.FullName, "corpus.duckdb");

    private static (long Events, long? Civilians, long? Unknown, long? Low, long? Best, long? High, long Breaks, long Summary) Shared(Tally tally) =>
        (tally.Events, tally.Civilians, tally.Unknown, tally.Low, tally.Best, tally.High, tally.OutOfOrder, tally.Summary);

    private static (long Events, long? Civilians, long? Unknown, long? Low, long? Best, long? High, long Breaks, long Summary) Shared(TruthCell cell) =>
        (cell.Events, cell.DeathsCivilians, cell.DeathsUnknown, cell.Low, cell.Best, cell.High, cell.Breaks, cell.Summary);

    private static int Events(IEnumerable<WorldEdit> edits, string kind, string? column) =>
        edits.Where(edit => edit.Kind == kind && (column is null || edit.Column == column)).Select(edit => edit.Id).Distinct().Count();

    private ImportReport Import(World world, string release)
    {
        var file = Path.Combine(_folder.FullName, $"world-{release}.csv");
        world.Write(file);
        var request = new ImportRequest(file, new DateOnly(2025, 1, 1)) { Dataset = "ucdp-ged", Release = release, Extent = ExtentKind.Complete };
        return new Importer(CorpusPath, Library).Import(request, TestContext.Current.CancellationToken);
    }
}
