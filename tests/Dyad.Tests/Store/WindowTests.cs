using Dyad.Model.Requests;
using Dyad.Model.Time;
using Dyad.Store.Counting;

namespace Dyad.Tests.Store;

/// <summary>Many windows counted in one pass say what each says alone.</summary>
public sealed class WindowTests
{
    // Five events: two in January, one in each of two later months, one that ends after the windows.
    private static readonly string[] Rows =
    [
        Tiny.Row(1, "2019-01-03", triple: "1,2,3"),
        Tiny.Row(2, "2019-01-31", triple: "2,4,6"),
        Tiny.Row(3, "2019-02-01", triple: "3,5,7"),
        Tiny.Row(4, "2019-05-09", triple: "1,1,1"),
        Tiny.Row(5, "2019-05-10", end: "2019-09-01", triple: "4,4,9"),
    ];

    [Fact]
    public void Windows_hold_the_events_counted_on_their_days()
    {
        using var tiny = Tiny.Of(Rows);
        using var corpus = tiny.Open();
        Period[] windows = [Days("2019-01-01", "2019-01-31"), Days("2019-01-31", "2019-05-09"), Days("2019-03-01", "2019-03-31")];
        var counted = corpus.CountWindows(Filter.Empty.With("actor", "IS"), windows);
        counted.Select(window => window.Events).ShouldBe([2, 3, 0]);
        counted.Select(window => window.Sources!.Length > 0).ShouldBe([true, true, false]);
    }

    [Theory]
    [InlineData("2019-01-01", "2019-12-31")]
    [InlineData("2019-01-01", "2019-12-31", "fits")]
    [InlineData("2019-01-01", "2019-08-31", "fits")]
    [InlineData("2019-05-01", "2019-08-31")]
    [InlineData("2019-05-01", "2019-05-20", "fits")]
    [InlineData("2019-01-31", "2019-02-01")]
    [InlineData("2019-05-10", "2019-05-10")]
    [InlineData("2020-01-01", "2020-12-31")]
    public void A_window_says_what_a_count_over_its_days_says(string first, string last, string? span = null)
    {
        using var tiny = Tiny.Of(Rows);
        using var corpus = tiny.Open();
        var filter = Filter.Empty.With("actor", "IS").With("as-of", "2019-12-31").With("span", span);
        var window = Days(first, last);
        var total = corpus.CountWindows(filter, [Days("2018-01-01", "2018-01-31"), window])[1];
        var alone = corpus.Count(new CountRequest(filter.With("t", window.ToString()), [])).Single();
        (total with { Keys = alone.Keys }).ShouldBe(alone);
        total.Sources.ShouldBe(string.Join(", ", corpus.Sources(filter.With("t", window.ToString()))));
    }

    [Theory]
    [InlineData("2019-06-02", "2019-06-04", 1)]
    [InlineData("2019-06-02", "2019-06-03", 0)]
    [InlineData("2019-06-03", "2019-06-03", 0)]
    public void A_row_that_runs_on_is_in_a_window_at_least_as_long_as_it(string first, string last, int events)
    {
        // Three days, of which the window holds the first or two.
        using var tiny = Tiny.Of(Tiny.Row(1, "2019-06-03", end: "2019-06-05"));
        using var corpus = tiny.Open();
        var filter = Filter.Empty.With("actor", "IS").With("as-of", "2019-12-31").With("span", "fits");

        corpus.CountWindows(filter, [Days(first, last)]).ShouldHaveSingleItem().Events.ShouldBe(events);
        corpus.Count(new CountRequest(filter.With("t", Days(first, last).ToString()), [])).ShouldHaveSingleItem().Events.ShouldBe(events);
    }

    private static Period Days(string first, string last) => new(DateOnly.Parse(first), DateOnly.Parse(last));
}
