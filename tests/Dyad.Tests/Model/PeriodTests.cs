using Dyad.Model.Time;
using FsCheck.Xunit;

namespace Dyad.Tests.Model;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2019", "2019-01-01..2019-12-31")]
    [InlineData("2019-02", "2019-02-01..2019-02-28")]
    [InlineData("2019..2021-03", "2019-01-01..2021-03-31")]
    [InlineData("2019-05-04", "2019-05-04..2019-05-04")]
    [InlineData("2019..", "2019-01-01..")]
    [InlineData("..2019", "..2019-12-31")]
    public void A_period_is_read_as_the_days_it_means(string text, string days) => Period.Find(text).ToString().ShouldBe(days);

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("2021..2019")]
    [InlineData("2019-13")]
    [InlineData("19")]
    [InlineData("2019..2020..2021")]
    public void What_is_no_period_is_not_guessed_at(string text) => Period.Find(text).ShouldBeNull();

    [Property]
    public bool Writing_and_reading_gives_the_same_period(ushort start, byte length)
    {
        var first = new DateOnly(1989, 1, 1).AddDays(start % 15000);
        var period = new Period(first, first.AddDays(length));

        return Period.Find(period.ToString()) == period && period.Days == length + 1;
    }
}
