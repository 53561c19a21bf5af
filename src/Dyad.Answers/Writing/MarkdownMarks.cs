using System.Text;
using Dyad.Model;

namespace Dyad.Answers.Writing;

/// <summary>Text that others wrote, as it may stand in Markdown.</summary>
public static class MarkdownMarks
{
    private const string Special = "\\`*_[]<>|#~$&";

    /// <summary>A text on one line with everything escaped that Markdown would read as a mark.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var letter in VisibleText.OnOneLine(text))
        {
            escaped.Append(Special.Contains(letter) ? $"\\{letter}" : letter.ToString());
        }

        return escaped.ToString();
    }

    /// <summary>A text as code. Nothing is escaped in code, so the marks around it are one backtick longer than any row of them in it.</summary>
    public static string Code(string text)
    {
        var code = VisibleText.OnOneLine(text);
        var (longest, row) = (0, 0);
        foreach (var letter in code)
        {
            row = letter == '`' ? row + 1 : 0;
            longest = Math.Max(longest, row);
        }

        var mark = new string('`', longest + 1);
        return longest == 0 ? $"`{code}`" : $"{mark} {code} {mark}";
    }

    /// <summary>An address as a link where it may be one, else as text.</summary>
    public static string Link(string? address) => WebAddress.Of(address) is { } link ? $"<{link}>" : Escape(address ?? "");
}
