using Dyad.Model;

namespace Dyad.Store.Storage;

/// <summary>A corpus as a file: where it really lies, what lies beside it, and whether it is all there.</summary>
public static class CorpusFile
{
    // At this place a database of the engine has its name.
    private const int MarkAt = 8;

    // The engine's own three headers, before the first block.
    private const long HeaderBytes = 3 * 4096;

    private static readonly string[] Logs = [".wal", ".wal.checkpoint", ".wal.recovery"];

    private static readonly StringComparison Names = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>The path that a path stands for once every link on it is followed; what it names need not exist.</summary>
    /// <exception cref="DyadException">The links lead in a circle, or may not be read.</exception>
    public static string Real(string path)
    {
        try
        {
            return Followed(Path.GetFullPath(path));
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new DyadException(Trouble.Environment, $"{path} cannot be followed: {wrong.Message}", wrong);
        }
    }

    /// <summary>Whether a file is the corpus, or lies beside it for it: its lock, its log, its temporary folders.</summary>
    public static bool Owns(string corpusPath, string path)
    {
        var (corpus, file) = (Real(corpusPath), Real(path));
        return string.Equals(corpus, file, Names)
            || Logs.Prepend(".lock").Append(".tmp").Any(ending => string.Equals(corpus + ending, file, Names))
            || file.StartsWith(corpus + ".tmp" + Path.DirectorySeparatorChar, Names)
            || (file.StartsWith(corpus + ".", Names) && file.Contains(WorkFolder.Ending + Path.DirectorySeparatorChar, Names));
    }

    /// <summary>Whether a file is a database of the engine, by its bytes.</summary>
    public static bool IsDatabase(string path)
    {
        try
        {
            if (!File.Exists(path) || new FileInfo(path).Length < HeaderBytes)
            {
                return false;
            }

            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            file.Position = MarkAt;
            Span<byte> mark = stackalloc byte[4];
            return file.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false) == mark.Length && mark.SequenceEqual("DUCK"u8);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Refuses a path that the engine would not take as it is.</summary>
    internal static void RefuseName(string path)
    {
        if (path.Any(letter => letter == '?' || char.IsControl(letter)))
        {
            throw new DyadException(Trouble.Usage, $"{Hint.Give("corpus")}: the engine takes no path with a question mark or a control character; name another file than {Plain(path)}");
        }
    }

    /// <summary>Refuses a corpus beside which a log lies: a finished corpus has none, so it is another program's, and the engine would add it to what the corpus says.</summary>
    internal static void RefuseLog(string corpus)
    {
        if (Logs.Select(ending => corpus + ending).FirstOrDefault(Path.Exists) is { } log)
        {
            throw new DyadException(
                Trouble.Damaged,
                $"{log} is not of this corpus: a finished corpus has no log, and this one would change what it says. Nothing was read or written. Move it away: mv '{log}' '{log}.foreign'");
        }
    }

    /// <summary>Refuses a corpus that is shorter than it says it is.</summary>
    internal static void RefuseShort(Database database, string corpus)
    {
        var (has, needs) = (new FileInfo(corpus).Length, Needs(database));
        if (has < needs)
        {
            throw new DyadException(
                Trouble.Damaged, $"{corpus} is damaged: it has {has} of its {needs} bytes. Copy it again from where it is whole, or import its files into a new one");
        }
    }

    /// <summary>Refuses to go on where another program took away what was worked on.</summary>
    internal static void RefuseGone(string copy)
    {
        if (!File.Exists(copy))
        {
            throw new DyadException(Trouble.Environment, $"The corpus was not changed: a file that was worked with is gone: {copy}. Another program took it away; run it again");
        }
    }

    /// <summary>Gives a finished corpus the free blocks at its end, which the engine counts and need not write: whatever is cut off later is then missed.</summary>
    internal static void Fill(string copy)
    {
        long needs;
        using (var database = Database.Read(copy, threads: 1))
        {
            needs = Needs(database);
        }

        using var file = new FileStream(copy, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
        file.SetLength(Math.Max(file.Length, needs));
        file.Flush(flushToDisk: true);
    }

    // A corpus without seals is of a program that did not fill its files: only the blocks in use have to be there.
    private static long Needs(Database database) => database.Query(
        """
        select case when exists (from duckdb_tables() where database_name = current_database() and table_name = 'seal') then total_blocks else used_blocks end * block_size
        from pragma_database_size() where database_name = current_database()
        """,
        row => HeaderBytes + row.GetInt64(0)).Single();

    /// <summary>What tells a file from the one that another process puts in its place.</summary>
    internal static (long Length, DateTime Changed)? Stamp(string corpus) => File.Exists(corpus) ? (new FileInfo(corpus).Length, File.GetLastWriteTimeUtc(corpus)) : null;

    private static string Followed(string full)
    {
        if (Path.GetDirectoryName(full) is not { } parent)
        {
            return full;
        }

        var here = Path.Combine(Followed(parent), Path.GetFileName(full));
        return new FileInfo(here).LinkTarget is null ? here : Followed(File.ResolveLinkTarget(here, returnFinalTarget: true)!.FullName);
    }

    private static string Plain(string path) => string.Concat(path.Select(letter => char.IsControl(letter) ? ' ' : letter));
}
