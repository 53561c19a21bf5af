using Dyad.Store.Counting;

namespace Dyad.Tests.Store.Registry;

public sealed class FoldedNameTests
{
    [Theory]
    [InlineData("al-Shabaab", "Al Shabaab")]
    [InlineData("Al-Shabaab", "AlShabaab")]
    [InlineData("Al-Shabaab", "al shabab")]
    [InlineData("Jabhat al-Nusra", "Jabhat an-Nusra")]
    [InlineData("Lord's Resistance Army", "the lords resistance army")]
    [InlineData("Lord’s Resistance Army", "Lord's Resistance Army")]
    [InlineData("FARC-EP", "farc ep")]
    [InlineData("ISIS-K", "isis\u200b-k")]
    [InlineData("Ejército", "Ejercito")]
    [InlineData("دولت اسلامی", "دولت اسلامي")]
    [InlineData("القاعدة", "القاعده")]
    [InlineData("الشباب", "شباب")]
    [InlineData("كتائب", "کتـــائب")]
    [InlineData("طالبان", "طَالِبَان")]
    [InlineData("حماس", "\u200fحماس")]
    public void Two_ways_to_write_one_name_are_the_same(string one, string other)
    {
        var (a, b) = (FoldedName.Of(one), FoldedName.Of(other));

        (a.Words == b.Words || a.Compact == b.Compact).ShouldBeTrue($"{a} and {b}");
    }

    [Theory]
    [InlineData("ISIS-K", "ISIS")]
    [InlineData("FARC", "FARC-EP")]
    [InlineData("AS", "AN")]
    [InlineData("AA", "A")]
    [InlineData("दल", "दिल")]
    [InlineData("\u200b", "IS")]
    public void Two_names_stay_two(string one, string other)
    {
        var (a, b) = (FoldedName.Of(one), FoldedName.Of(other));

        (a.Words == b.Words || a.Compact == b.Compact).ShouldBeFalse($"{a} and {b}");
    }

    [Theory]
    [InlineData("the Houthi rebels", "houthi")]
    [InlineData("M23 rebel group", "m23")]
    [InlineData("Militants of the Black Banner", "of black banner")]
    [InlineData("the rebels", null)]
    [InlineData("Arakan Army", null)]
    [InlineData("Houthi forces", null)]
    [InlineData("\u200b", null)]
    public void Words_that_say_only_what_a_group_is_can_be_left_out(string name, string? rest) => FoldedName.Of(name).WithoutCommonNouns().ShouldBe(rest is null ? null : new FoldedName(rest, rest.Replace(" ", "", StringComparison.Ordinal)));

    [Fact]
    public void Nothing_that_can_be_typed_fails()
    {
        foreach (var text in (string[])["", " ", "\ud800", "\udc00x", new string('x', 100_000), "😀", "\0"])
        {
            FoldedName.Of(text).Compact.Length.ShouldBeLessThanOrEqualTo(FoldedName.Longest * 4);
        }
    }
}
