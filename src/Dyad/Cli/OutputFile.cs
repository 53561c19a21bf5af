using System.Security.Cryptography;
using Dyad.Model;
using Dyad.Store.Storage;

namespace Dyad.Cli;

/// <summary>Writes a file that a person named: all of it or nothing, and never through to what another name of the same file holds.</summary>
internal static class OutputFile
{
    /// <summary>Writes text.</summary>
    public static void Write(string path, string text) => Write(path, part => File.WriteAllText(part, text));

    /// <summary>Writes bytes.</summary>
    public static void Write(string path, byte[] bytes) => Write(path, part => File.WriteAllBytes(part, bytes));

    /// <summary>Has a file written beside the one that was named, and puts it in its place once it is whole.</summary>
    /// <param name="path">The file that was named.</param>
    /// <param name="write">Writes to the path it is given, or makes no file there where there is nothing to write.</param>
    /// <exception cref="DyadException">It cannot be written; what was there is still there.</exception>
    public static void Write(string path, Action<string> write)
    {
        if (IsDevice(path))
        {
            Guarded(path, () => write(path));
            return;
        }

        var real = CorpusFile.Real(path);
        var part = Path.Combine(Path.GetDirectoryName(real)!, $".dyad-{RandomNumberGenerator.GetHexString(8, lowercase: true)}.part");
        Guarded(path, () =>
        {
            try
            {
                write(part);
                if (!File.Exists(part))
                {
                    return;
                }

                if (!OperatingSystem.IsWindows() && File.Exists(real))
                {
                    File.SetUnixFileMode(part, File.GetUnixFileMode(real));
                }

                File.Move(part, real, overwrite: true);
            }
            finally
            {
                File.Delete(part);
            }
        });
    }

    // A pipe or a device has no place to put a whole file in.
    private static bool IsDevice(string path) => !OperatingSystem.IsWindows() && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal));

    private static void Guarded(string path, Action write)
    {
        try
        {
            write();
        }
        catch (Exception wrong) when (wrong is not DyadException && MachineFault.Of(wrong) is not null)
        {
            throw new DyadException(Trouble.Environment, $"--output: {path} was not written: {MachineFault.Of(wrong)}", wrong);
        }
    }
}
