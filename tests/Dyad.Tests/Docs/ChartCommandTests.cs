using System.Xml.Linq;
using Dyad.Tests.Store;

namespace Dyad.Tests.Docs;

public sealed class ChartCommandTests : IDisposable
{
    private readonly Tiny _tiny = Tiny.Of(Tiny.Row(1, "2020-01-05"), Tiny.Row(2, "2020-03-05"));

    public void Dispose() => _tiny.Dispose();

    [Theory]
    [InlineData("tempo", "Deaths in events with IS, by month")]
    [InlineData("years", "Deaths in events with IS, by year")]
    [InlineData("opponents", "The other side in events with IS")]
    [InlineData("losses", "Who died in events with IS, by side")]
    [InlineData("map", "Where events with IS were recorded")]
    public void A_chart_is_a_drawing_with_its_title_and_source(string what, string title)
    {
        var (code, output, error) = Run("chart", what, "IS");

        (code, error).ShouldBe((0, ""));
        var drawing = XDocument.Parse(output).Root!;
        var words = drawing.Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value).ToArray();
        words.ShouldContain(title);
        string.Join(' ', words).ShouldContain("UCDP Georeferenced Event Dataset, release 21.1");
    }

    [Theory]
    [InlineData("tempi", "'tempi' is not valid; use tempo, years, opponents, losses, map or lineage; did you mean 'tempo'?", 2)]
    [InlineData("lineage", "There is nothing to draw", 3)]
    public void What_cannot_be_drawn_is_said(string what, string words, int expected)
    {
        var (code, output, error) = Run("chart", what, "IS");

        (code, output).ShouldBe((expected, ""));
        error.ShouldContain(words);
    }

    [Fact]
    public void A_chart_is_not_written_in_another_format() => Run("chart", "tempo", "IS", "-o", "tempo.pdf", "--format", "pdf").Error.ShouldContain("'pdf' is not valid; use svg or png");

    [Fact]
    public void A_picture_is_written_to_a_file_whose_ending_says_so()
    {
        var path = Path.Combine(Path.GetDirectoryName(_tiny.Corpus)!, "tempo.png");

        Run("chart", "tempo", "IS", "-o", path).ShouldBe((0, "", ""));

        File.ReadAllBytes(path)[..8].ShouldBe([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        Run("chart", "tempo", "IS", "--format", "png").ShouldBe((2, "", "--format png: a picture is not text; name its file with -o FILE\n"));
    }

    [Theory]
    [InlineData("count.csv", "events,")]
    [InlineData("count.json", "{")]
    [InlineData("count.md", "| events |")]
    [InlineData("count.txt", "events\t")]
    public void The_ending_of_the_file_says_the_format(string name, string starts)
    {
        var path = Path.Combine(Path.GetDirectoryName(_tiny.Corpus)!, name);

        Run("count", "-o", path).Code.ShouldBe(0);

        File.ReadAllText(path).ShouldStartWith(starts);
        Run("count", "-o", path, "--format", "tsv").Code.ShouldBe(0);
        File.ReadAllText(path).ShouldStartWith("events\t");
    }

    private (int Code, string Output, string Error) Run(params string[] args) => new InProcess(Path.GetDirectoryName(_tiny.Corpus)!, _tiny.Corpus).Run(args);
}
