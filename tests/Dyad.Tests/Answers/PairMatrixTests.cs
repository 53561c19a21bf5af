using System.Xml.Linq;
using Dyad.Answers.Briefs;
using Dyad.Answers.Charts;
using Dyad.Answers.Quality;
using Dyad.Answers.Writing;
using Dyad.Answers.Writing.Svg;
using Dyad.Model.Requests;
using Dyad.Tests.Store;

namespace Dyad.Tests.Answers;

/// <summary>Who fights whom in a theatre, as a square, on rows that one can count by hand.</summary>
public sealed class PairMatrixTests
{
    [Fact]
    public void A_square_has_in_the_row_who_fought_and_in_the_column_whose_dead()
    {
        using var tiny = Of("1,2,3,4", "20,0,0,0");

        var matrix = Matrix(tiny);

        matrix.Names.ShouldBe(["Reds", "Blues", "Greens"]);
        matrix.Table.Rows.Select(row => string.Join(" | ", row.Select(cell => cell.Text))).ShouldBe(["1 Reds |  | 7 | 20", "2 Blues | 1 |  | ", "3 Greens | 0 |  | "]);
    }

    [Fact]
    public void Where_no_file_states_deaths_by_side_it_has_events()
    {
        using var tiny = Of(",,,", ",,,");

        Matrix(tiny).Table.Rows.Select(row => string.Join(" | ", row.Select(cell => cell.Text))).ShouldBe(["1 Reds |  | 2 | 1", "2 Blues | 2 |  | ", "3 Greens | 1 |  | "]);
    }

    [Fact]
    public void A_zero_is_written_and_not_shaded_and_a_pair_that_never_met_is_blank()
    {
        using var tiny = Of("1,2,3,4", "20,0,0,0");
        var svg = XDocument.Parse(ChartSvg.Inline(Matrix(tiny)));

        svg.Descendants("rect").Select(box => (box.Value, Style: (string)box.Attribute("class")!, Data: (string)box.Attribute("data-value")!))
            .ShouldBe([("Reds – Blues: 7", "c3", "7"), ("Reds – Greens: 20", "c5", "20"), ("Blues – Reds: 1", "c1", "1"), ("Greens – Reds: 0", "bare", "0")]);
        svg.Descendants("text").Select(text => text.Value).ShouldBe(["1", "1 Reds", "7", "20", "2", "2 Blues", "1", "3", "3 Greens", "0"]);
    }

    // Reds and Blues meet twice, from either side; Reds and Greens once; nobody else.
    private static Tiny Of(string first, string last) => Tiny.Of(
        Tiny.Row(1, "2019-03-05", "Reds", "Blues", "2", deaths: first, country: "Mexico"),
        Tiny.Row(2, "2020-02-05", "Blues", "Reds", "2", deaths: first == ",,," ? first : "5,0,1,0", country: "Mexico"),
        Tiny.Row(3, "2020-07-05", "Greens", "Reds", "2", deaths: last, country: "Mexico"),
        Tiny.Row(4, "2020-08-05", "Reds", "Civilians", "3", deaths: "0,0,7,0", country: "Mexico"));

    private static Matrix Matrix(Tiny tiny)
    {
        using var corpus = tiny.Open();
        var brief = Briefing.Make(corpus, new Request("brief", Filter.Empty.With("country", "MEX").With("as-of", "2020-12-31")));
        QualityGate.Check(brief).ShouldBeEmpty();
        BriefText.Write(brief, 100).ShouldContain("1 Reds");
        BriefJson.Write(brief).ShouldContain("\"pairs-matrix\"");
        return brief.Sections.SelectMany(section => section.Answers).SelectMany(answer => answer.Charts).OfType<Matrix>().Single();
    }
}
