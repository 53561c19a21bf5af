using Dyad.Answers;
using Dyad.Model;
using Dyad.Sources.Datasets;
using Dyad.Store;

namespace Dyad.Cli;

/// <summary>The corpus of a fresh machine: the made-up sample that comes with the program, so that every reading command has something to read.</summary>
internal static class BuiltInSample
{
    /// <summary>The day that stands as the sample's access day, fixed so that its snapshot is the same everywhere.</summary>
    private static readonly DateOnly Accessed = new(2026, 1, 1);

    /// <summary>The datasets that come with the program and, where a folder is named, the user's own.</summary>
    public static DatasetLibrary Library(Surroundings surroundings, string? own = null)
    {
        try
        {
            return DatasetLibrary.Load(Path.Combine(surroundings.ProgramFolder, "datasets"), own);
        }
        catch (DatasetException wrong)
        {
            throw new DyadException(Trouble.InvalidData, wrong.Message, wrong);
        }
    }

    public static Corpus Open(Surroundings surroundings, int? threads)
    {
        var folder = Directory.CreateTempSubdirectory("dyad-sample-");
        try
        {
            var path = Path.Combine(folder.FullName, "sample.duckdb");
            var request = new ImportRequest(Path.Combine(surroundings.ProgramFolder, "datasets", "ucdp-ged", "sample.csv"), Accessed)
            {
                Dataset = "ucdp-ged",
                Release = Briefing.MadeUp,
                Extent = ExtentKind.Complete,
            };
            new Importer(path, Library(surroundings), threads).Import(request, CancellationToken.None);
            return Corpus.Open(path, threads);
        }
        finally
        {
            // The open corpus keeps its file until it is closed; on systems that refuse, the temporary folder is left to them.
            TryDelete(folder);
        }
    }

    private static void TryDelete(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            _ = folder;
        }
    }
}
