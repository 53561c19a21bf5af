using Dyad.Model.Time;
using FsCheck.Xunit;

namespace Dyad.Tests.Model;

public sealed class StatedDateTests
{
    [Theory]
    [InlineData("2021-06-04", "2021-06-04", "2021-06-04", DatePrecision.Day)]
    [InlineData("2021-02", "2021-02-01", "2021-02-28", DatePrecision.Month)]
    [InlineData("2020-02", "2020-02-01", "2020-02-29", DatePrecision.Month)]
    [InlineData("2021-12", "2021-12-01", "2021-12-31", DatePrecision.Month)]
    [InlineData("2020", "2020-01-01", "2020-12-31", DatePrecision.Longer)]
    public void A_date_is_as_exact_as_it_was_stated(string text, string first, string last, DatePrecision precision)
    {
        var date = StatedDate.Find(text)!.Value;

        (date.First.ToString("yyyy-MM-dd"), date.Last.ToString("yyyy-MM-dd"), date.Precision).ShouldBe((first, last, precision));
        date.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2021-13")]
    [InlineData("2021-02-30")]
    [InlineData("mid-2021")]
    [InlineData("2021-6")]
    [InlineData("21")]
    public void What_is_no_date_is_none(string text) => StatedDate.Find(text).ShouldBeNull();

    [Property]
    public bool A_day_survives_being_written(ushort days)
    {
        var date = StatedDate.Of(new DateOnly(1900, 1, 1).AddDays(days));

        return StatedDate.Find(date.ToString()) == date;
    }
}
