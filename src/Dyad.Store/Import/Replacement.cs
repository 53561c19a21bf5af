using Dyad.Model;

namespace Dyad.Store;

/// <summary>Changes a corpus file by working on a copy and putting that in its place in one step: readers see the old file or the new one.</summary>
internal static class Replacement
{
    /// <summary>Runs a change on a copy of the corpus. When it returns false, throws or is killed, the corpus stays as it was.</summary>
    /// <param name="corpusPath">The corpus file; it need not exist yet.</param>
    /// <param name="step">Told the name of each step as it is reached.</param>
    /// <param name="change">Works on the copy, whose path it is given; returns whether to keep it.</param>
    /// <param name="token">Ends it as long as the copy is not in place.</param>
    public static void Run(string corpusPath, Action<string> step, Func<string, bool> change, CancellationToken token = default)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(corpusPath))!);
        using var writing = Lock(corpusPath);
        var copy = corpusPath + ".new";
        try
        {
            Clear(copy);
            if (File.Exists(corpusPath))
            {
                File.Copy(corpusPath, copy);
            }

            step("copied");
            if (!change(copy))
            {
                return;
            }

            Flush(copy);
            step("flushed");
            token.ThrowIfCancellationRequested();
            File.Move(copy, corpusPath, overwrite: true);
            step("renamed");
        }
        catch (IOException wrong)
        {
            throw new DyadException(Trouble.InvalidData, $"The corpus was not changed: {wrong.Message}", wrong);
        }
        finally
        {
            Clear(copy);
        }
    }

    private static FileStream Lock(string corpusPath)
    {
        try
        {
            return new FileStream(corpusPath + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException wrong)
        {
            throw new DyadException(Trouble.Busy, $"Another dyad is writing {corpusPath}; wait for it to end", wrong);
        }
    }

    private static void Flush(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
        file.Flush(flushToDisk: true);
    }

    // What an earlier process that was killed may have left, too.
    private static void Clear(string copy)
    {
        foreach (var left in new[] { copy, copy + ".wal", copy + ".rows", copy + ".rest" })
        {
            File.Delete(left);
        }

        if (Directory.Exists(copy + ".tmp"))
        {
            Directory.Delete(copy + ".tmp", recursive: true);
        }
    }
}
