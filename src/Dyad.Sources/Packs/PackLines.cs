namespace Dyad.Sources.Packs;

/// <summary>Where in its files a pack says what can be checked against a corpus: lines from 1.</summary>
/// <param name="Bindings">By actor, the lines of its bindings in their order.</param>
/// <param name="Events">By the event's id.</param>
/// <param name="Statements">By the statement's id.</param>
public sealed record PackLines(IReadOnlyDictionary<string, IReadOnlyList<long>> Bindings, IReadOnlyDictionary<string, long> Events, IReadOnlyDictionary<string, long> Statements);
