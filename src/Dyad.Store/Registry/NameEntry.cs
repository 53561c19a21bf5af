namespace Dyad.Store.Registry;

/// <summary>One name of an actor, or one binding of it to a dataset's actor.</summary>
/// <param name="Text">The name; of a binding, the dataset's name and id.</param>
/// <param name="Kind">What kind of name it is, in words; <c>binding</c> or <c>contested binding</c>.</param>
/// <param name="Language">The BCP 47 tag where said; null otherwise.</param>
/// <param name="Since">The first day; null where unknown or without bound.</param>
/// <param name="Until">The first day it no longer holds; null where unknown or without bound.</param>
/// <param name="Conditions">Of a binding: the countries, provinces or events it holds for; empty for everywhere.</param>
/// <param name="Origin">Who says so.</param>
public sealed record NameEntry(string Text, string Kind, string? Language, DateOnly? Since, DateOnly? Until, string Conditions, string Origin);
