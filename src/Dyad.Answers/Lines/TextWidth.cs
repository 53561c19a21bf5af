using System.Globalization;
using System.Text;

namespace Dyad.Answers.Lines;

/// <summary>How many columns of a terminal a text takes: marks that sit on a letter take none, wide scripts take two.</summary>
public static class TextWidth
{
    /// <summary>The columns a text takes.</summary>
    public static int Of(string text) => text.EnumerateRunes().Sum(Of);

    /// <summary>The text with blanks after it, or before it, up to a width.</summary>
    public static string Pad(string text, int width, bool flushRight = false)
    {
        var blanks = new string(' ', Math.Max(0, width - Of(text)));
        return flushRight ? blanks + text : text + blanks;
    }

    /// <summary>The text where it fits, else as much of it as does, with an ellipsis.</summary>
    public static string Cut(string text, int width)
    {
        if (Of(text) <= width)
        {
            return text;
        }

        var (kept, used) = (new StringBuilder(), 0);
        foreach (var rune in text.EnumerateRunes().TakeWhile(rune => (used += Of(rune)) < width))
        {
            kept.Append(rune.ToString());
        }

        return kept.ToString().TrimEnd(' ', ',') + "…";
    }

    private static int Of(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => IsWide(rune.Value) ? 2 : 1,
    };

    private static bool IsWide(int value) =>
        value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
            or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0x20000 and <= 0x3FFFD);
}
