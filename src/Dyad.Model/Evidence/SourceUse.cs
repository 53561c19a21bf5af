namespace Dyad.Model.Evidence;

/// <summary>One use of a source: which, and where in it. Packs write it <c>key</c> or <c>key#locator</c>.</summary>
/// <param name="Key">The key of a <see cref="PackSource"/> of the same pack.</param>
/// <param name="Locator">Where in it, such as <c>paragraph 64</c>; null for the whole.</param>
public readonly record struct SourceUse(string Key, string? Locator)
{
    /// <summary>Reads <c>key</c> or <c>key#locator</c>; either part may be empty, which is for the reader to refuse.</summary>
    public static SourceUse Of(string text)
    {
        var mark = text.IndexOf('#', StringComparison.Ordinal);
        return mark < 0 ? new(text.Trim(), null) : new(text[..mark].Trim(), text[(mark + 1)..].Trim());
    }

    /// <summary>As packs write it.</summary>
    public override string ToString() => Locator is null ? Key : $"{Key}#{Locator}";
}
