using Dyad.Model;
using Dyad.Model.Requests;

namespace Dyad.Tests.Store.Releases;

/// <summary>The newest release counts, whether or not its definition says when it was published.</summary>
public sealed class NewestReleaseTests
{
    [Theory]
    [InlineData("25.1", "26.1")]
    [InlineData("26.1", "27.1")]
    [InlineData("17.1", "17.2")]
    [InlineData("27.1", "31.2")]
    public void A_newer_release_replaces_an_older_one_in_every_month_whatever_the_order(string older, string newer)
    {
        using var tiny = new Tiny();
        var before = tiny.File("before.csv", Tiny.Row(1, "2012-03-08"), Tiny.Row(2, "2013-02-14"), Tiny.Row(3, "2014-02-07"));
        var after = tiny.File("after.csv", Tiny.Row(1, "2012-03-08", triple: "15,17,8"), Tiny.Row(2, "2013-02-14", triple: "15,17,8"), Tiny.Row(4, "2014-09-09", triple: "15,17,8"));
        tiny.Import(after, release: newer);
        tiny.Import(before, release: older);

        var total = tiny.Count(Filter.Empty).Single();

        (total.Events, total.Best).ShouldBe((3, 45));
    }

    [Fact]
    public void Candidates_after_a_new_release_count_and_those_it_took_over_do_not()
    {
        using var tiny = new Tiny();
        tiny.Import(tiny.File("a.csv", Tiny.Row(1, "2025-11-02", triple: "1,1,1")), ExtentKind.Selected, "25.0.11");
        tiny.Import(tiny.File("b.csv", Tiny.Row(1, "2025-11-02", triple: "5,5,5")), release: "26.1");
        tiny.Import(tiny.File("c.csv", Tiny.Row(2, "2026-08-02", triple: "7,7,7")), ExtentKind.Selected, "26.0.8");

        var total = tiny.Count(Filter.Empty).Single();

        (total.Events, total.Best).ShouldBe((2, 12));
    }
}
