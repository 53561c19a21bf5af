namespace Dyad.Answers.Lines;

/// <summary>Breaks a text into lines of at most a width, between words; a word longer than the width stands alone.</summary>
internal static class WordWrap
{
    /// <summary>The lines of a text; all but the first begin with <paramref name="hanging"/>.</summary>
    public static IReadOnlyList<string> Lines(string text, int width, string first = "", string hanging = "")
    {
        var lines = new List<string>();
        var line = first;
        var isEmpty = true;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isEmpty && TextWidth.Of(line) + 1 + TextWidth.Of(word) > width)
            {
                lines.Add(line);
                line = hanging;
                isEmpty = true;
            }

            line += isEmpty ? word : " " + word;
            isEmpty = false;
        }

        lines.Add(line);
        return lines;
    }
}
