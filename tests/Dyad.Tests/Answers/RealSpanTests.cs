using Dyad.Answers.Briefs;
using Dyad.Answers.Documents;
using Dyad.Answers.Writing;
using Dyad.Model.Requests;
using Dyad.Model.Time;
using Dyad.Store;
using Dyad.Store.Counting;
using Dyad.Tests.Store;

namespace Dyad.Tests.Answers;

/// <summary>UCDP's file of Mexico, where rows that sum up a year on 1 January hold most of the dead of some years: none of them is a happening of that day.</summary>
public sealed class RealSpanTests : IDisposable
{
    private static readonly Filter Sinaloa = Filter.Empty.With("actor", "Sinaloa Cartel");

    private readonly Tiny _tiny = new();

    [Fact]
    public void A_brief_inside_the_span_of_rows_says_how_many_of_the_dead_stand_in_them()
    {
        using var corpus = Mexico();
        var brief = Brief(corpus, "2023-01-31");

        // Seven rows of the whole of 2023 hold 4,480 of the 5,767 dead of rows that begin in that year; the rest, 884 rows, 1,287.
        brief.ShouldContain("Sinaloa Cartel: 884 recorded events with 1,287 (1,285–1,293) deaths in the year to 2023-01-31");
        brief.ShouldContain("of the rows that begin in the year to 2023-01-31, 7 end after that day, with 4,480 of 5,767 (5,765–5,773) deaths");
    }

    [Theory]
    [InlineData("2023-01-31")]
    [InlineData("2023-12-31")]
    public void No_window_month_or_single_happening_takes_a_longer_row_for_its_first_day(string asOf)
    {
        using var corpus = Mexico();
        var brief = Briefing.Make(corpus, new Request("brief", Sinaloa.With("as-of", asOf)));

        // Every count by month and of a window again, by hand over the rows of the file.
        var all = corpus.Events(Filter.Empty.With("as-of", asOf));
        EventRow[] own = [.. all.Where(row => row.SideA == "Sinaloa Cartel" || row.SideB == "Sinaloa Cartel")];
        corpus.Count(new CountRequest(Sinaloa.With("as-of", asOf), ["month"])).Where(month => Period.Find(month.Keys["month"]) is not null).Select(month => (month.Keys["month"], month.Events, month.Best))
            .ShouldBe(own.Where(row => Days(row) <= DateTime.DaysInMonth(row.DateStart.Year, row.DateStart.Month)).GroupBy(row => $"{row.DateStart:yyyy-MM}").OrderBy(month => month.Key, StringComparer.Ordinal)
                .Select(month => (month.Key, month.LongCount(), month.Sum(row => (long?)row.Best))));
        var windows = brief.Figures.Where(figure => RowSpan.Fits(figure.Request.Filter["span"]) && figure.Request is { Measure: "count", Parameters: var by } && by["by"].Length == 0).GroupBy(figure => figure.Request.Filter).ToArray();
        windows.Length.ShouldBeGreaterThan(5);
        foreach (var window in windows)
        {
            var days = window.Key.Window!.Value;
            EventRow[] rows = [.. (window.Key["actor"] is null ? all : own).Where(row => IsOf(window.Key, row)).Where(row => row.DateStart >= days.Earliest && row.DateStart <= days.Latest && (row.DateEnd <= days.Latest || Days(row) <= 30))];
            foreach (var figure in window.Where(figure => figure.Request.Cell["value"] is "events" or "best"))
            {
                figure.Value.ShouldBe(figure.Request.Cell["value"] == "events" ? rows.Length : rows.Sum(row => row.Best), $"{window.Key} {figure.Request.Cell["value"]}");
            }
        }

        // Nothing else is asked of a window.
        brief.Figures.Where(figure => figure.Request.Filter["t"] is not null && figure.Request.Filter["span"] is null)
            .Select(figure => figure.Request.Cell["value"]).Distinct().ShouldBeSubsetOf(["events", "best", "crossing", "crossing_best"]);
        var landmarks = Briefing.Ask(corpus, new Request("landmarks", Sinaloa.With("as-of", asOf))).Reply.ToString();
        landmarks.ShouldContain("The largest record");
        landmarks.ShouldContain("the deadliest of a single incident is");
    }

    public void Dispose() => _tiny.Dispose();

    // Its own attacks are the one-sided events of which it is side A.
    private static bool IsOf(Filter filter, EventRow row) =>
        (filter["role"] != "attacker" || (row.Violence == "one_sided" && row.SideA == "Sinaloa Cartel")) && (!filter.IsSet("with") || row.SideA == filter["with"] || row.SideB == filter["with"]);

    private static int Days(EventRow row) => row.DateEnd.DayNumber - row.DateStart.DayNumber + 1;

    private static string Brief(Corpus corpus, string asOf) =>
        string.Join(' ', BriefText.Write(Briefing.Make(corpus, new Request("brief", Sinaloa.With("as-of", asOf))), 4000).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private Corpus Mexico()
    {
        _tiny.Import(TestData.Need("ucdp/ged-24.1-mexico.csv.gz"), release: "24.1");
        return _tiny.Open();
    }
}
