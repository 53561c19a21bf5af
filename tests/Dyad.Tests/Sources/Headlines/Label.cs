using System.Globalization;

namespace Dyad.Tests.Sources.Headlines;

/// <summary>What a reader found a headline to state, as <c>labels.csv</c> or <c>second.csv</c> holds it.</summary>
internal sealed record Label(int Id, IReadOnlyList<string> Methods, IReadOnlyList<string> Targets)
{
    /// <summary>The label of a headline that states nothing.</summary>
    public const string Unstated = "unstated";

    private static readonly string Folder = Path.Combine(TestData.Checkout(), "tests", "Dyad.Tests", "Sources", "Headlines");

    public static IReadOnlyList<Label> All() => Read("labels.csv");

    /// <summary>The labels of a second reader, of a third of the same events.</summary>
    public static IReadOnlyList<Label> Second() => Read("second.csv");

    private static IReadOnlyList<Label> Read(string file) =>
    [
        .. File.ReadLines(Path.Combine(Folder, file)).Skip(1).Select(line => line.Split(','))
            .Select(cells => new Label(int.Parse(cells[0], CultureInfo.InvariantCulture), cells[1].Split('|'), cells[2].Split('|'))),
    ];
}
