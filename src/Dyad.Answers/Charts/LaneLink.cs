using Dyad.Answers.PackKnowledge;
using Dyad.Model.Registry;
using Dyad.Model.Time;

namespace Dyad.Answers.Charts;

/// <summary>A relation between the group of the first lane and the actor of another, as a connector.</summary>
/// <param name="Kind">How the first of the relation is related to the second.</param>
/// <param name="Direction">Who is the first of the two.</param>
/// <param name="Since">When it began, as exactly as is known; null where unknown.</param>
/// <param name="Until">When it ended; null where unknown or where it goes on.</param>
/// <param name="Ground">What the dates rest on.</param>
/// <param name="Confidence">How far it is trusted, as a word; null where nobody graded it.</param>
/// <param name="IsContested">Whether a source of weight disagrees.</param>
public sealed record LaneLink(RelationKind Kind, LinkDirection Direction, StatedDate? Since, StatedDate? Until, LinkGround Ground, string? Confidence, bool IsContested)
{
    /// <summary>Where it is stated, or who says so.</summary>
    public string Source { get; init; } = "";

    /// <summary>The source's own hedge; null where it states it flatly.</summary>
    public string? Hedge { get; init; }

    /// <summary>An arrow from the first of the two to the second, as the lanes lie, and the verb.</summary>
    public string Verb => $"{Direction switch { LinkDirection.Down => "↓", LinkDirection.Up => "↑", _ => "↕" }} {Wording.Of(Kind)}";

    /// <summary>When, as exactly as is known.</summary>
    public string When => (Since, Until) switch
    {
        (null, _) => "no date",
        ({ } since, { } until) => $"{since} to {until}",
        ({ } since, null) => since.ToString(),
    };

    /// <summary>How far it is trusted, and whether it is contested or inferred.</summary>
    public string Trust =>
        $"{(Confidence is null ? "not graded" : $"confidence {Confidence}")}{(IsContested ? ", contested" : "")}{(Ground == LinkGround.Inferred ? ", inferred" : "")}";

    /// <summary>The same, and whether its days were worked out from events.</summary>
    public string Grade => $"{Trust}{(Ground == LinkGround.Events ? ", days from events" : "")}";
}
