namespace Dyad.Model.Registry;

/// <summary>Another name of a registered actor.</summary>
/// <param name="Text">The name in its own script.</param>
/// <param name="Language">The BCP 47 tag of its language and script where known, such as <c>ps</c> or <c>ar-Latn</c>; null where not said.</param>
/// <param name="From">The first day it was in use; null where unknown or from the start.</param>
/// <param name="Until">The first day it no longer was; null where unknown or still in use.</param>
public sealed record ActorAlias(string Text, string? Language, DateOnly? From, DateOnly? Until);
