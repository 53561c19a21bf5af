namespace Dyad.Store.Counting;

/// <summary>Words of headlines that say something of events, by a dictionary: derived, and never a dataset's own coding.</summary>
/// <param name="Says">What they are about: <c>method</c> or <c>target</c>.</param>
/// <param name="Means">What they mean, as a word of the model.</param>
/// <param name="Words">The words, in small letters.</param>
/// <param name="Events">In the headlines of how many events they stand.</param>
public sealed record HeadlineSaying(string Says, string Means, string Words, long Events);
