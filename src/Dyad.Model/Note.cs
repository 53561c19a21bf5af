using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Dyad.Model;

/// <summary>A text for a person in which every <see cref="Hint"/> is still a value. An interpolated text becomes one by itself, where a note is expected.</summary>
[InterpolatedStringHandler]
public sealed class Note
{
    private readonly List<(string Words, Hint? Hint)> _parts = [];

    /// <summary>Starts an empty note.</summary>
    public Note(int literalLength = 0, int formattedCount = 0) => _ = literalLength + formattedCount;

    /// <summary>The hints that it gives, in reading order.</summary>
    public IEnumerable<Hint> Hints => _parts.Select(part => part.Hint).OfType<Hint>();

    /// <summary>A text without hints.</summary>
    [return: NotNullIfNotNull(nameof(words))]
    public static implicit operator Note?(string? words) => words is null ? null : Of($"{words}");

    /// <summary>The note of an interpolated text, where no note would be expected.</summary>
    public static Note Of(Note note) => note;

    /// <summary>Notes as one, with words between them.</summary>
    public static Note Join(string between, IEnumerable<Note> notes)
    {
        var all = new Note();
        foreach (var note in notes)
        {
            all.AppendLiteral(all._parts.Count == 0 ? "" : between);
            all.AppendFormatted(note);
        }

        return all;
    }

    /// <summary>The text as a face shows it.</summary>
    public string Spelt(Func<Hint, string> spelling) => string.Concat(_parts.Select(part => part.Hint is { } hint ? spelling(hint) : part.Words));

    /// <summary>The text as no face spells it.</summary>
    public override string ToString() => Spelt(hint => hint.ToString());

    /// <summary>Adds words of the program.</summary>
    public void AppendLiteral(string value) => _parts.Add((value, null));

    /// <summary>Adds a hint.</summary>
    public void AppendFormatted(Hint value) => _parts.Add(("", value));

    /// <summary>Adds what another note says.</summary>
    public void AppendFormatted(Note? value) => _parts.AddRange(value?._parts ?? []);

    /// <summary>Adds any other value as text.</summary>
    public void AppendFormatted<T>(T value, string? format = null) =>
        AppendLiteral(value is IFormattable number ? number.ToString(format, CultureInfo.InvariantCulture) : value?.ToString() ?? "");
}
