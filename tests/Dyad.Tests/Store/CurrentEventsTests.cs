using Dyad.Model;
using Dyad.Model.Requests;

namespace Dyad.Tests.Store;

public sealed class CurrentEventsTests
{
    [Fact]
    public void In_a_covered_month_only_the_newest_complete_part_counts()
    {
        using var tiny = new Tiny();
        tiny.Import(tiny.File("old.csv", Tiny.Row(1, "2020-01-01"), Tiny.Row(2, "2020-02-01")), release: "20.1");
        tiny.Import(tiny.File("new.csv", Tiny.Row(1, "2020-01-01", triple: "20,20,20")), release: "21.1");

        var total = tiny.Count(Filter.Empty).Single();

        (total.Events, total.Best).ShouldBe((1, 20));
    }

    [Fact]
    public void Among_selections_an_id_counts_once_by_its_newest_release()
    {
        using var tiny = new Tiny();
        tiny.Import(tiny.File("old.csv", Tiny.Row(1, "2020-01-01"), Tiny.Row(2, "2020-02-01")), ExtentKind.Selected, "20.1");
        tiny.Import(tiny.File("new.csv", Tiny.Row(1, "2020-01-01", triple: "20,20,20")), ExtentKind.Selected, "21.1");

        var total = tiny.Count(Filter.Empty).Single();

        (total.Events, total.Best).ShouldBe((2, 30));
    }

    [Fact]
    public void A_sample_counts_only_when_its_release_is_named()
    {
        using var tiny = new Tiny();
        tiny.Import(tiny.File("sample.csv", Tiny.Row(1, "2020-01-01")), ExtentKind.Sample);

        tiny.Count(Filter.Empty).Single().Events.ShouldBe(0);
        tiny.Count(Filter.Empty.With("release", "21.1")).Single().Events.ShouldBe(1);
    }

    [Fact]
    public void What_was_not_yet_published_was_not_known()
    {
        using var tiny = new Tiny();
        tiny.Import(tiny.File("old.csv", Tiny.Row(1, "2020-01-01")), release: "20.1", published: new DateOnly(2020, 6, 1));
        tiny.Import(tiny.File("new.csv", Tiny.Row(1, "2020-01-01", triple: "20,20,20")), release: "21.1", published: new DateOnly(2021, 6, 1));

        tiny.Count(Filter.Empty.With("known-on", "2021-05-31")).Single().Best.ShouldBe(10);
        tiny.Count(Filter.Empty.With("known-on", "2021-06-01")).Single().Best.ShouldBe(20);
        tiny.Count(Filter.Empty.With("known-on", "2020-05-31")).Single().Events.ShouldBe(0);
    }

    [Fact]
    public void Any_order_of_import_gives_the_same_rows_and_snapshot()
    {
        var seen = Orders([0, 1, 2]).Select(order =>
        {
            using var tiny = new Tiny();
            var files = new (string Path, ExtentKind Extent, string Release)[]
            {
                (tiny.File("a.csv", Tiny.Row(1, "2020-01-01"), Tiny.Row(2, "2020-02-01", country: "Pakistan")), ExtentKind.Complete, "20.1"),
                (tiny.File("b.csv", Tiny.Row(1, "2020-01-01", triple: "20,20,20"), Tiny.Row(3, "2020-03-01")), ExtentKind.Complete, "21.1"),
                (tiny.File("c.csv", Tiny.Row(2, "2020-02-01", triple: "30,30,30", country: "India"), Tiny.Row(9, "2020-09-01", country: "India")), ExtentKind.Selected, "21.1"),
            };
            foreach (var at in order)
            {
                tiny.Import(files[at].Path, files[at].Extent, files[at].Release);
            }

            using var corpus = tiny.Open();
            return (corpus.Snapshot, string.Join(' ', corpus.Events(Filter.Empty).Select(row => $"{row.EventId}@{row.File}#{row.Record}")));
        }).Distinct().ToArray();

        seen.ShouldHaveSingleItem();
    }

    private static IEnumerable<int[]> Orders(int[] items) =>
        items.Length == 1 ? [items] : items.SelectMany(first => Orders([.. items.Where(item => item != first)]).Select(rest => (int[])[first, .. rest]));
}
