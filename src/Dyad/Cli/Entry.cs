using System.CommandLine;
using Dyad.Answers.Lines;
using Dyad.Model;
using Dyad.Store.Storage;

namespace Dyad.Cli;

/// <summary>Runs one command line and turns its outcome into an exit code.</summary>
public static class Entry
{
    /// <summary>Runs the program.</summary>
    /// <remarks>Not asynchronous: a command does one thing after the other, and what awaiting needs compiled would be a tenth of the time of a short one.</remarks>
    public static int Run(string[] args, Surroundings surroundings, CancellationToken token)
    {
        // No text of others steers a terminal.
        var shown = surroundings with
        {
            Out = surroundings.IsTerminal ? new VisibleWriter(surroundings.Out) { NewLine = surroundings.Out.NewLine } : surroundings.Out,
            Error = new VisibleWriter(surroundings.Error) { NewLine = surroundings.Error.NewLine },
        };
        return Flushed(shown, RunShown(args, shown, token));
    }

    private static int RunShown(string[] args, Surroundings surroundings, CancellationToken token)
    {
        var loading = IsForHelp(args) ? Task.CompletedTask : Engine.Load();
        try
        {
            var parsed = CommandTree.Build(args, surroundings, token).Parse(args);
            if (parsed.Errors.Count > 0)
            {
                UsageErrors.Write(parsed, surroundings.Error);
                return ExitCode.Usage;
            }

            return parsed.Invoke(
                new InvocationConfiguration { Output = surroundings.Out, Error = surroundings.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
        catch (DyadException trouble) when (!DamagedBlock.Is(trouble))
        {
            surroundings.Error.WriteLine(ShellLine.Of(trouble.Note));
            return ExitCode.Of(trouble.Trouble);
        }
        catch (OperationCanceledException)
        {
            surroundings.Error.WriteLine("Interrupted; nothing was changed.");
            return ExitCode.Interrupted;
        }
        catch (IOException wrong) when (ClosedPipe.Is(wrong))
        {
            return ExitCode.Ok;
        }
        catch (Exception wrong) when (DamagedBlock.Is(wrong))
        {
            surroundings.Error.WriteLine(DamagedBlock.Words);
            return ExitCode.Damaged;
        }
        catch (Exception wrong) when (MachineFault.Of(wrong) is not null)
        {
            surroundings.Error.WriteLine($"The machine prevents it: {MachineFault.Of(wrong)}");
            return ExitCode.Environment;
        }
        catch (Exception unexpected) when (!args.Contains("--debug"))
        {
            surroundings.Error.WriteLine(
                $"Unexpected: {unexpected.Message}\nThis is a fault of the program. With --debug it says where: please send that with the command to whoever you have the program from.");
            return ExitCode.Unexpected;
        }
        finally
        {
            loading.Wait(CancellationToken.None);
        }
    }

    // What was written last is written here, so this is where a full disk under standard output shows.
    private static int Flushed(Surroundings surroundings, int code)
    {
        try
        {
            surroundings.Out.Flush();
            return code;
        }
        catch (IOException wrong) when (ClosedPipe.Is(wrong))
        {
            return code;
        }
        catch (IOException wrong)
        {
            surroundings.Error.WriteLine($"Standard output was not written to its end: {MachineFault.Of(wrong)}");
            return ExitCode.Environment;
        }
    }

    private static bool IsForHelp(string[] args) => args.Length == 0 || args.Any(word => word is "--help" or "-h" or "-?" or "--version" || word.StartsWith("[suggest", StringComparison.Ordinal));
}
