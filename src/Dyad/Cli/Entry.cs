using System.CommandLine;
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
        var loading = IsForHelp(args) ? Task.CompletedTask : Engine.Load();
        surroundings = surroundings with
        {
            Out = surroundings.IsTerminal ? new VisibleWriter(surroundings.Out) { NewLine = surroundings.Out.NewLine } : surroundings.Out,
            Error = new VisibleWriter(surroundings.Error) { NewLine = surroundings.Error.NewLine },
        };
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
        catch (DyadException trouble)
        {
            surroundings.Error.WriteLine(trouble.Message);
            return ExitCode.Of(trouble.Trouble);
        }
        catch (OperationCanceledException)
        {
            surroundings.Error.WriteLine("Interrupted; nothing was changed.");
            return ExitCode.Interrupted;
        }
        catch (Exception unexpected) when (!args.Contains("--debug"))
        {
            surroundings.Error.WriteLine($"Unexpected: {unexpected.Message}\nThis is a fault of the program. With --debug it says where.");
            return ExitCode.Unexpected;
        }
        finally
        {
            surroundings.Out.Flush();
            loading.Wait(CancellationToken.None);
        }
    }

    private static bool IsForHelp(string[] args) => args.Length == 0 || args.Any(word => word is "--help" or "-h" or "-?" or "--version");
}
