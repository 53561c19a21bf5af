using System.Globalization;

namespace Dyad.Model.Packs;

/// <summary>The version of a pack: numbers joined by points, compared one by one, so that 1.10 comes after 1.9.</summary>
/// <remarks>Two values are equal when their texts are. The default value has no numbers and comes before all others.</remarks>
public readonly record struct PackVersion
{
    private readonly string? _text;

    private PackVersion(string text) => _text = text;

    /// <summary>The numbers, most significant first.</summary>
    public IReadOnlyList<int> Numbers => _text is null ? [] : [.. _text.Split('.').Select(part => int.Parse(part, CultureInfo.InvariantCulture))];

    /// <summary>Reads a version; null where the text is none.</summary>
    public static PackVersion? Find(string text) =>
        text.Split('.').All(part => part.Length is > 0 and < 10 && part.All(char.IsAsciiDigit)) ? new PackVersion(text) : null;

    /// <summary>Whether this is the later version: the first number that differs is larger, or there are more numbers.</summary>
    public bool IsNewerThan(PackVersion other)
    {
        var (mine, others) = (Numbers, other.Numbers);
        var first = mine.Zip(others, (a, b) => a.CompareTo(b)).FirstOrDefault(order => order != 0);
        return (first == 0 ? mine.Count.CompareTo(others.Count) : first) > 0;
    }

    /// <summary>As written.</summary>
    public override string ToString() => _text ?? "";
}
