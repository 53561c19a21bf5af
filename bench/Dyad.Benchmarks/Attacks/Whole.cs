using System.Diagnostics;

namespace Dyad.Benchmarks.Attacks;

/// <summary>The program as a whole process.</summary>
/// <param name="Program">The executable.</param>
/// <param name="Folder">Where it runs.</param>
internal sealed record Whole(string Program, string Folder)
{
    private const int Minute = 60_000;

    /// <summary>Runs a command line to its end.</summary>
    public (int Code, string Out, string Error) Run(params IEnumerable<string> arguments)
    {
        using var process = Start(arguments);
        var (said, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(Minute))
        {
            process.Kill();
            return (-1, "", "it did not end within a minute");
        }

        return (process.ExitCode, said.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    /// <summary>Runs a command line and kills it after a while.</summary>
    /// <returns>Whether it was killed before its end.</returns>
    public bool Kill(TimeSpan after, params IEnumerable<string> arguments)
    {
        using var process = Start(arguments);
        _ = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (process.WaitForExit(after))
        {
            return false;
        }

        process.Kill();
        process.WaitForExit();
        return true;
    }

    private Process Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Folder };
        start.Environment["DYAD_SAMPLE"] = "off";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        return Process.Start(start)!;
    }
}
