using System.Xml.Linq;
using Dyad.Answers.Charts;
using Dyad.Answers.Writing.Svg;
using Dyad.Model.Places;
using Dyad.Tests.Answers.Writing;

namespace Dyad.Tests.Web;

public sealed class ChartSvgTests
{
    [Fact]
    public void Bars_are_drawn_as_was_agreed() => Golden.Matches(ChartSvg.File(SampleCharts.Months(36)), "bars.golden.svg");

    [Fact]
    public void A_map_is_drawn_as_was_agreed() => Golden.Matches(ChartSvg.File(SampleCharts.Map()), "map.golden.svg");

    [Fact]
    public void Lanes_are_drawn_as_was_agreed() => Golden.Matches(ChartSvg.File(SampleCharts.Lanes()), "lanes.golden.svg");

    [Fact]
    public void Lanes_carry_the_days_and_figures_of_their_table_and_a_name_and_description()
    {
        var chart = SampleCharts.Lanes();
        var svg = XDocument.Parse(ChartSvg.Inline(chart));

        var drawn = svg.Descendants("rect").Where(mark => mark.Attribute("data-actor") is not null).Select(mark => ((string?)mark.Attribute("data-first"), (string?)mark.Attribute("data-last")));
        drawn.ShouldBe(chart.Table.Rows.Where(row => row[1].Figure is not null).Select(row => ((string?)row[1].Text, (string?)row[2].Text)));
        svg.Root!.Element("title")!.Value.ShouldBe(chart.Title);
        svg.Root!.Element("desc")!.Value.ShouldBe(chart.Description);
        svg.Descendants("rect").Where(mark => mark.Attribute("data-first-figure") is not null).Select(mark => (string)mark.Attribute("data-first-figure")!).ShouldAllBe(id => chart.Figures.Any(figure => figure.Id == id));
    }

    [Fact]
    public void An_open_end_is_open_and_what_has_no_date_stands_apart_from_time()
    {
        var chart = SampleCharts.Lanes();
        var svg = XDocument.Parse(ChartSvg.Inline(chart));
        double[] Ends(string name) => [.. svg.Descendants("path").Where(path => path.Element("title")?.Value.StartsWith(name, StringComparison.Ordinal) == true).Select(path => double.Parse(((string)path.Attribute("d")!)[1..].Split(' ')[0]))];
        var years = svg.Descendants("text").Where(text => text.Value.Length == 4 && text.Value.All(char.IsDigit)).Select(text => (double)text.Attribute("x")!);

        Ends("ucdp:78").Single().ShouldBeLessThan(years.Min());
        Ends("River Front").Length.ShouldBe(2);
        var open = svg.Descendants("path").Where(path => (string?)path.Attribute("class") == "bound").Select(path => ((string)path.Attribute("d")!).Split("l4 4", StringSplitOptions.None).Length - 1).ToArray();
        // The group's end, the Old Guard's beginning, both of the River Front's; none of the column's. The last is the legend.
        open.ShouldBe([1, 1, 2, 0, 1]);
    }

    [Fact]
    public void Words_of_lanes_stay_on_the_drawing_and_never_share_a_line()
    {
        var words = XDocument.Parse(ChartSvg.Inline(SampleCharts.Lanes())).Descendants("text").Where(text => (string?)text.Attribute("class") == "word").ToArray();

        words.Length.ShouldBe(6);
        words.Select(word => (double)word.Attribute("y")!).ShouldBeUnique();
        words.ShouldAllBe(word => (double)word.Attribute("x")! > 0 && (double)word.Attribute("x")! + (word.Value.Length * 5.9) < 740);
    }

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
        ChartSvg.Inline(SampleCharts.Lanes() with { Lanes = [] }).ShouldContain("No relation to show.");
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
