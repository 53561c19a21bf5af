namespace Dyad.Sources.Headlines;

/// <summary>How often a dictionary was right about one word, on headlines that somebody labelled.</summary>
/// <param name="Says">What the word is about: <c>method</c> or <c>target</c>.</param>
/// <param name="Means">A word of the model for a method or a target.</param>
/// <param name="Labelled">The headlines that are labelled with it.</param>
/// <param name="Found">Those in which the dictionary finds it.</param>
/// <param name="Agreed">Those that are both.</param>
/// <remarks>Two are equal where all five are. No number is below zero, and no more are both than either. The default value is null.</remarks>
public sealed record HeadlineMeasure(string Says, string Means, int Labelled, int Found, int Agreed);
