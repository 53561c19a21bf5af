using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Sources.Datasets;
using Dyad.Sources.Packs;
using Dyad.Sources.Registry;
using Dyad.Store;
using Dyad.Store.Registry;

namespace Dyad.Cli;

/// <summary>What comes with the program: the definitions of datasets, the registry of actors, and packs of recorded knowledge.</summary>
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

    /// <summary>The registry and the packs, which every corpus gets.</summary>
    public static BuiltInKnowledge Knowledge(Surroundings surroundings) => BuiltInKnowledge.ReadBeside(() => Sound(() => Hash(surroundings)), () => Sound<(LoadedRegistry, IReadOnlyList<LoadedPack>)>(() =>
        (RegistryFolder.Read(Registry(surroundings)), [.. PackNames(surroundings).Select(name => PackFolder.Read(Path.Combine(Packs(surroundings), name)))])));

    /// <summary>Says how a corpus gets the names that come with this program; null where it has them.</summary>
    public static string? MissingNames(Corpus corpus, Surroundings surroundings) => corpus.BuiltInHash switch
    {
        null => "The corpus lacks the names that come with this program; dyad rebuild adds them.",
        var hash when hash != Hash(surroundings) => "The corpus has the names that came with another version of this program; dyad rebuild brings them up to date.",
        _ => null,
    };

    // Over the files as they lie there, because reading what they say takes a tenth of a second.
    private static string Hash(Surroundings surroundings) => CanonicalJson.Sha256(string.Join('\f', Directory
        .EnumerateFiles(Registry(surroundings), "*.csv")
        .Concat(PackNames(surroundings).SelectMany(name => Directory.EnumerateFiles(Path.Combine(Packs(surroundings), name))))
        .Where(file => Path.GetExtension(file) != ".md")
        .Select(file => Path.GetRelativePath(surroundings.ProgramFolder, file).Replace('\\', '/') + "\n" + File.ReadAllText(file).ReplaceLineEndings("\n"))
        .Order(StringComparer.Ordinal)));

    /// <summary>Reads a pack.</summary>
    /// <exception cref="DyadException">There is no such folder, or the pack is not sound.</exception>
    public static LoadedPack Read(string folder) => Sound(() => PackFolder.Read(folder));

    private static T Sound<T>(Func<T> read)
    {
        try
        {
            return read();
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

    private static string Registry(Surroundings surroundings) => Path.Combine(surroundings.ProgramFolder, "registry");

    private static string Packs(Surroundings surroundings) => Path.Combine(surroundings.ProgramFolder, "packs");
}
