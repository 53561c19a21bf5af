using System.Text;

namespace Dyad.Web;

/// <summary>A file inside a link, written so that the page stays small: only what a URI or an attribute cannot hold is escaped.</summary>
internal static class DataUri
{
    /// <summary>The link to a drawing. Its words hold no bare quotation mark, so those that are left mark attributes and may be single.</summary>
    public static string Svg(string svg) => "data:image/svg+xml;charset=utf-8," + Escaped(svg.Replace('"', '\'').Replace("\n", "", StringComparison.Ordinal));

    /// <summary>The link to a table.</summary>
    public static string Csv(string csv) => "data:text/csv;charset=utf-8," + Escaped(csv);

    private static string Escaped(string text)
    {
        var uri = new StringBuilder(text.Length + (text.Length / 4));
        foreach (var letter in text)
        {
            _ = letter is '%' or '#' or '<' or '>' or '"' or '&' or '\r' or '\n' or '\t'
                ? uri.Append('%').Append(((int)letter).ToString("X2", System.Globalization.CultureInfo.InvariantCulture))
                : uri.Append(letter);
        }

        return uri.ToString();
    }
}
