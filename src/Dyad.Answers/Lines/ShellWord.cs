namespace Dyad.Answers.Lines;

/// <summary>A word of a command as one types it into a shell.</summary>
public static class ShellWord
{
    private const string Safe = "-_.,:/=+@%~";

    /// <summary>The word, quoted only where a shell would take it for more than one or for something else.</summary>
    public static string Of(string word) => word.Length > 0 && word[0] != '~' && word.All(letter => char.IsAsciiLetterOrDigit(letter) || Safe.Contains(letter, StringComparison.Ordinal)) ? word : Quoted(word);

    /// <summary>The word in quotes.</summary>
    public static string Quoted(string word) => $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
