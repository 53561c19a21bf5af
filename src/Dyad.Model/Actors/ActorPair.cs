namespace Dyad.Model.Actors;

/// <summary>Two opposing actors in no order: the field's dyad.</summary>
/// <remarks>The first in code-unit order is <see cref="First"/>, so both ways of naming a pair are equal. The default value names nobody.</remarks>
public readonly record struct ActorPair
{
    /// <summary>Makes a pair from its two actors in either order.</summary>
    public ActorPair(ActorName one, ActorName other) => (First, Second) = one <= other ? (one, other) : (other, one);

    /// <summary>The actor that comes first in code-unit order.</summary>
    public ActorName First { get; }

    /// <summary>The actor that comes second in code-unit order.</summary>
    public ActorName Second { get; }

    /// <summary>The pair as filters write it: both names joined by <c>~</c>.</summary>
    public override string ToString() => $"{First}~{Second}";

    /// <summary>Reads <c>a~b</c>; null where the text is not two names.</summary>
    public static ActorPair? Find(string text) =>
        text.Split('~') is [var one, var other] && !string.IsNullOrWhiteSpace(one) && !string.IsNullOrWhiteSpace(other)
            ? new ActorPair(new ActorName(one.Trim()), new ActorName(other.Trim()))
            : null;
}
