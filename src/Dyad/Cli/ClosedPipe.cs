using Microsoft.Win32.SafeHandles;

namespace Dyad.Cli;

/// <summary>A reader of standard output who has read enough, as <c>head</c> does: that is no fault, and the rest need not be written.</summary>
internal static class ClosedPipe
{
    private const int StandardOutputHandle = 1;

    // EPIPE, the same on Linux and macOS.
    private const int BrokenPipe = 32;

    /// <summary>Standard output. The console's own stream keeps to itself that the reader of a pipe has gone, and everything would be read and written for nobody.</summary>
    public static Stream StandardOutput()
    {
        var console = Console.OpenStandardOutput();
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return console;
        }

        // A file keeps one place to write at, which it shares with standard error: only the console's stream does.
        var pipe = new FileStream(new SafeFileHandle(StandardOutputHandle, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return pipe.CanSeek ? console : pipe;
    }

    /// <summary>Whether that is what went wrong.</summary>
    public static bool Is(Exception wrong) => wrong is IOException { HResult: BrokenPipe };
}
