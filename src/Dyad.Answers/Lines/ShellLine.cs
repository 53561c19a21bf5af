using Dyad.Answers.Lines;
using Dyad.Model;

namespace Dyad.Cli;

/// <summary>Hints as one types them into a shell. Nothing below this face says how a command or an option is written.</summary>
internal static class ShellLine
{
    /// <summary>A note with its hints spelt.</summary>
    public static string Of(Note note) => note.Spelt(Of);

    /// <summary>A hint to ask something as a whole command; a hint to give something as the option.</summary>
    public static string Of(Hint hint) => string.Join(' ', [.. hint.Path.Take(1).Select(verb => $"dyad {verb}"), .. hint.Path.Skip(1).Select(ShellWord.Of), .. hint.Options.Select(Option)]);

    private static string Option(KeyValuePair<string, string?> option) => option.Value is { } value ? $"--{option.Key} {ShellWord.Of(value)}" : $"--{option.Key}";
}
