using System.Diagnostics;
using System.Text;

namespace Dyad.EndToEnd.Commands;

/// <summary>The built program, run as a process of its own.</summary>
internal sealed class DyadProcess : IDisposable
{
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

    /// <summary>Starts a command line; its environment holds no corpus, no home and no sample.</summary>
    public static DyadProcess Start(string folder, params string[] args)
    {
        // A shell lets what it runs in the background ignore Ctrl-C, and so would a child of these tests: env undoes that and becomes the program.
        var program = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "dyad.exe" : "dyad");
        var start = new ProcessStartInfo(OperatingSystem.IsLinux() ? "env" : program, OperatingSystem.IsLinux() ? ["--default-signal=INT", program, .. args] : args)
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
        start.Environment["DYAD_SAMPLE"] = "off";
        var dyad = new DyadProcess(new Process { StartInfo = start });
        dyad._process.ErrorDataReceived += dyad.Hear;
        dyad._process.Start();
        dyad._process.StandardInput.Close();
        return dyad;
    }

    /// <summary>The next line that is printed; null at the end.</summary>
    public Task<string?> Line() => _process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken).AsTask();

    /// <summary>Waits for the end and gives what was printed.</summary>
    public async Task<(int Code, string Out, string Error)> End()
    {
        _process.BeginErrorReadLine();
        var output = await _process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        lock (_writing)
        {
            return (_process.ExitCode, output, _error.ToString());
        }
    }

    /// <summary>Ends the process at once, as a power cut would.</summary>
    public void Kill() => _process.Kill();

    /// <summary>Sends the signal that Ctrl-C sends.</summary>
    public void Interrupt()
    {
        using var kill = Process.Start("kill", ["-INT", _process.Id.ToString()]);
        kill.WaitForExit();
    }

    public void Dispose() => _process.Dispose();

    private void Hear(object sender, DataReceivedEventArgs heard)
    {
        if (heard.Data is not { } line)
        {
            return;
        }

        lock (_writing)
        {
            _error.Append(line).Append('\n');
        }

        Said?.Invoke(line);
    }
}
