using Dyad.Model.Claims;
using Dyad.Model.Evidence;
using Dyad.Model.Registry;

namespace Dyad.Model.Packs;

/// <summary>Recorded knowledge about the groups of one theatre, with its sources: what no event dataset holds.</summary>
public sealed record Pack
{
    /// <summary>The name of its folder: lower-case letters, digits and hyphens.</summary>
    public required string Name { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Numbers joined by points; of two versions of a pack the larger counts.</summary>
    public required PackVersion Version { get; init; }

    /// <summary>On what terms others may use it.</summary>
    public required string Licence { get; init; }

    /// <summary>Who wrote it.</summary>
    public required IReadOnlyList<string> Authors { get; init; }

    /// <summary>The BCP 47 tag of the language it is written in.</summary>
    public required string Language { get; init; }

    /// <summary>The countries and period it speaks of.</summary>
    public required Theatre Theatre { get; init; }

    /// <summary>The day its sources were last looked at.</summary>
    public required DateOnly Accessed { get; init; }

    /// <summary>The Dyad ids of the groups it is about; never empty.</summary>
    public required IReadOnlyList<string> Subjects { get; init; }

    /// <summary>What a reader should know; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Who reviewed it beside its authors, and when; null for nobody yet.</summary>
    public SourceCheck? Reviewed { get; init; }

    /// <summary>The actors it registers.</summary>
    public required IReadOnlyList<RegisteredActor> Actors { get; init; }

    /// <summary>How they are related. A province's relation to its parent stands here too.</summary>
    public required IReadOnlyList<Relation> Relations { get; init; }

    /// <summary>What is said of them.</summary>
    public required IReadOnlyList<Statement> Statements { get; init; }

    /// <summary>Their campaigns.</summary>
    public required IReadOnlyList<Campaign> Campaigns { get; init; }

    /// <summary>Published statements about its groups, with their tests.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>The documents it rests on.</summary>
    public required IReadOnlyList<PackSource> Sources { get; init; }

    /// <summary>Notable events, never counted.</summary>
    public required IReadOnlyList<PackEvent> Events { get; init; }
}
