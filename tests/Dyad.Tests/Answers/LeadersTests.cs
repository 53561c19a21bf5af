using Dyad.Answers.Briefs;
using Dyad.Answers.Documents;
using Dyad.Model.Requests;
using Dyad.Sources.Packs;
using Dyad.Store.Changes;
using Dyad.Tests.Sources.Packs;
using Dyad.Tests.Store;
using Dyad.Tests.Store.Releases;

namespace Dyad.Tests.Answers;

/// <summary>Events in the half years beside a change of leader, on rows at the edges of both. The made-up leader ends on 2 March 2020.</summary>
public sealed class LeadersTests
{
    // One long before, so that no window begins before the group's first event.
    private const string First = "2012-01-01";

    // The days beside it are 180 each: 4 September to 1 March, and 2 March to 28 August. In other years the first day moves with 29 February.
    [Fact]
    public void Windows_of_180_days_lie_before_the_day_and_from_it_on_and_so_in_the_two_years_before_and_after()
    {
        using var workshop = Corpus(
            [First, "2019-09-03", "2019-09-04", "2020-03-01", "2020-03-02", "2020-05-01", "2020-08-28", "2020-08-29"],
            ["2018-08-28"], ["2018-09-03", "2019-03-01", "2019-08-29"], ["2021-03-02", "2021-08-28"], ["2021-09-03", "2021-10-01", "2022-03-01"]);

        var table = Ask(workshop).Tables.ShouldHaveSingleItem();

        table.Columns.Select(column => column.Name)
            .ShouldBe(["leader", "before", "after", "change_in_events", "placebo_minus_2", "placebo_minus_1", "placebo_plus_1", "placebo_plus_2"]);
        table.Rows.ShouldHaveSingleItem().Skip(1).Select(cell => cell.Figure!.Value).ShouldBe([2, 3, 1, 1, -2, 2, -3]);
    }

    [Fact]
    public void A_month_of_which_the_day_is_not_known_is_in_neither_window()
    {
        using var workshop = Corpus([First, "2019-09-02", "2019-09-03", "2020-02-29", "2020-03-01", "2020-03-15", "2020-03-31", "2020-04-01", "2020-09-27", "2020-09-28"]);

        Ask(workshop, "2020-03").Tables.ShouldHaveSingleItem().Rows.ShouldHaveSingleItem().Skip(1).Take(3).Select(cell => cell.Figure!.Value)
            .ShouldBe([2, 2, 0]);
    }

    [Theory]
    [InlineData("2022-06-15", 1)]
    [InlineData("2022-11-15", 0)]
    public void Nothing_is_counted_across_a_change_of_counting(string on, int tables)
    {
        using var workshop = Corpus([First, "2022-06-01", "2022-10-01", "2022-12-01"]);
        workshop.Import(workshop.Text("GEDEvent_v23_01_23_12.csv", Text(["2023-03-01"], 900)));

        // Candidates take over in January 2023. Both windows of the first change end before; the later one of the second reaches into May.
        Ask(workshop, on, "2023-12-31").Tables.Count.ShouldBe(tables);
    }

    private static Answer Ask(Workshop workshop, string on = "2020-03-02", string asOf = "2022-12-31")
    {
        using var pack = new ExamplePack().With("statements.yaml", "how: replaced\n  on: 2020-03-02", $"how: replaced\n  on: {on}");
        new PackShelf(workshop.Corpus).Add(PackFolder.Read(pack.Folder));
        using var corpus = workshop.Open();
        return Briefing.Ask(corpus, new Request("leaders", Filter.Empty.With("actor", "example-front").With("as-of", asOf)));
    }

    // A complete release of 1989 to 2022.
    private static Workshop Corpus(params string[][] days)
    {
        var workshop = new Workshop();
        workshop.Import(workshop.Text("ged231.csv", Text([.. days.SelectMany(some => some)], 1)));
        return workshop;
    }

    private static string Text(string[] days, int id) =>
        string.Join('\n', days.Select((day, at) => Tiny.Row(id + at, day, b: "Example Front").Replace(",1,2,Example Front,", ",1,990002,Example Front,", StringComparison.Ordinal)).Prepend(Tiny.Columns)) + "\n";
}
