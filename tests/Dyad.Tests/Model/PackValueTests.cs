using Dyad.Model.Packs;

namespace Dyad.Tests.Model;

public sealed class PackValueTests
{
    [Theory]
    [InlineData("1.10", "1.9", true)]
    [InlineData("1.9", "1.10", false)]
    [InlineData("2", "1.99.99", true)]
    [InlineData("1.0", "1", true)]
    [InlineData("1", "1", false)]
    public void Numbers_are_compared_one_by_one(string one, string other, bool isNewer) => PackVersion.Find(one)!.Value.IsNewerThan(PackVersion.Find(other)!.Value).ShouldBe(isNewer);

    [Theory]
    [InlineData("")]
    [InlineData("1.")]
    [InlineData("v1")]
    [InlineData("1.0-beta")]
    [InlineData("-1")]
    public void What_is_no_version_is_none(string text) => PackVersion.Find(text).ShouldBeNull();

    [Theory]
    [InlineData(null, null)]
    [InlineData(-1L, null)]
    [InlineData(null, -1L)]
    [InlineData(5L, 4L)]
    public void A_range_that_says_nothing_or_is_out_of_order_cannot_be_made(long? low, long? high) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new StatedRange(low, high, RangeUnit.Persons));

    [Fact]
    public void Each_predicate_has_its_rule_in_its_place() =>
        Enum.GetValues<Predicate>().ShouldAllBe(predicate => PredicateRule.Of(predicate).Predicate == predicate);
}
