using Dyad.Answers.Sentences;
using Dyad.Model;

namespace Dyad.Answers.Lines;

/// <summary>Hints as one types them into a shell: in the terminal, and in documents whose readers go on there. Nothing else says how a command or an option is written.</summary>
public static class ShellLine
{
    /// <summary>A note with its hints spelt.</summary>
    public static string Of(Note note) => note.Spelt(Of);

    /// <summary>A sentence with its hints spelt.</summary>
    public static string Of(Sentence sentence) => string.Concat(sentence.Spans.Select(Of));

    /// <summary>A run of text; a hint spelt.</summary>
    public static string Of(Span span) => span.Hint is { } hint ? Of(hint) : span.Text;

    /// <summary>A hint to ask something as a whole command; a hint to give something as the option.</summary>
    public static string Of(Hint hint) => string.Join(' ', [.. hint.Path.Take(1).Select(verb => $"dyad {verb}"), .. hint.Path.Skip(1).Select(ShellWord.Of), .. hint.Options.Select(Option)]);

    private static string Option(KeyValuePair<string, string?> option) => option.Value is { } value ? $"--{option.Key} {ShellWord.Of(value)}" : $"--{option.Key}";
}
