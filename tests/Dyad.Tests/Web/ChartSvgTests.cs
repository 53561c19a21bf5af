using System.Xml.Linq;
using Dyad.Answers;
using Dyad.Model;
using Dyad.Tests.Answers.Writing;

namespace Dyad.Tests.Web;

public sealed class ChartSvgTests
{
    [Fact]
    public void Bars_are_drawn_as_was_agreed() => Golden.Matches(ChartSvg.File(SampleCharts.Months(36)), "bars.golden.svg");

    [Fact]
    public void A_map_is_drawn_as_was_agreed() => Golden.Matches(ChartSvg.File(SampleCharts.Map()), "map.golden.svg");

    [Fact]
    public void What_is_not_covered_is_hatched_and_what_is_zero_at_best_is_hollow()
    {
        var marks = Marks(SampleCharts.Months(36));

        marks.Count(mark => Style(mark) == "gap" && mark.Value.EndsWith("not covered", StringComparison.Ordinal)).ShouldBe(3);
        marks.Count(mark => Style(mark) == "hollow").ShouldBe(1);
        marks.Count(mark => Style(mark) == "none").ShouldBe(1);
    }

    [Fact]
    public void A_bar_without_a_range_has_no_whisker()
    {
        var bare = SampleCharts.Quarters();

        ChartSvg.Inline(bare).ShouldNotContain("class=\"halo\"");
        ChartSvg.Inline(SampleCharts.Months(36)).ShouldContain("class=\"halo\"");
    }

    [Fact]
    public void A_chart_of_nothing_says_so()
    {
        ChartSvg.Inline(SampleCharts.Months(36) with { Bars = [] }).ShouldContain("No period to show.");
        ChartSvg.Inline(SampleCharts.Map() with { Cells = [] }).ShouldContain("No event lies in a cell.");
    }

    [Fact]
    public void Data_on_both_sides_of_the_antimeridian_stay_together_and_no_line_runs_across()
    {
        var cells = new[] { PrioGrid.CellOf(-16.8, 179.2), PrioGrid.CellOf(-17.3, -179.4), PrioGrid.CellOf(-18.1, 178.3) }
            .Select((cell, at) => new MapCell(cell, SampleFigures.Events(at + 1, by: "cell", cell: $"{cell}"))).ToArray();

        var svg = ChartSvg.Inline(SampleCharts.Map() with { Cells = cells });

        var xs = XDocument.Parse(svg).Descendants("rect").Where(mark => mark.Attribute("data-cell") is not null).Select(mark => (double)mark.Attribute("x")!).ToArray();
        (xs.Max() - xs.Min()).ShouldBeInRange(100, 700);
        Steps(svg, "coast").Concat(Steps(svg, "border")).ShouldAllBe(step => step < 200);
    }

    [Fact]
    public void A_map_of_the_whole_world_stays_light_and_free_of_bands()
    {
        var cells = Enumerable.Range(0, 300).Select(at => 1 + (at * 8599 % 200000)).Distinct()
            .Select(cell => new MapCell(cell + 30000, SampleFigures.Events(3, by: "cell", cell: $"{cell}"))).ToArray();

        var svg = ChartSvg.Inline(SampleCharts.Map() with { Cells = cells });

        svg.Length.ShouldBeLessThan(200_000);
        Steps(svg, "coast").Concat(Steps(svg, "border")).ShouldAllBe(step => step < 60);
    }

    [Fact]
    public void A_drawing_is_the_same_each_time() => ChartSvg.File(SampleCharts.Map()).ShouldBe(ChartSvg.File(SampleCharts.Map()));

    private static XElement[] Marks(Chart chart) => [.. XDocument.Parse(ChartSvg.Inline(chart)).Descendants("rect").Where(mark => mark.Attribute("data-period") is not null)];

    private static string Style(XElement mark) => (string)mark.Attribute("class")!;

    // How far a line runs between two of its points, along either axis.
    private static IEnumerable<double> Steps(string svg, string style) =>
        XDocument.Parse(svg).Descendants("path").Where(path => (string?)path.Attribute("class") == style)
            .SelectMany(path => ((string)path.Attribute("d")!).Split('M', StringSplitOptions.RemoveEmptyEntries))
            .SelectMany(line => line.Contains('l') ? line[(line.IndexOf('l') + 1)..].Replace("-", " -").Split(' ', StringSplitOptions.RemoveEmptyEntries) : [])
            .Select(step => Math.Abs(double.Parse(step)));
}
