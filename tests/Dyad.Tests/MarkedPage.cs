namespace Dyad.Tests;

/// <summary>A page of which the part between two marks is made from something else; <c>DYAD_ACCEPT=1</c> writes it.</summary>
internal static class MarkedPage
{
    /// <summary>A page's text with something else between <c>&lt;!-- mark --&gt;</c> and <c>&lt;!-- /mark --&gt;</c>.</summary>
    public static string With(string page, string mark, string made)
    {
        var (open, close) = ($"<!-- {mark} -->\n", $"<!-- /{mark} -->");
        var start = page.IndexOf(open, StringComparison.Ordinal) + open.Length;
        return page[..start] + made + page[page.IndexOf(close, StringComparison.Ordinal)..];
    }

    /// <summary>Fails unless a page is as made already; accepting, it writes the page.</summary>
    public static void Is(string path, string made)
    {
        if (Environment.GetEnvironmentVariable("DYAD_ACCEPT") == "1")
        {
            File.WriteAllText(path, made);
            return;
        }

        File.ReadAllText(path).ShouldBe(made);
    }

    /// <summary>Fails unless this stands between the marks of a page.</summary>
    public static void Holds(string path, string mark, string made) => Is(path, With(File.ReadAllText(path), mark, made));
}
