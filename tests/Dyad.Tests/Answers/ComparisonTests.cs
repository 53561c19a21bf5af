using Dyad.Answers.Inquiries;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Model.Time;
using Dyad.Tests.Store;
using Dyad.Tests.Store.Releases;

namespace Dyad.Tests.Answers;

/// <summary>What two stretches of time let one say is a value, before any words: here on rows one can count by hand.</summary>
public sealed class ComparisonTests
{
    private static readonly Period Year2020 = Days("2020-01..2020-12");
    private static readonly Period Year2019 = Days("2019-01..2019-12");

    [Fact]
    public void Uncovered_stretches_are_told_before_anything_else()
    {
        using var corpus = Complete("2019-01..2020-12", Tiny.Row(1, "2019-03-01"), Tiny.Row(2, "2020-03-01"));

        Compare(corpus.Path, Days("2021-01..2021-12"), Year2020).ShouldBe((Comparability.NotCovered, null, 1));
        Compare(corpus.Path, Year2019, Days("2018-01..2018-12")).ShouldBe((Comparability.BeforeNotCovered, 1, null));
    }

    [Theory]
    [InlineData("2019-03-01", "2018-03-01", 0, 1)]
    [InlineData("2020-03-01", "2018-03-01", 1, 0)]
    [InlineData("2018-02-01", "2018-03-01", 0, 0)]
    public void A_stretch_without_events_leaves_nothing_to_divide(string first, string second, long recent, long earlier)
    {
        using var corpus = Complete("2018-01..2020-12", Tiny.Row(1, first), Tiny.Row(2, second));

        Compare(corpus.Path, Year2020, Year2019).ShouldBe((Comparability.None, recent, earlier));
    }

    [Theory]
    [InlineData("2020-12-02..2020-12-31", "2020-11-02..2020-12-01")]
    [InlineData("2020-12-01..2020-12-30", "2020-11-01..2020-11-30")]
    public void Days_that_are_no_months_are_counted_and_have_no_rate(string now, string before)
    {
        using var corpus = Complete("2019-01..2020-12", Tiny.Row(1, "2020-11-15"), Tiny.Row(2, "2020-12-15"));

        Compare(corpus.Path, Days(now), Days(before)).ShouldBe((Comparability.Counts, 1, 1));
    }

    [Fact]
    public void A_handful_of_events_is_too_few_for_a_ratio_and_many_give_one()
    {
        using var few = Complete("2019-01..2020-12", Tiny.Row(1, "2019-11-15"), Tiny.Row(2, "2020-12-15"));
        using var many = Complete("2019-01..2020-12", [.. Enumerable.Range(0, 240).Select(at => Tiny.Row(at + 1, $"{2019 + (at % 2)}-{(at / 2 % 12) + 1:00}-15"))]);

        Compare(few.Path, Year2020, Year2019).ShouldBe((Comparability.TooFew, 1, 1));
        Compare(many.Path, Year2020, Year2019).ShouldBe((Comparability.Ratio, 120, 120));
    }

    [Fact]
    public void Where_counting_changed_within_the_two_they_are_not_alike_until_six_months_of_each_lie_after_it()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged211.csv", $"{Tiny.Columns}\n{Tiny.Row(1, "2020-06-05")}\n"));
        workshop.Import(workshop.Text("GEDEvent_v21_01_21_12.csv", $"{Tiny.Columns}\n{Tiny.Row(2, "2021-03-05")}\n{Tiny.Row(3, "2021-10-05")}\n"));
        using var corpus = workshop.Open();
        Inquiry About(string day) => new(corpus, Filter.Empty.With("actor", "IS").With("as-of", day));

        var late = UnbrokenMonths.Of(About("2021-12-31"), new DateOnly(2021, 12, 31));
        (late.IsShortened, late.Months, late.Compared.Kind).ShouldBe((true, 6, Comparability.TooFew));
        (late.Compared.Now, late.Compared.Before).ShouldBe((Days("2021-07..2021-12"), Days("2021-01..2021-06")));

        var soon = UnbrokenMonths.Of(About("2021-11-30"), new DateOnly(2021, 11, 30));
        (soon.IsShortened, soon.Months, soon.Compared.Kind).ShouldBe((false, 12, Comparability.Broken));
        soon.Compared.Break!.Value.Month.ShouldBe(new DateOnly(2021, 1, 1));
    }

    private static (Comparability, long?, long?) Compare(string path, Period now, Period before)
    {
        using var corpus = Dyad.Store.Corpus.Open(path);
        var compared = new Comparison(new Inquiry(corpus, Filter.Empty.With("actor", "IS").With("as-of", "2021-12-31")), now, before);
        return (compared.Kind, compared.Recent?.Tally.Events, compared.Earlier?.Tally.Events);
    }

    private static CompleteCorpus Complete(string months, params string[] rows) => new(months, rows);

    private static Period Days(string text) => Period.Find(text)!.Value;

    private sealed class CompleteCorpus : IDisposable
    {
        private readonly Workshop _workshop = new();

        public CompleteCorpus(string months, string[] rows) => _workshop.Import(
            _workshop.Text("a.csv", $"{Tiny.Columns}\n{string.Join('\n', rows)}\n"),
            request => request with { Release = "21.1", Extent = ExtentKind.Complete, Months = Period.Find(months) });

        public string Path => _workshop.Corpus;

        public void Dispose() => _workshop.Dispose();
    }
}
