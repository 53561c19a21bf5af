using Dyad.Model.Requests;

namespace Dyad.Workbench;

/// <summary>A page: where it stands, and the command that says the same.</summary>
/// <param name="Path">Its path; a part in braces is an argument of the command, or the value of the option named so after an equals sign.</param>
/// <param name="Command">The command.</param>
/// <param name="Title">What the page is called; its first argument follows.</param>
/// <param name="Form">What the page is made of.</param>
/// <param name="Twins">The endings under which the same can be had as a file.</param>
/// <param name="Keys">What may stand behind the question mark.</param>
public sealed record PageRoute(string Path, string[] Command, string Title, PageForm Form, string[] Twins, params string[] Keys)
{
    private static readonly string[] Tables = ["json", "csv", "tsv", "ndjson", "md"];
    private static readonly string[] Documents = ["json", "md"];
    private static readonly string[] Filters = [.. FilterKey.All.Select(key => key.Name)];
    private static readonly string[] OfGroups = [.. Filters.Except(["actor", "pair", "role", "by", "sort", "limit", "after"]), "questions"];

    /// <summary>All pages but the first.</summary>
    public static IReadOnlyList<PageRoute> All { get; } =
    [
        new("/search/{}", ["search"], "Search", PageForm.Rows, Tables),
        new("/group/{}", ["brief"], "Group", PageForm.Document, Documents, OfGroups),
        new("/pair/{}", ["brief"], "Pair", PageForm.Document, Documents, OfGroups),
        new("/country/{country=}", ["brief"], "Country", PageForm.Document, Documents, OfGroups),
        new("/change", ["change"], "What changed", PageForm.Document, Documents, Filters),
        new("/events", ["events"], "Events", PageForm.Rows, Tables, [.. Filters.Except(["by"])]),
        new("/event/{}", ["event"], "Event", PageForm.Text, ["json"]),
        new("/count", ["count"], "Counts", PageForm.Rows, Tables, Filters),
        new("/claims", ["claim", "list"], "Published statements", PageForm.Rows, Tables, "group"),
        new("/verdicts", ["claim", "check"], "Verdicts on published statements", PageForm.Rows, Tables, "group", "as-of", "known-on"),
        new("/claims/{}", ["claim", "show"], "Published statement", PageForm.Document, Documents, "as-of", "known-on"),
        new("/coverage", ["coverage"], "What the files cover", PageForm.Document, [.. Tables, "svg"], Filters),
        new("/data", ["releases", "list"], "Releases in the corpus", PageForm.Rows, Tables),
        new("/cite", ["cite"], "What to cite", PageForm.Text, ["bib", "ris", "csl"]),
        new("/chart/{}/{}", ["chart"], "Chart", PageForm.Picture, ["svg", "png"], OfGroups),
    ];

    /// <summary>The page of a path with the parts of it that are arguments; null where there is none.</summary>
    public static (PageRoute Route, IReadOnlyList<string> Parts)? Of(string path)
    {
        var parts = path.Split('/');
        foreach (var route in All)
        {
            var pattern = route.Path.Split('/');
            if (pattern.Length == parts.Length && pattern.Zip(parts).All(pair => pair.First == pair.Second || (pair.First.StartsWith('{') && pair.Second.Length > 0)))
            {
                return (route, [.. pattern.Zip(parts).Where(pair => pair.First.StartsWith('{')).Select(pair => Uri.UnescapeDataString(pair.Second))]);
            }
        }

        return null;
    }

    /// <summary>The option that the path's argument is the value of; null where it is an argument of the command.</summary>
    public string? OptionOfPath => Path.Split('/')[^1] is ['{', .. var name, '=', '}'] ? name : null;
}
