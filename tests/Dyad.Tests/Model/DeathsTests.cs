using Dyad.Model.Events;
using FsCheck.Xunit;

namespace Dyad.Tests.Model;

public sealed class DeathsTests
{
    [Fact]
    public void Deaths_by_side_show_what_is_unknown() => new SideDeaths(1, null, 0, null).ToString().ShouldBe("a 1, b ?, civilians 0, unknown ?");

    [Fact]
    public void Estimates_out_of_order_cannot_be_built()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new Deaths(3, 2, 5));
        Should.Throw<ArgumentOutOfRangeException>(() => new Deaths(1, 6, 5));
        Should.Throw<ArgumentOutOfRangeException>(() => new Deaths(-1, 0, 0));
    }

    [Property]
    public bool Sums_keep_the_order(byte a, byte b, byte c, byte d, byte e, byte f)
    {
        var sum = Ordered(a, b, c) + Ordered(d, e, f);

        return sum.Low <= sum.Best && sum.Best <= sum.High;
    }

    [Fact]
    public void A_side_that_is_not_stated_leaves_the_total_unknown()
    {
        new SideDeaths(1, 2, 3, 4).Total.ShouldBe(10);

        new SideDeaths(1, null, 3, 4).Total.ShouldBeNull();
    }

    [Property]
    public bool Exchanging_the_sides_twice_changes_nothing(byte a, byte b, byte c, byte d)
    {
        var deaths = new SideDeaths(a, b, c, d);

        return deaths.Swapped.Swapped == deaths && deaths.Swapped.Total == deaths.Total;
    }

    private static Deaths Ordered(params byte[] numbers)
    {
        Array.Sort(numbers);
        return new Deaths(numbers[0], numbers[1], numbers[2]);
    }
}
