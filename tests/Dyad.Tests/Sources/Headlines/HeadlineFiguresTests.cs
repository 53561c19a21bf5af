using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dyad.Model.Events;
using Dyad.Sources.Headlines;

namespace Dyad.Tests.Sources.Headlines;

/// <summary>The page says how often the dictionary is right on the labelled headlines; a changed dictionary is measured again.</summary>
public sealed class HeadlineFiguresTests
{
    private static readonly string Yaml = Path.Combine(TestData.Checkout(), "datasets", "ucdp-ged", "headlines.yaml");

    private static readonly string Page = Path.Combine(TestData.Checkout(), "docs", "methods", "headlines.md");

    [Fact]
    public void The_page_has_the_figures_of_this_dictionary_on_the_labels() => MarkedPage.Holds(Page, "figures", Figures());

    private static string Figures()
    {
        var words = HeadlineWords.Read(Yaml);
        var labels = Label.All();
        var texts = SampleHeadlines.All.ToDictionary(row => row.Id, row => row.Headline);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(File.ReadAllText(Yaml).ReplaceLineEndings("\n"))))[..12];
        var methods = labels.Select(label => new Compared(label.Methods, Found(words.Methods(texts[label.Id])))).ToArray();
        var targets = labels.Select(label => new Compared(label.Targets, Found(words.Targets(texts[label.Id])))).ToArray();
        return $"Measured with the dictionary whose SHA-256 begins with `{hash}`.\n\n"
            + Table("Method", EventMethods.All, methods) + "\n" + Table("Target", EventTargets.All, targets);
    }

    // A headline in which no phrase fits is taken as one that states nothing.
    private static string[] Found(IReadOnlyList<HeadlineHit> hits) =>
        hits.Count == 0 ? [Label.Unstated] : [.. hits.Select(hit => hit.Means).Distinct()];

    private static string Table(string name, IReadOnlyList<string> words, IReadOnlyList<Compared> rows)
    {
        var table = new StringBuilder($"| {name} | labelled | found | both | precision | recall |\n|---|---|---|---|---|---|\n");
        foreach (var word in words.Where(word => word != EventTargets.Unknown).Append(Label.Unstated))
        {
            var labelled = rows.Count(row => row.Labelled.Contains(word));
            var found = rows.Count(row => row.Found.Contains(word));
            var both = rows.Count(row => row.Labelled.Contains(word) && row.Found.Contains(word));
            var (precision, recall) = (Share(both, found), Share(both, labelled));
            table.Append(CultureInfo.InvariantCulture, $"| `{word}` | {labelled} | {found} | {both} | {precision} | {recall} |\n");
        }

        return table.ToString();
    }

    // Nothing follows from nothing: a share of no rows is not zero.
    private static string Share(int part, int whole) =>
        whole == 0 ? "–" : Math.Round(100m * part / whole, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture) + " %";

    private sealed record Compared(IReadOnlyList<string> Labelled, IReadOnlyList<string> Found);
}
