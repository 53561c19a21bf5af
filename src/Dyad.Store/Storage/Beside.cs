namespace Dyad.Store.Storage;

/// <summary>Something that is opened beside what its owner does meanwhile.</summary>
/// <typeparam name="T">What is opened.</typeparam>
/// <param name="open">Opens it; what it throws meets whoever asks for the value, and nobody where nobody asks.</param>
internal sealed class Beside<T>(Func<T> open) : IDisposable
    where T : IDisposable
{
    private readonly Task<T> _opening = Task.Run(open);

    /// <summary>What was opened, waited for where need be.</summary>
    public T Value => _opening.GetAwaiter().GetResult();

    /// <summary>Closes it, if it was opened at all.</summary>
    public void Dispose()
    {
        ((IAsyncResult)_opening).AsyncWaitHandle.WaitOne();
        if (_opening.IsCompletedSuccessfully)
        {
            Value.Dispose();
        }
    }
}
