namespace Dyad.Store;

/// <summary>One relation of an actor seen from it.</summary>
/// <param name="IsFirst">Whether the actor is the first of the relation ("it is a splinter of the other") and not the second.</param>
/// <param name="Kind">The relation's word.</param>
/// <param name="Other">The other's id.</param>
/// <param name="Name">What the other is called; its id where nothing says.</param>
/// <param name="Since">The first day; null where unknown or without bound.</param>
/// <param name="Until">The first day it no longer holds; null where unknown or without bound.</param>
/// <param name="Dates"><c>stated</c>, <c>from events</c> where worked out from when both have events, or <c>unknown</c>.</param>
/// <param name="Source">Where it is stated; null where not said.</param>
/// <param name="Hedge">The source's own hedge; null where it states it flatly.</param>
/// <param name="Confidence">How far it is trusted; null where nobody graded it.</param>
/// <param name="IsInferred">Whether it was worked out and is stated by nobody.</param>
/// <param name="Origin">Who says so.</param>
public sealed record LineageEntry(
    bool IsFirst, string Kind, string Other, string Name, DateOnly? Since, DateOnly? Until, string Dates, string? Source, string? Hedge, string? Confidence, bool IsInferred, string Origin);
