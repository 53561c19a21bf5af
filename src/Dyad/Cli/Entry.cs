using System.CommandLine;
using Dyad.Model;

namespace Dyad.Cli;

/// <summary>Runs one command line and turns its outcome into an exit code.</summary>
public static class Entry
{
    /// <summary>Runs the program.</summary>
    public static async Task<int> Run(string[] args, Surroundings surroundings, CancellationToken token)
    {
        using var interrupted = CancellationTokenSource.CreateLinkedTokenSource(token);
        using var signal = System.Runtime.InteropServices.PosixSignalRegistration.Create(
            System.Runtime.InteropServices.PosixSignal.SIGINT,
            context =>
            {
                context.Cancel = true;
                interrupted.Cancel();
            });
        try
        {
            var parsed = CommandTree.Build(surroundings).Parse(args);
            if (parsed.Errors.Count > 0)
            {
                UsageErrors.Write(parsed, surroundings.Error);
                return ExitCode.Usage;
            }

            return await parsed.InvokeAsync(
                new InvocationConfiguration { Output = surroundings.Out, Error = surroundings.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null },
                interrupted.Token);
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
            await surroundings.Out.FlushAsync(CancellationToken.None);
        }
    }
}
