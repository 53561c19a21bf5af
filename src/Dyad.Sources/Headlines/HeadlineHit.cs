namespace Dyad.Sources.Headlines;

/// <summary>Words of a headline that say something of an attack.</summary>
/// <param name="Means">A word of the model for a method or a target, such as <c>air_strike</c>.</param>
/// <param name="Words">The words as they stand in the headline.</param>
/// <param name="Phrase">The dictionary's phrase that they fit.</param>
/// <remarks>Two hits are equal where all three are. The default value is null.</remarks>
public sealed record HeadlineHit(string Means, string Words, string Phrase);
