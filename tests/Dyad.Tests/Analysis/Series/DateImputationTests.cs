using Dyad.Analysis.Series;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Dyad.Tests.Analysis.Series;

public class DateImputationTests
{
    private static readonly DateOnly Day = new(2020, 1, 20);

    [Property]
    public Property A_drawn_day_lies_in_its_interval(ulong key, byte length, ulong seed, byte draw)
    {
        var date = new UncertainDate(key, Day, Day.AddDays(length));

        var drawn = date.Drawn(seed, draw);

        return (date.Earliest <= drawn && drawn <= date.Latest && drawn == date.Drawn(seed, draw)).ToProperty();
    }

    [Fact]
    public void Every_day_of_an_interval_is_drawn_about_equally_often()
    {
        var date = new UncertainDate(17, Day, Day.AddDays(9));

        var times = Enumerable.Range(0, 10_000).GroupBy(draw => date.Drawn(5, draw)).Select(days => days.Count()).ToList();

        times.Count.ShouldBe(10);
        times.ShouldAllBe(count => count > 880 && count < 1120);
    }

    [Fact]
    public void The_order_of_events_does_not_matter()
    {
        var events = Enumerable.Range(0, 50).Select(i => new UncertainDate((ulong)i, Day.AddDays(i), Day.AddDays(i + 40))).ToList();
        var frame = MonthSeries.WhollyCovered(new DateOnly(2020, 1, 1), new int[5]);

        var forward = DateImputation.Draw(events, frame, seed: 1, draw: 3);
        events.Reverse();
        var backward = DateImputation.Draw(events, frame, seed: 1, draw: 3);

        backward.Counts.ToArray().ShouldBe(forward.Counts.ToArray());
        forward.Counts.ToArray().Sum().ShouldBe(50);
    }

    [Fact]
    public void A_day_drawn_outside_coverage_is_not_counted()
    {
        var events = Enumerable.Range(0, 100).Select(i => new UncertainDate((ulong)i, new DateOnly(2020, 1, 1), new DateOnly(2020, 2, 29))).ToList();
        var frame = new MonthSeries(new DateOnly(2020, 1, 1), [0, 0], [31, 0]);

        var drawn = DateImputation.Draw(events, frame, seed: 1, draw: 0);

        drawn.Counts[0].ShouldBeInRange(30, 70);
        drawn.Counts[1].ShouldBe(0);
    }
}
