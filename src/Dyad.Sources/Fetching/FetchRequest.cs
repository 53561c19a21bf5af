namespace Dyad.Sources.Fetching;

/// <summary>A file to fetch.</summary>
/// <param name="Address">Where it is published.</param>
/// <param name="Target">The file to write; what has come of it lies beside it under the ending <c>.part</c>, and is gone on from.</param>
public sealed record FetchRequest(Uri Address, string Target)
{
    /// <summary>How often a request that fails in passing is made before it is given up.</summary>
    public int Attempts { get; init; } = 5;

    /// <summary>The most bytes that are taken: several times what any release has.</summary>
    public long MostBytes { get; init; } = 4L << 30;

    /// <summary>How long a server may send nothing before the attempt is given up.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Waits; tests do not.</summary>
    public Func<TimeSpan, CancellationToken, Task> Wait { get; init; } = Task.Delay;

    /// <summary>Told how far the fetch has come.</summary>
    public Action<FetchProgress> Progress { get; init; } = _ => { };

    /// <summary>Looks at the whole file before it gets its name, and throws where it is not what was asked for.</summary>
    public Action<string> Check { get; init; } = _ => { };
}
