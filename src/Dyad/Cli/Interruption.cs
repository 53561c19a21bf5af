using System.Runtime.InteropServices;

namespace Dyad.Cli;

/// <summary>Turns Ctrl+C into a token while work goes on that must be taken back; without it, the process just ends.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source;
    private readonly PosixSignalRegistration _signal;

    public Interruption(CancellationToken token)
    {
        _source = CancellationTokenSource.CreateLinkedTokenSource(token);
        _signal = PosixSignalRegistration.Create(
            PosixSignal.SIGINT,
            context =>
            {
                context.Cancel = true;
                _source.Cancel();
            });
    }

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        _signal.Dispose();
        _source.Dispose();
    }
}
