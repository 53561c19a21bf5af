using Dyad.Model.Actors;

namespace Dyad.Store.Counting;

/// <summary>The actor that a typed text names.</summary>
/// <param name="Name">Its id, or its exact name as coded.</param>
/// <param name="Taken">What was taken and why, in a sentence; null where the text is the id or exact name itself.</param>
/// <param name="Unheard">That the data has no event under it and what datasets call it, in a sentence; null where there are events.</param>
public sealed record NamedActor(ActorName Name, string? Taken, string? Unheard);
