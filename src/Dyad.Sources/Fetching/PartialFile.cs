using System.Globalization;

namespace Dyad.Sources.Fetching;

/// <summary>What has come of a file so far, beside the place where the whole will stand, with the server's mark of its version.</summary>
internal sealed class PartialFile(string target)
{
    private readonly string _mark = target + ".part.version";

    /// <summary>Where it lies.</summary>
    public string Path { get; } = target + ".part";

    /// <summary>How many bytes are here.</summary>
    public long Length => File.Exists(Path) ? new FileInfo(Path).Length : 0;

    /// <summary>The server's mark of the version that is being fetched; null where it gave none, and then nothing is gone on from.</summary>
    public string? Version => Marked(0);

    /// <summary>How many bytes that version has; null where the server did not say.</summary>
    public long? Total => Marked(1) is { Length: > 0 } total ? long.Parse(total, CultureInfo.InvariantCulture) : null;

    /// <summary>Notes which version begins to come.</summary>
    public void Mark(string? version, long? total)
    {
        if (version is not null)
        {
            File.WriteAllText(_mark, $"{version}\n{total?.ToString(CultureInfo.InvariantCulture)}");
        }
    }

    public FileStream Append() => new(Path, FileMode.Append, FileAccess.Write, FileShare.Read);

    public void Forget()
    {
        File.Delete(Path);
        File.Delete(_mark);
    }

    public void Finish()
    {
        File.Move(Path, target, overwrite: true);
        File.Delete(_mark);
    }

    private string? Marked(int line) => File.Exists(_mark) ? File.ReadLines(_mark).ElementAtOrDefault(line) : null;
}
