using System.Buffers;
using System.Globalization;
using System.Text;

namespace Dyad.Model;

/// <summary>Text that others wrote, so that it does nothing where it is shown: what steers a terminal, turns the direction of reading or cannot be seen is written as its code.</summary>
public static class VisibleText
{
    // What most text consists of needs no second look.
    private static readonly SearchValues<char> Suspect = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(letter => letter is not ('\n' or '\t') && (IsHidden(letter) || char.IsSurrogate(letter)))]);

    /// <summary>The text with every such character as <c>\u001b</c> and the like. Line feeds and tabs stay, and so do the joiners that Persian and Indian scripts are written with.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAny(Suspect))
        {
            return text;
        }

        var shown = new StringBuilder(text.Length + 16);
        for (var at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
            {
                shown.Append(text, at++, 2);
            }
            else if (Suspect.Contains(text[at]))
            {
                shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[at]:x4}");
            }
            else
            {
                shown.Append(text[at]);
            }
        }

        return shown.ToString();
    }

    /// <summary>The same on one line: line breaks and tabs are blanks.</summary>
    public static string OnOneLine(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Of(text.ReplaceLineEndings(" ").Replace('\t', ' '));
    }

    private static bool IsHidden(char letter) => char.GetUnicodeCategory(letter) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate => true,
        UnicodeCategory.Format => letter is not ('\u200c' or '\u200d' or '\u00ad'),
        _ => letter is '\ufffe' or '\uffff',
    };
}
