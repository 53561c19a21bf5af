using System.Diagnostics;
using System.Text;

namespace Dyad.EndToEnd.Commands;

/// <summary>The built program, run as a process of its own.</summary>
internal sealed partial class DyadProcess : IDisposable
{
    private const int Interruption = 2;

    private readonly Process _process;
    private readonly StringBuilder _error = new();
    private readonly Lock _writing = new();

    private DyadProcess(Process process) => _process = process;

    /// <summary>Told each line of standard error as it comes.</summary>
    public Action<string>? Said { get; set; }

    /// <summary>Runs a command line to its end.</summary>
    public static async Task<(int Code, string Out, string Error)> Run(string folder, params string[] args)
    {
        using var dyad = Start(folder, args);
        return await dyad.End();
    }

    /// <summary>Starts a command line; its environment holds no corpus and no home.</summary>
    public static DyadProcess Start(string folder, params string[] args)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "dyad.exe" : "dyad"), args)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["XDG_DATA_HOME"] = Path.Combine(folder, "data");
        start.Environment.Remove("DYAD_CORPUS");
        var dyad = new DyadProcess(new Process { StartInfo = start });
        dyad._process.Start();
        dyad._process.StandardInput.Close();
        return dyad;
    }

    /// <summary>Waits for the end and gives what was printed.</summary>
    public async Task<(int Code, string Out, string Error)> End()
    {
        // On a thread of its own: among many tests the shared ones may come to a line only when the process has ended.
        var hearing = new Thread(Hear);
        hearing.Start();
        var output = await _process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        hearing.Join();
        lock (_writing)
        {
            return (_process.ExitCode, output, _error.ToString());
        }
    }

    /// <summary>Ends the process at once, as a power cut would.</summary>
    public void Kill() => _process.Kill();

    /// <summary>Sends the signal that Ctrl-C sends.</summary>
    // Not by the program kill: on a busy machine it starts only when the import is done.
    public void Interrupt() => _ = Kill(_process.Id, Interruption);

    public void Dispose() => _process.Dispose();

    [System.Runtime.InteropServices.LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int process, int signal);

    private void Hear()
    {
        while (_process.StandardError.ReadLine() is { } line)
        {
            lock (_writing)
            {
                _error.Append(line).Append('\n');
            }

            Said?.Invoke(line);
        }
    }
}
