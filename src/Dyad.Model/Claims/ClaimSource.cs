using Dyad.Model.Time;

namespace Dyad.Model.Claims;

/// <summary>Where a claim stands.</summary>
/// <param name="Title">The document.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Date">When, as exactly as is known.</param>
/// <param name="Locator">Where in it, in words of what it is about.</param>
/// <param name="Url">Where it stands on the web; null where not known for certain.</param>
public sealed record ClaimSource(string Title, string Publisher, StatedDate Date, string Locator, string? Url);
