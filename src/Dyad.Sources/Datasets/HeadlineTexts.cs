namespace Dyad.Sources.Datasets;

/// <summary>The files of a dataset about words of headlines, as they are written.</summary>
/// <param name="Words">What words of a headline mean.</param>
/// <param name="Measured">How often that is right; null where nobody measured it.</param>
/// <remarks>Two are equal where both texts are. The default value is null.</remarks>
public sealed record HeadlineTexts(string Words, string? Measured);
