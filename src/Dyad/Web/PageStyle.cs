using Dyad.Answers.Documents;
using Dyad.Answers.Writing.Svg;

namespace Dyad.Web;

/// <summary>The style of a page, whole: colours for light, dark and print, the rules of charts, and the running lines of a printed page.</summary>
internal static class PageStyle
{
    /// <summary>The style for one brief.</summary>
    public static string For(Brief brief)
    {
        using var stream = typeof(PageStyle).Assembly.GetManifestResourceStream("brief.css") ?? throw new InvalidOperationException("The assembly has no brief.css.");
        using var reader = new StreamReader(stream);
        var rules = reader.ReadToEnd().ReplaceLineEndings("\n");
        return $":root{{color-scheme:light dark;{ChartStyle.Light}}}\n@media (prefers-color-scheme:dark){{:root{{{ChartStyle.Dark}}}}}\n@media print{{:root{{color-scheme:light;{ChartStyle.Light}}}}}\n"
            + $"{ChartStyle.Rules}\n{rules}\n@media print{{{ChartStyle.Print}}}\n"
            + $"@page{{size:A4;margin:18mm 15mm 18mm;@top-left{{content:{Quoted($"{brief.Title}: {brief.Subtitle}")}}}@top-right{{content:{Quoted($"snapshot {new Page(brief).Snapshot}")}}}"
            + $"@bottom-left{{content:{Quoted($"Dyad {brief.Version}")}}}@bottom-right{{content:counter(page) \" / \" counter(pages)}}}}";
    }

    // Everything but letters, digits and blanks is written as its code, so that no name can end the text or the style.
    private static string Quoted(string text) =>
        $"\"{string.Concat(text.EnumerateRunes().Select(rune => System.Text.Rune.IsLetterOrDigit(rune) || rune.Value == ' ' ? rune.ToString() : $"\\{rune.Value:x} "))}\"";
}
