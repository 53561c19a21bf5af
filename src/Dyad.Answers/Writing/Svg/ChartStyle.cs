namespace Dyad.Answers.Writing.Svg;

/// <summary>How charts look: named colours for light and dark, and the rules that use them. A page takes both; a file takes the light ones, written out.</summary>
/// <remarks>Colours for kinds of data are those of Okabe and Ito; shades of maps are one hue, each at least 3:1 against the land. Print uses patterns instead.</remarks>
public static class ChartStyle
{
    /// <summary>The pattern that stands for what is not covered or unknown.</summary>
    internal const string Hatch =
        "<pattern id=\"hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><path class=\"ink\" d=\"M0 0V6\"/></pattern>";

    /// <summary>The patterns that stand for what is not covered and, in print, for shades. Drawn once on a page.</summary>
    public const string Patterns =
        "<defs>" + Hatch
        + "<pattern id=\"p1\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><rect class=\"bare\" width=\"6\" height=\"6\"/><circle class=\"dot\" cx=\"3\" cy=\"3\" r=\".7\"/></pattern>"
        + "<pattern id=\"p2\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect class=\"bare\" width=\"5\" height=\"5\"/><path class=\"ink\" d=\"M0 0V5\"/></pattern>"
        + "<pattern id=\"p3\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect class=\"bare\" width=\"4\" height=\"4\"/><path class=\"ink\" d=\"M0 0V4M0 0H4\"/></pattern>"
        + "<pattern id=\"p4\" width=\"3\" height=\"3\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect class=\"bare\" width=\"3\" height=\"3\"/><path class=\"ink\" stroke-width=\"2\" d=\"M0 0V3\"/></pattern></defs>";

    private static readonly (string Name, string Light, string Dark)[] Colours =
    [
        ("ink", "#1b1c1d", "#e8e6e1"),
        ("paper", "#ffffff", "#15181c"),
        ("muted", "#55575a", "#adb0b3"),
        ("line", "#d8d6cf", "#3b4047"),
        ("sea", "#dfe8ee", "#101a23"),
        ("land", "#f3f1eb", "#272c32"),
        ("coast", "#6d7378", "#8b939b"),
        ("deaths", "#d55e00", "#e69f00"),
        ("events", "#0072b2", "#56b4e9"),
        ("shade1", "#5a8abc", "#4479ae"),
        ("shade2", "#3d6fa6", "#6c9dcc"),
        ("shade3", "#27568c", "#97bde0"),
        ("shade4", "#153d6e", "#c0d9f0"),
        ("shade5", "#081f44", "#eaf4ff"),
        ("on1", "#000000", "#000000"),
        ("on2", "#ffffff", "#000000"),
    ];

    /// <summary>The declarations of the light colours.</summary>
    public static string Light => string.Concat(Colours.Select(colour => $"--{colour.Name}:{colour.Light};"));

    /// <summary>The declarations of the dark colours.</summary>
    public static string Dark => string.Concat(Colours.Select(colour => $"--{colour.Name}:{colour.Dark};"));

    /// <summary>The rules, by the names of the colours.</summary>
    public static string Rules =>
        """
        .chart text,svg text{font:12px system-ui,sans-serif;fill:var(--ink)}
        .label{fill:var(--muted)!important}.head{font-size:16px!important;font-weight:600!important}.sub{font-size:13px!important}
        .country,.t1,.t2,.t3,.t4,.t5{font-size:11px!important}.country{paint-order:stroke;stroke:var(--land);stroke-width:3px;stroke-linejoin:round}
        .paper{fill:var(--paper)}.axis,.whisker{fill:none;stroke:var(--ink)}.grid{fill:none;stroke:var(--line)}.halo{fill:none;stroke:var(--paper);stroke-width:3}.whisker{stroke-width:1.3}
        .deaths{fill:var(--deaths)}.events{fill:var(--events)}.hollow{fill:var(--paper);stroke:var(--ink);stroke-dasharray:2 1.5}.none{fill:var(--ink)}.divided{fill:var(--line);stroke:var(--muted);stroke-width:.5}.gap{fill:url(#hatch)}.break{fill:none;stroke:var(--ink);stroke-dasharray:5 3}
        .ink{fill:none;stroke:var(--muted)}.dot{fill:var(--muted)}.bare{fill:var(--paper)}
        .unknown{stroke:var(--muted)}.cut{fill:none;stroke:var(--paper);stroke-width:4}.phase{fill:var(--line);fill-opacity:.45}.turn{fill:none;stroke:var(--muted);stroke-width:1.3}
        .sea{fill:var(--sea)}.land{fill:var(--land);fill-rule:evenodd}.coast{fill:none;stroke:var(--coast);stroke-width:.9}.border{fill:none;stroke:var(--coast);stroke-width:.9;stroke-dasharray:4 2}
        .net{fill:none;stroke:var(--muted);stroke-opacity:.25}.edge{fill:none;stroke:var(--coast)}
        .c1,.c2,.c3,.c4,.c5{stroke:var(--paper);stroke-width:.6}.c1{fill:var(--shade1)}.c2{fill:var(--shade2)}.c3{fill:var(--shade3)}.c4{fill:var(--shade4)}.c5{fill:var(--shade5)}
        .lane,.own{fill:var(--ink)}.own{font-weight:600!important}.word{font-size:11px!important;paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}
        .bound{fill:none;stroke:var(--muted);stroke-width:1.2}.link,.tip{fill:none;stroke:var(--ink)}.link{shape-rendering:crispEdges}.worked{stroke-dasharray:1.5 2.5}.inferred{stroke-dasharray:6 3}
        .span{fill:none;stroke:var(--ink);stroke-width:4}.end{fill:var(--ink)}
        .t1{fill:var(--on1)!important}.t2,.t3,.t4,.t5{fill:var(--on2)!important}
        """.ReplaceLineEndings("\n");

    /// <summary>The rules for what is drawn, with the light colours written out, for programs that know no named colours.</summary>
    internal static string ForFile(string drawn) => Colours.Aggregate(
        string.Join('\n', Rules.Split('\n').Where(line => line.StartsWith(".chart", StringComparison.Ordinal) || Classes(line).Any(name => drawn.Contains(name, StringComparison.Ordinal)))),
        (rules, colour) => rules.Replace($"var(--{colour.Name})", colour.Light, StringComparison.Ordinal));

    // After a point a class begins with a letter, a number does not.
    private static IEnumerable<string> Classes(string line) =>
        line.Split('.').Where(rule => rule.Length > 0 && char.IsAsciiLetter(rule[0])).Select(rule => string.Concat(rule.TakeWhile(char.IsLetterOrDigit)));

    /// <summary>The rules for print: shades and bars become patterns and greys.</summary>
    public const string Print =
        ".c1{fill:url(#p1)}.c2{fill:url(#p2)}.c3{fill:url(#p3)}.c4{fill:url(#p4)}.c5{fill:#333}.c1,.c2,.c3,.c4,.c5{stroke:#333}"
        + ".t1,.t2,.t3,.t4{fill:#000!important;paint-order:stroke;stroke:#fff;stroke-width:3px}.t5{fill:#fff!important}"
        + ".deaths,.events{fill:#777}.sea,.land{fill:#fff}.ink{stroke:#333}.dot{fill:#333}.country{stroke:#fff}";
}
