using Dyad.Model.Events;
using Dyad.Model.Evidence;
using Dyad.Model.Places;
using Dyad.Model.Time;

namespace Dyad.Model.Packs;

/// <summary>A notable event that a pack records. Such events are not a census: they are never counted, and never enter a rate or a share.</summary>
/// <remarks>A number of deaths that is null was not stated; it is not zero.</remarks>
public sealed record PackEvent
{
    /// <summary>By which it is referred to: lower-case letters, digits and hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>What happened, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>The ids (<c>ucdp:412345</c>) of dataset events that record it; empty for none.</summary>
    public required IReadOnlyList<string> Cites { get; init; }

    /// <summary>When.</summary>
    public required EventDate Date { get; init; }

    /// <summary>ISO 3166-1 alpha-3; null outside of any country or where unknown.</summary>
    public string? Country { get; init; }

    /// <summary>The first-order administrative unit; null where not stated.</summary>
    public string? Admin1 { get; init; }

    /// <summary>The place's name; null where not stated.</summary>
    public string? Place { get; init; }

    /// <summary>Degrees north; null where not stated.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east; null exactly where the latitude is.</summary>
    public double? Longitude { get; init; }

    /// <summary>How far the place may be off.</summary>
    public required PlacePrecision PlacePrecision { get; init; }

    /// <summary>The kind of violence.</summary>
    public required Violence Violence { get; init; }

    /// <summary>The Dyad ids on side A; several fought together.</summary>
    public required IReadOnlyList<string> SideA { get; init; }

    /// <summary>The Dyad ids on side B.</summary>
    public required IReadOnlyList<string> SideB { get; init; }

    /// <summary>A word of <see cref="EventMethods"/>.</summary>
    public required string Method { get; init; }

    /// <summary>Words of <see cref="EventTargets"/>; empty where no source states the class of target.</summary>
    public required IReadOnlyList<string> Targets { get; init; }

    /// <summary>The least deaths stated.</summary>
    public long? Low { get; init; }

    /// <summary>The best estimate of deaths.</summary>
    public long? Best { get; init; }

    /// <summary>The most deaths stated.</summary>
    public long? High { get; init; }

    /// <summary>Deaths by side.</summary>
    public required SideDeaths Deaths { get; init; }

    /// <summary>The Dyad id of the actor that claimed it; null for none.</summary>
    public string? ClaimedBy { get; init; }

    /// <summary>How the attacking side is known.</summary>
    public required Attribution Attribution { get; init; }

    /// <summary>Where it stands; empty only where <see cref="Cites"/> is not.</summary>
    public required IReadOnlyList<SourceUse> Sources { get; init; }

    /// <summary>What a reader should know; null for nothing.</summary>
    public string? Note { get; init; }
}
