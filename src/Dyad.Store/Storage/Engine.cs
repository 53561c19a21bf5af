using Dyad.Model.Requests;

namespace Dyad.Store.Storage;

/// <summary>The database engine as a library that has to be loaded.</summary>
public static class Engine
{
    private static readonly Lazy<Task> Loading = new(() => Task.Run(() =>
    {
        using var _ = Database.InMemory(threads: 1);
        CanonicalJson.Sha256("");
    }));

    /// <summary>Begins to load the engine, and the hash that names figures, beside what the caller does: a twentieth of a second that a command need not wait for. Once in a process.</summary>
    /// <returns>Ends when they are loaded; a program must not end before.</returns>
    public static Task Load() => Loading.Value;
}
