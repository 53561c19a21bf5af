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
    public void Bars_by_name_are_drawn_as_was_agreed() => Golden.Matches(ChartSvg.File(SampleCharts.Sides()), "sides.golden.svg");

    [Fact]
    public void What_is_unknown_or_not_stated_is_never_drawn_as_zero()
    {
        var chart = SampleCharts.Sides();
        var svg = XDocument.Parse(ChartSvg.Inline(chart));
        var bars = svg.Descendants("rect").ToDictionary(bar => bar.Value.Split(':')[0], Style);

        bars.ShouldNotContainKey("civilians");
        bars["its own side"].ShouldBe("bar deaths");
        bars["of unknown side"].ShouldBe("bar gap unknown");
        bars["side not stated"].ShouldBe("bar gap unknown");
        svg.Descendants("text").Select(text => text.Value).ShouldBe([.. chart.Bars.Concat(chart.Apart).SelectMany(bar => new[] { bar.Name, bar.Words })]);
        svg.Descendants("text").Select(text => text.Value).ShouldContain("not stated");
    }

    [Fact]
    public void A_bar_apart_that_is_longer_than_the_scale_is_cut_and_no_word_leaves_the_drawing()
    {
        foreach (var svg in new[] { ChartSvg.Inline(SampleCharts.Sides()), ChartSvg.Beside(SampleCharts.Sides()), ChartSvg.Beside(SampleCharts.Opponents()) }.Select(XDocument.Parse))
        {
            var wide = double.Parse(((string)svg.Root!.Attribute("viewBox")!).Split(' ')[2]);
            foreach (var text in svg.Descendants("text"))
            {
                var (x, length) = ((double)text.Attribute("x")!, text.Value.Length * 6.4);
                ((string?)text.Attribute("text-anchor") == "end" ? x - length : wide - x - length).ShouldBeGreaterThanOrEqualTo(-1, text.Value);
            }
        }

        XDocument.Parse(ChartSvg.Inline(SampleCharts.Sides())).Descendants("path").Count(path => (string?)path.Attribute("class") == "cut").ShouldBe(1);
    }

    [Fact]
    public void A_phase_is_marked_where_it_begins_with_its_change()
    {
        var svg = XDocument.Parse(ChartSvg.Inline(SampleCharts.Months(36)));

        svg.Descendants("path").Count(path => (string?)path.Attribute("class") == "turn").ShouldBe(2);
        svg.Descendants("text").Select(text => text.Value).ShouldContain("× 2.3");
    }

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
        svg.ShouldNotContain("l0 0z", customMessage: "an island without extent is nothing to see");
    }

    [Fact]
    public void A_drawing_is_the_same_each_time() => ChartSvg.File(SampleCharts.Map()).ShouldBe(ChartSvg.File(SampleCharts.Map()));

    [Fact]
    public void Pairs_of_one_actor_can_be_told_apart_in_a_small_picture()
    {
        var chart = SampleCharts.Opponents();
        string[] others = ["Assembly of the Nine", "Brotherhood of the Reeds", "Council of Elders"];
        chart = chart with { Bars = [.. others.Zip(chart.Bars, (other, bar) => bar with { Name = $"New Generation of the Upper Valley – {other}" })] };

        var labels = System.Text.RegularExpressions.Regex.Matches(ChartSvg.Beside(chart), "class=\"lane\"[^>]*>([^<]*)<").Select(match => match.Groups[1].Value).ToArray();

        labels.Distinct().Count().ShouldBe(labels.Length);
        labels.Take(3).ShouldAllBe(label => label.Contains(" – ", StringComparison.Ordinal) && label.StartsWith("New Gen", StringComparison.Ordinal));
    }

    private static XElement[] Marks(Chart chart) => [.. XDocument.Parse(ChartSvg.Inline(chart)).Descendants("rect").Where(mark => mark.Attribute("data-period") is not null)];

    private static string Style(XElement mark) => (string)mark.Attribute("class")!;

    // How far a line runs between two of its points, along either axis.
    private static IEnumerable<double> Steps(string svg, string style) =>
        XDocument.Parse(svg).Descendants("path").Where(path => (string?)path.Attribute("class") == style)
            .SelectMany(path => ((string)path.Attribute("d")!).Split('M', StringSplitOptions.RemoveEmptyEntries))
            .SelectMany(line => line.Contains('l') ? line[(line.IndexOf('l') + 1)..].Replace("-", " -").Split(' ', StringSplitOptions.RemoveEmptyEntries) : [])
            .Select(step => Math.Abs(double.Parse(step)));
}
