using Dyad.Model.Time;
using FsCheck.Xunit;

namespace Dyad.Tests.Model;

public sealed class EventDateTests
{
    private static readonly DateOnly Day = new(2017, 2, 14);

    [Fact]
    public void Month_precision_spans_the_whole_month()
    {
        var date = new EventDate(Day, Day, DatePrecision.Month);

        date.Earliest.ShouldBe(new DateOnly(2017, 2, 1));
        date.Latest.ShouldBe(new DateOnly(2017, 2, 28));
    }

    [Fact]
    public void A_published_range_is_the_interval_whatever_the_precision()
    {
        var date = new EventDate(Day, Day.AddDays(40), DatePrecision.Longer);

        date.Earliest.ShouldBe(Day);
        date.Latest.ShouldBe(Day.AddDays(40));
    }

    [Fact]
    public void Unknown_precision_gives_no_interval()
    {
        var date = new EventDate(Day, Day, DatePrecision.Unknown);

        date.Earliest.ShouldBeNull();
        date.Latest.ShouldBeNull();
        date.CountedOn.ShouldBe(Day);
    }

    [Fact]
    public void An_event_cannot_end_before_it_starts() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new EventDate(Day, Day.AddDays(-1), DatePrecision.Day));

    [Property]
    public bool The_interval_holds_the_published_days(ushort offset, byte length, byte precision)
    {
        var start = new DateOnly(1989, 1, 1).AddDays(offset % 15000);
        var date = new EventDate(start, start.AddDays(length), (DatePrecision)(precision % 5));

        return date.Earliest <= date.Start && date.End <= date.Latest && date.CountedOn == date.Start;
    }
}
