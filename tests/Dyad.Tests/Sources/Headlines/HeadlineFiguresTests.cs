using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dyad.Model.Events;
using Dyad.Sources.Datasets;
using Dyad.Sources.Headlines;

namespace Dyad.Tests.Sources.Headlines;

/// <summary>The page and the file that answers read say how often the dictionary is right on the labelled headlines; a changed dictionary is measured again.</summary>
public sealed class HeadlineFiguresTests
{
    private static readonly string Yaml = Path.Combine(TestData.Checkout(), "datasets", "ucdp-ged", "headlines.yaml");

    private static readonly string Page = Path.Combine(TestData.Checkout(), "docs", "methods", "headlines.md");

    private static readonly string Measured = Path.Combine(TestData.Checkout(), "datasets", "ucdp-ged", "headlines-measured.yaml");

    private static readonly Lazy<(IReadOnlyList<Compared> Methods, IReadOnlyList<Compared> Targets)> All = new(Compare);

    [Fact]
    public void The_page_has_the_figures_of_this_dictionary_on_the_labels()
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(File.ReadAllText(Yaml).ReplaceLineEndings("\n"))))[..12];
        MarkedPage.Holds(
            Page,
            "figures",
            $"Measured with the dictionary whose SHA-256 begins with `{hash}`.\n\n" + Table("Method", EventMethods.All, All.Value.Methods) + "\n" + Table("Target", EventTargets.All, All.Value.Targets));
    }

    [Fact]
    public void What_answers_say_of_the_dictionary_was_measured_on_the_labels()
    {
        var head = string.Concat(File.ReadLines(Measured).TakeWhile(line => line != "methods:").Select(line => line + "\n"));
        MarkedPage.Is(Measured, $"{head}methods:\n{Lines(EventMethods.All, All.Value.Methods)}targets:\n{Lines(EventTargets.All, All.Value.Targets)}");

        var read = HeadlineLexicon.Of(new HeadlineTexts(File.ReadAllText(Yaml), File.ReadAllText(Measured)));

        read.Measured.Single(word => word.Means == "armed_clash").ShouldBe(new HeadlineMeasure("method", "armed_clash", 45, 42, 38));
        read.LabelledBy.ShouldBe("a language model, whose labels no person has checked");
    }

    [Theory]
    [InlineData("labelled: 3, found: 2, both: 3", "both is 3; expected no more than labelled and found")]
    [InlineData("labelled: -1, found: 2, both: 0", "labelled is -1; expected how many headlines")]
    [InlineData("labelled: 3, found: 2", "both is missing; expected how many headlines")]
    public void Figures_that_cannot_be_are_refused_with_their_line(string figures, string wrong) =>
        Should.Throw<DatasetException>(() => HeadlineLexicon.Of(new HeadlineTexts(File.ReadAllText(Yaml), $"labelled_by: somebody\nmethods:\n  - {{ word: ied, {figures} }}\ntargets: []\n")))
            .Message.ShouldContain($"headlines-measured.yaml:3: {wrong}");

    private static (IReadOnlyList<Compared> Methods, IReadOnlyList<Compared> Targets) Compare()
    {
        var words = HeadlineWords.Read(Yaml);
        var labels = Label.All();
        var texts = SampleHeadlines.All.ToDictionary(row => row.Id, row => row.Headline);
        return ([.. labels.Select(label => new Compared(label.Methods, Found(words.Methods(texts[label.Id]))))], [.. labels.Select(label => new Compared(label.Targets, Found(words.Targets(texts[label.Id]))))]);
    }

    // A headline in which no phrase fits is taken as one that states nothing.
    private static string[] Found(IReadOnlyList<HeadlineHit> hits) =>
        hits.Count == 0 ? [Label.Unstated] : [.. hits.Select(hit => hit.Means).Distinct()];

    private static string Lines(IReadOnlyList<string> words, IReadOnlyList<Compared> rows) => string.Concat(words.Where(word => word != EventTargets.Unknown).Select(word => (Word: word, Counts: Count(word, rows)))
        .Select(entry => $"  - {{ word: {entry.Word}, labelled: {entry.Counts.Labelled}, found: {entry.Counts.Found}, both: {entry.Counts.Both} }}\n"));

    private static string Table(string name, IReadOnlyList<string> words, IReadOnlyList<Compared> rows)
    {
        var table = new StringBuilder($"| {name} | labelled | found | both | precision | recall |\n|---|---|---|---|---|---|\n");
        foreach (var word in words.Where(word => word != EventTargets.Unknown).Append(Label.Unstated))
        {
            var (labelled, found, both) = Count(word, rows);
            table.Append(CultureInfo.InvariantCulture, $"| `{word}` | {labelled} | {found} | {both} | {Share(both, found)} | {Share(both, labelled)} |\n");
        }

        return table.ToString();
    }

    private static (int Labelled, int Found, int Both) Count(string word, IReadOnlyList<Compared> rows) =>
        (rows.Count(row => row.Labelled.Contains(word)), rows.Count(row => row.Found.Contains(word)), rows.Count(row => row.Labelled.Contains(word) && row.Found.Contains(word)));

    // Nothing follows from nothing: a share of no rows is not zero.
    private static string Share(int part, int whole) =>
        whole == 0 ? "–" : Math.Round(100m * part / whole, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture) + " %";

    private sealed record Compared(IReadOnlyList<string> Labelled, IReadOnlyList<string> Found);
}
