using System.Diagnostics;
using System.Globalization;

namespace Dyad.Benchmarks.Imports;

/// <summary>Runs whole processes and measures them with GNU time.</summary>
internal sealed class Timed(string folder)
{
    private const string Clock = "/usr/bin/time";

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It fails; the message holds what it said.</exception>
    public Outcome Run(string program, params IEnumerable<string> arguments)
    {
        var measured = Path.Combine(folder, "measured.txt");
        var start = new ProcessStartInfo(Clock, ["-f", "%e %U %M", "-o", measured, program, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
        };
        using var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEndAsync();
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {said.GetAwaiter().GetResult()}");
        }

        var cells = File.ReadAllText(measured).Trim().Split(' ').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
        return new Outcome(cells[0], cells[1], cells[2] / 1024);
    }
}
