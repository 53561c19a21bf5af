namespace Dyad.Model;

/// <summary>What a person may give beside what was asked, or ask instead. It is a value, so that each face spells it in its own way: as options and commands, as fields and links.</summary>
/// <param name="Path">The verb to ask and what it is asked of, in order: <c>import</c>, <c>FILE</c>. Empty where the same is asked again.</param>
/// <param name="Options">What to give, by name, in order; a null value where the name says all or the value is the person's own.</param>
public sealed record Hint(IReadOnlyList<string> Path, IReadOnlyList<KeyValuePair<string, string?>> Options)
{
    /// <summary>The hint to ask something. What the person has to fill in is in capitals.</summary>
    public static Hint Ask(params IReadOnlyList<string> path) => new(path, []);

    /// <summary>The hint to give something beside what was asked.</summary>
    public static Hint Give(string name, string? value = null) => Ask().With(name, value);

    /// <summary>The same hint with one option more.</summary>
    public Hint With(string name, string? value = null) => this with { Options = [.. Options, new(name, value)] };

    /// <summary>The hint as no face spells it: the path, then options as <c>name=value</c>.</summary>
    public override string ToString() => string.Join(' ', [.. Path, .. Options.Select(option => option.Value is null ? option.Key : $"{option.Key}={option.Value}")]);
}
