using Dyad.Model;
using Dyad.Sources.Datasets;
using Dyad.Sources.Packs;
using Dyad.Store;

namespace Dyad.Cli;

/// <summary>What comes with the program: the definitions of datasets, and packs of recorded knowledge.</summary>
internal static class BuiltIn
{
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

    /// <summary>The names of the packs.</summary>
    public static IReadOnlyList<string> PackNames(Surroundings surroundings) =>
        [.. Directory.EnumerateDirectories(Packs(surroundings)).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    /// <summary>A pack's folder: as told, or that of the built-in pack of this name.</summary>
    public static string PackFolderOf(Surroundings surroundings, string told)
    {
        var path = Path.GetFullPath(told, surroundings.CurrentFolder);
        return !Directory.Exists(path) && PackNames(surroundings).Contains(told) ? Path.Combine(Packs(surroundings), told) : path;
    }

    /// <summary>The corpus of a fresh machine: the built-in packs, in memory, so that every reading command has something to read.</summary>
    public static Corpus Open(Surroundings surroundings, int? threads) =>
        Corpus.OfPacks([.. PackNames(surroundings).Select(name => Read(Path.Combine(Packs(surroundings), name)))], threads);

    /// <summary>Reads a pack.</summary>
    /// <exception cref="DyadException">There is no such folder, or the pack is not sound.</exception>
    public static LoadedPack Read(string folder)
    {
        try
        {
            return PackFolder.Read(folder);
        }
        catch (DirectoryNotFoundException wrong)
        {
            throw new DyadException(Trouble.NotFound, wrong.Message, wrong);
        }
        catch (PackException wrong)
        {
            throw new DyadException(Trouble.InvalidData, wrong.Message, wrong);
        }
    }

    private static string Packs(Surroundings surroundings) => Path.Combine(surroundings.ProgramFolder, "packs");
}
