using System.Security.Cryptography;
using System.Text;
using Dyad.Answers.Documents;
using Dyad.Answers.Writing.Svg;

namespace Dyad.Web;

/// <summary>The style of a page, whole: colours for light, dark and print, the rules of charts, and the running lines of a printed page.</summary>
internal static class PageStyle
{
    /// <summary>What a browser may do with the page: apply this very style, and nothing else. There is nothing to load, run or send.</summary>
    public static string Policy(string style) =>
        $"default-src 'none';style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}';base-uri 'none';form-action 'none'";

    /// <summary>The style of a brief's page.</summary>
    public static string For(Page page) => For(Running(page.Brief), page.Brief.Version, page.Brief.Snapshot);

    /// <summary>The style of one page.</summary>
    /// <param name="running">What a printed page says at its top.</param>
    /// <param name="version">The program's version.</param>
    /// <param name="snapshot">The corpus, by its hash.</param>
    public static string For(string running, string version, string snapshot)
    {
        using var stream = typeof(PageStyle).Assembly.GetManifestResourceStream("brief.css") ?? throw new InvalidOperationException("The assembly has no brief.css.");
        using var reader = new StreamReader(stream);
        var rules = reader.ReadToEnd();
        // A printed page has the size of the reader's paper.
        var style = $":root{{color-scheme:light dark;{ChartStyle.Light}}}@media (prefers-color-scheme:dark){{:root{{{ChartStyle.Dark}}}}}@media print{{:root{{color-scheme:light;{ChartStyle.Light}}}}}"
            + $"{ChartStyle.Rules}{rules}@media print{{{ChartStyle.Print}}}"
            + $"@page{{margin:15mm 14mm 14mm;@top-left{{content:{Quoted(running)}}}@top-right{{content:{Quoted($"snapshot {Page.Short(snapshot)}")}}}"
            + $"@bottom-left{{content:{Quoted($"Dyad {version}")}}}@bottom-right{{content:counter(page) \" / \" counter(pages)}}}}";

        // Line breaks mean nothing in a style, and a page that is sent should be small.
        return style.ReplaceLineEndings("");
    }

    // One line of a printed page.
    private static string Running(Brief brief) => brief.Summary is { } summary ? $"{brief.Title}, as of {summary.AsOf:yyyy-MM-dd}" : $"{brief.Title}: {brief.Subtitle}";

    // Everything but letters, digits and blanks is written as its code, so that no name can end the text or the style.
    private static string Quoted(string text) =>
        $"\"{string.Concat(text.EnumerateRunes().Select(rune => Rune.IsLetterOrDigit(rune) || rune.Value == ' ' ? rune.ToString() : $"\\{rune.Value:x} "))}\"";
}
