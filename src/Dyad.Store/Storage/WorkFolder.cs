using System.Security.Cryptography;

namespace Dyad.Store.Storage;

/// <summary>The folder beside a corpus, or among the temporary files, in which one process makes another; its name is nobody else's, and it goes with the work.</summary>
internal sealed class WorkFolder : IDisposable
{
    /// <summary>How the names of such folders end.</summary>
    public const string Ending = ".new";

    private static readonly TimeSpan Making = TimeSpan.FromMinutes(1);

    private readonly string _folder;
    private readonly FileStream _owner;

    private WorkFolder(string folder)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
        _owner = new FileStream(OwnerOf(folder), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
    }

    /// <summary>The copy to work on, and how the names of files beside it may begin.</summary>
    public string Copy => Path.Combine(_folder, "corpus");

    /// <summary>Makes one beside a corpus, and takes away those of processes that were killed.</summary>
    public static WorkFolder Beside(string corpus)
    {
        foreach (var left in LeftBeside(corpus))
        {
            Clear(left);
        }

        return new WorkFolder($"{corpus}.{RandomNumberGenerator.GetHexString(8, lowercase: true)}{Ending}");
    }

    /// <summary>The folders beside a corpus whose process lives no more.</summary>
    public static IEnumerable<string> LeftBeside(string corpus) => Directory
        .EnumerateDirectories(Path.GetDirectoryName(corpus)!, $"*{Ending}")
        .Where(folder => folder.StartsWith(corpus + ".", StringComparison.Ordinal) && IsAbandoned(folder));

    /// <summary>Takes it away; what cannot be taken away now, the next process clears.</summary>
    public void Dispose()
    {
        _owner.Dispose();
        Clear(_folder);
    }

    private static void Clear(string left)
    {
        try
        {
            Directory.Delete(left, recursive: true);
        }
        catch (Exception another) when (another is IOException or UnauthorizedAccessException)
        {
            // Another process is clearing it too, or it is another user's.
        }
    }

    private static string OwnerOf(string folder) => Path.Combine(folder, "owner");

    // A lock ends with its process, however that ends.
    private static bool IsAbandoned(string folder)
    {
        try
        {
            using var owner = new FileStream(OwnerOf(folder), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (FileNotFoundException)
        {
            // It may just be in the making.
            return TimeProvider.System.GetUtcNow().UtcDateTime - Directory.GetLastWriteTimeUtc(folder) > Making;
        }
        catch (Exception another) when (another is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
