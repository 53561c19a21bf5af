namespace Dyad.Sources.Fetching;

/// <summary>How far a fetch has come.</summary>
/// <param name="Done">Bytes or records that are here.</param>
/// <param name="Total">All of them; null where the server does not say.</param>
/// <param name="Note">What is being waited for; empty where nothing is.</param>
public readonly record struct FetchProgress(long Done, long? Total, string Note);
