namespace Dyad.Cli;

/// <summary>Where the sample's corpus may lie: in the user's data folder or, where that cannot be written, in a temporary folder of the user's own.</summary>
internal static class SampleHome
{
    /// <summary>The folders, the better first.</summary>
    public static IReadOnlyList<string> Folders(Surroundings surroundings) =>
        [.. ((string?[])[surroundings.OwnFolder, Temporary(surroundings)]).OfType<string>()];

    /// <summary>Whether a file can be made in a folder, which is made where it is absent; if not, why.</summary>
    public static bool IsWritable(string folder, out string why)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var trial = Path.Combine(folder, $"trial-{Environment.ProcessId}");
            File.WriteAllText(trial, "");
            File.Delete(trial);
            why = "";
            return true;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            why = wrong.Message;
            return false;
        }
    }

    /// <summary>The samples of other builds beside one, without the newest of them.</summary>
    public static IReadOnlyList<string> Older(string path, int kept) =>
    [
        .. Directory.EnumerateFiles(Path.GetDirectoryName(path)!, "sample-*.duckdb")
            .OrderByDescending(File.GetLastWriteTimeUtc)
            .Where(other => other != path)
            .Skip(kept - 1),
    ];

    /// <summary>Takes away what a build has left or was killed over.</summary>
    public static void Clear(string making)
    {
        File.Delete(making);
        File.Delete(making + ".lock");
        foreach (var left in Directory.GetDirectories(Path.GetDirectoryName(making)!, Path.GetFileName(making) + ".*"))
        {
            Directory.Delete(left, recursive: true);
        }
    }

    // Temporary folders are everybody's: one that others could write to would let them choose what is counted here.
    private static string? Temporary(Surroundings surroundings)
    {
        var folder = Path.Combine(surroundings.Variable("TMPDIR") ?? Path.GetTempPath(), $"dyad-{Environment.UserName}");
        if (OperatingSystem.IsWindows())
        {
            return folder;
        }

        if (!Directory.Exists(folder))
        {
            try
            {
                Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
            catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
            {
                return null;
            }
        }

        return (File.GetUnixFileMode(folder) & (UnixFileMode.GroupWrite | UnixFileMode.OtherWrite)) == UnixFileMode.None ? folder : null;
    }
}
