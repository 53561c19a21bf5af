using Dyad.Answers.Briefs;
using Dyad.Answers.Charts;
using Dyad.Answers.Writing;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Tests.Store;

namespace Dyad.Tests.Answers;

/// <summary>Long rows divided evenly over their days, on four rows that one can divide by hand.</summary>
public sealed class DividedRowsTests : IDisposable
{
    // A year, a month and a half, 31 days from the middle of a month, a day; with 365, 45, 20 and 1 dead: the first two are a death a day.
    private readonly Tiny _tiny = Tiny.Of(
        Row(1, "2019-01-01", "2019-12-31", 365),
        Row(2, "2019-03-01", "2019-04-14", 45),
        Row(3, "2019-05-10", "2019-06-09", 20),
        Row(4, "2019-12-31", "2019-12-31", 1));

    [Fact]
    public void Each_month_gets_its_days_of_every_longer_row()
    {
        var months = Months(spread: true);

        months.Select(bar => Math.Round(bar.Divided ?? 0, 6)).ShouldBe([31, 28, 62, 44, 31, 30, 31, 31, 30, 31, 30, 31]);
        months.Sum(bar => bar.Divided ?? 0).ShouldBe(365 + 45, 0.000001m);
    }

    [Fact]
    public void What_is_counted_stays_as_it_is()
    {
        var (with, without) = (Months(spread: true), Months(spread: false));

        with.Select(bar => (bar.Period, bar.Figure?.Id, bar.Figure?.Value, bar.Covered)).ShouldBe(without.Select(bar => (bar.Period, bar.Figure?.Id, bar.Figure?.Value, bar.Covered)));
        without.ShouldAllBe(bar => bar.Divided == null);
    }

    [Fact]
    public void What_falls_after_the_as_of_date_is_not_drawn()
    {
        var months = Months(spread: true, asOf: "2019-04-30");

        months.Select(bar => Math.Round(bar.Divided ?? 0, 6)).ShouldBe([31, 28, 62, 44]);
    }

    [Fact]
    public void The_chart_says_what_the_pale_parts_are()
    {
        Chart(spread: true).Note.ShouldContain("The pale parts divide the deaths of rows longer than a month evenly over their days.");
        Chart(spread: false).Note.ShouldNotContain("pale");
        string.Join('\n', TextBars.Lines(Chart(spread: true), 100)).ShouldContain("▒ longer rows, divided evenly: drawn, not counted");
        string.Join('\n', TextBars.Lines(Chart(spread: false), 100)).ShouldNotContain("▒");
    }

    [Fact]
    public void Another_value_is_refused()
    {
        using var corpus = _tiny.Open();

        Should.Throw<DyadException>(() => Briefing.Ask(corpus, Tempo("2019-12-31") with { Parameters = new Dictionary<string, string> { ["spread"] = "no" } })).Message.ShouldBe("spread: 'no' is not valid; use yes");
    }

    public void Dispose() => _tiny.Dispose();

    private static string Row(int id, string first, string last, int deaths) => Tiny.Row(id, first, end: last, triple: $"{deaths},{deaths},{deaths}");

    private static Request Tempo(string asOf) => new("tempo", Filter.Empty.With("actor", "IS").With("as-of", asOf));

    private IReadOnlyList<Bar> Months(bool spread, string asOf = "2019-12-31") => Chart(spread, asOf).Bars;

    private BarChart Chart(bool spread, string asOf = "2019-12-31")
    {
        using var corpus = _tiny.Open();
        var request = Tempo(asOf);
        request = spread ? request with { Parameters = new Dictionary<string, string> { ["spread"] = "yes" } } : request;
        return Briefing.Ask(corpus, request).Charts.OfType<BarChart>().Single(chart => chart.Id == "tempo-months");
    }
}
