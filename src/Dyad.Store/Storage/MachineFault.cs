using System.Text.RegularExpressions;

namespace Dyad.Store.Storage;

/// <summary>What the machine does not let the program do, in words: a full disk, no right, a name that is too long.</summary>
public static partial class MachineFault
{
    // What the system says, and what the engine hands on of it.
    private static readonly (string Said, string Words)[] Known =
    [
        ("No space left on device", "the disk is full, or holds as many files as it can"),
        ("not enough space on the disk", "the disk is full"),
        ("failed to offload", "there is no room left for temporary files"),
        ("Disk quota exceeded", "your share of the disk is full"),
        ("Read-only file system", "the disk is read-only"),
        ("Permission denied", "you have no right to it"),
        ("Access to the path", "you have no right to it"),
        ("Operation not permitted", "you have no right to it"),
        ("File name too long", "the name is too long"),
        ("Too many open files", "too many files are open"),
        ("could not allocate block", "it needs more memory than there is"),
        ("Input/output error", "the disk does not answer"),
        ("No such file or directory", "a file that was worked with is gone"),
        ("No files found that match the pattern", "a file that was worked with is gone"),
        ("Could not find file", "a file that was worked with is gone"),
    ];

    /// <summary>What went wrong, with the file where it is known; null where it was not the machine.</summary>
    /// <remarks>By the system's words and not by kinds of exception: the engine's errors are of one kind, whatever they are about.</remarks>
    public static string? Of(Exception wrong)
    {
        ArgumentNullException.ThrowIfNull(wrong);
        for (var error = wrong; error is not null; error = error.InnerException)
        {
            if (Array.Find(Known, known => error.Message.Contains(known.Said, StringComparison.OrdinalIgnoreCase)) is { Words: { } words })
            {
                return Quoted().Match(wrong.Message) is { Success: true } file ? $"{words}: {file.Groups["file"].Value}" : words;
            }
        }

        return wrong is IOException or UnauthorizedAccessException ? wrong.Message : null;
    }

    [GeneratedRegex("""["'](?<file>[^"']*[/\\][^"']*)["']""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Quoted();
}
