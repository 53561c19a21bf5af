using Dyad.Analysis.ChangePoints;
using Dyad.Analysis.Series;
using Dyad.Benchmarks.Analysis;

namespace Dyad.Tests.Analysis.ChangePoints;

public class TempoChangesTests
{
    private static readonly DateOnly Start = new(2010, 1, 1);

    [Fact]
    public void A_trebled_tempo_is_an_escalation_in_its_month()
    {
        var series = MonthSeries.WhollyCovered(Start, Steps((60, 4), (60, 14)));

        var found = TempoChanges.Find(series, TempoQuestion.Usual);

        var change = found.Changes.ShouldHaveSingleItem();
        change.Kind.ShouldBe(ChangeKind.Escalation);
        change.Index.ShouldBeInRange(59, 61);
        change.Month.ShouldBe(Start.AddMonths(change.Index));
        change.Ratio.Interval.Low.ShouldBeGreaterThan(1.5);
        found.Penalty.ToString().ShouldBe("Firm (4.25 log n) = 20.347");
    }

    [Fact]
    public void A_rise_at_a_break_in_collection_is_marked_and_never_an_escalation()
    {
        var broken = new CollectionBreak(new DateOnly(2015, 1, 1), "A second news archive is read.");
        var series = MonthSeries.WhollyCovered(Start, Steps((60, 4), (60, 14)), broken);

        var change = TempoChanges.Find(series, TempoQuestion.Usual).Changes.ShouldHaveSingleItem();

        change.Kind.ShouldBe(ChangeKind.CollectionBreak);
        change.Month.ShouldBe(broken.Month);
        change.Break.ShouldBe(broken);
        change.Ratio.Ratio.ShouldBeGreaterThan(2);
    }

    [Fact]
    public void Missing_months_are_stepped_over()
    {
        var (counts, days) = (Steps((40, 5), (20, 0), (60, 5)), new double[120]);
        Array.Fill(days, 28, 0, 40);
        Array.Fill(days, 28, 60, 60);

        TempoChanges.Find(new MonthSeries(Start, counts, days), TempoQuestion.Usual).Changes.ShouldBeEmpty();
    }

    [Fact]
    public void Months_covered_by_half_are_no_decline()
    {
        var (counts, days) = (Steps((60, 20), (60, 10)), new double[120]);
        for (var i = 0; i < 120; i++)
        {
            days[i] = DateTime.DaysInMonth(Start.AddMonths(i).Year, Start.AddMonths(i).Month) * (i < 60 ? 1 : 0.5);
        }

        TempoChanges.Find(MonthSeries.WhollyCovered(Start, counts), TempoQuestion.Usual).Changes.ShouldHaveSingleItem().Index.ShouldBeInRange(58, 62);
        TempoChanges.Find(new MonthSeries(Start, counts, days), TempoQuestion.Usual).Changes.ShouldBeEmpty();
    }

    [Fact]
    public void Breaks_before_between_and_after_the_covered_months_do_no_harm()
    {
        CollectionBreak[] breaks =
        [
            new(new DateOnly(2001, 1, 1), "before"), new(new DateOnly(2012, 1, 1), "one"), new(new DateOnly(2012, 1, 1), "two"),
            new(new DateOnly(2030, 1, 1), "after"),
        ];
        var series = MonthSeries.WhollyCovered(Start, Steps((48, 5)), breaks);

        TempoChanges.Find(series, TempoQuestion.Usual).Changes.ShouldHaveSingleItem().Break!.Value.Reason.ShouldBe("two");
    }

    [Fact]
    public void No_escalation_is_found_where_coverage_starts_in_a_thousand_worlds()
    {
        var world = new ConflictWorld(0.05, 0.05, 3.5, 7, 0.1);
        var (atStart, asIfZero) = (0, 0);

        for (ulong run = 0; run < 1000; run++)
        {
            var random = new SeededRandom(SeededRandom.Mix(run));
            var start = 6 + random.NextBelow(60);
            var counts = world.Months(random, 120, out var days);
            counts.AsSpan(0, start).Clear();
            asIfZero += run % 5 == 0 && EscalatesAt(start, new MonthSeries(Start, counts, [.. Days(0)])) ? 1 : 0;
            atStart += EscalatesAt(start, new MonthSeries(Start, counts, [.. Days(start)])) ? 1 : 0;

            IEnumerable<double> Days(int from) => Enumerable.Range(0, 120).Select(i => i < from ? 0 : DateTime.DaysInMonth(Start.AddMonths(i).Year, (i % 12) + 1) + 0.0);
        }

        atStart.ShouldBe(0);
        asIfZero.ShouldBeGreaterThan(80);
    }

    [Fact]
    public void Taking_seasons_out_uncovers_a_change_they_hid()
    {
        var random = new SeededRandom(8);
        int[] counts = [.. Enumerable.Range(0, 96).Select(i => Draws.Poisson(random, (i % 12 is >= 3 and <= 8 ? 24 : 6) * (i < 60 ? 1 : 2.5)))];
        var series = MonthSeries.WhollyCovered(Start, counts);

        var left = TempoChanges.Find(series, TempoQuestion.Usual);
        var taken = TempoChanges.Find(series, TempoQuestion.Usual with { WithoutSeasons = true });

        left.Changes.ShouldBeEmpty();
        taken.Changes.ShouldHaveSingleItem().Index.ShouldBeInRange(58, 62);
        taken.Seasons!.Factors[6].ShouldBeGreaterThan(3 * taken.Seasons.Factors[0]);
    }

    private static bool EscalatesAt(int index, MonthSeries series) => TempoChanges.Find(series, TempoQuestion.Usual).Changes
        .Any(change => change.Kind == ChangeKind.Escalation && Math.Abs(change.Index - index) <= 1);

    private static int[] Steps(params (int Months, int Level)[] levels)
    {
        var random = new SeededRandom(12);
        return [.. levels.SelectMany(step => Enumerable.Range(0, step.Months).Select(_ => Draws.Poisson(random, step.Level)))];
    }
}
