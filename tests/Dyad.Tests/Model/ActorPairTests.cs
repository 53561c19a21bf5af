using Dyad.Model.Actors;
using FsCheck;
using FsCheck.Xunit;

namespace Dyad.Tests.Model;

public sealed class ActorPairTests
{
    [Property]
    public bool A_pair_has_no_order(NonWhiteSpaceString one, NonWhiteSpaceString other)
    {
        var (a, b) = (new ActorName(one.Get), new ActorName(other.Get));

        return new ActorPair(a, b) == new ActorPair(b, a);
    }

    [Fact]
    public void A_pair_reads_what_it_writes()
    {
        var pair = ActorPair.Find("Taleban ~ IS");

        pair.ToString().ShouldBe("IS~Taleban");
        ActorPair.Find("IS~Taleban").ShouldBe(pair);
    }

    [Theory]
    [InlineData("IS")]
    [InlineData("IS~")]
    [InlineData("a~b~c")]
    public void What_is_no_pair_is_none(string text) => ActorPair.Find(text).ShouldBeNull();

    [Fact]
    public void A_name_is_never_blank() => Should.Throw<ArgumentException>(() => new ActorName("  "));
}
