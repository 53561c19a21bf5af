using Dyad.Model.Time;

namespace Dyad.Model.Claims;

/// <summary>What data must have for a claim to be tested: an attribute of events by its word, or a dataset over some time.</summary>
/// <param name="Name">One of <see cref="Attributes"/>, or a dataset's name.</param>
/// <param name="Within">The time that the dataset has to cover; null for any, and of an attribute.</param>
public readonly record struct ClaimNeed(string Name, Period? Within)
{
    /// <summary>The words for attributes.</summary>
    public static IReadOnlyList<string> Attributes { get; } = ["direction", "sides", "supporters", "targets", "methods"];

    /// <summary>Whether it is an attribute and not a dataset.</summary>
    public bool IsAttribute => Attributes.Contains(Name);

    /// <summary>Reads <c>direction</c> or <c>ucdp-ged 2021</c>; null where the time is none.</summary>
    public static ClaimNeed? Find(string text) => text.Split(' ', 2, StringSplitOptions.TrimEntries) switch
    {
        [var name] => new ClaimNeed(name, null),
        [var name, var time] when Period.Find(time) is { Earliest: not null, Latest: not null } within && !Attributes.Contains(name) => new ClaimNeed(name, within),
        _ => null,
    };

    /// <summary>As files write it.</summary>
    public override string ToString() => Within is { } within ? $"{Name} {within}" : Name;
}
