namespace Dyad.Model.Actors;

/// <summary>The name of an actor exactly as a dataset spells it.</summary>
/// <remarks>Never empty. Two names are equal when they are the same letter by letter. The default value is no name and throws when read.</remarks>
public readonly record struct ActorName : IComparable<ActorName>
{
    private readonly string? _text;

    /// <summary>Makes a name.</summary>
    /// <exception cref="ArgumentException">The text is empty or blank.</exception>
    public ActorName(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        _text = text;
    }

    /// <summary>The name as coded.</summary>
    public string Text => _text ?? throw new InvalidOperationException("The default ActorName names nobody.");

    /// <inheritdoc />
    public int CompareTo(ActorName other) => string.CompareOrdinal(Text, other.Text);

    /// <summary>The name as coded.</summary>
    public override string ToString() => Text;

    /// <summary>Whether one name comes before another, by code unit.</summary>
    public static bool operator <(ActorName left, ActorName right) => left.CompareTo(right) < 0;

    /// <summary>Whether one name comes after another, by code unit.</summary>
    public static bool operator >(ActorName left, ActorName right) => left.CompareTo(right) > 0;

    /// <summary>Whether one name comes before another or is the same.</summary>
    public static bool operator <=(ActorName left, ActorName right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one name comes after another or is the same.</summary>
    public static bool operator >=(ActorName left, ActorName right) => left.CompareTo(right) >= 0;
}
