using Dyad.Tests.Docs;
using Dyad.Tests.Store;

namespace Dyad.Tests.Cli;

/// <summary>Which rows and columns <c>count</c> and <c>events</c> show, over four events that one can count by hand.</summary>
public sealed class CountRowsTests : IDisposable
{
    private readonly Tiny _tiny = Tiny.Of(
        Tiny.Row(1, "2020-01-01", admin1: "Kabul province", deaths: "1,2,3,4", triple: "10,12,8"),
        Tiny.Row(2, "2021-01-02", admin1: "Nangarhar province", deaths: "0,0,0,5", triple: "5,6,4"),
        Tiny.Row(3, "2021-02-02", admin1: "Nangarhar province", deaths: "0,0,0,5", triple: "5,6,4"),
        Tiny.Row(4, "2021-03-02", admin1: "Zabul province", deaths: "0,0,0,1", triple: "1,1,1"));

    [Fact]
    public void Rows_are_sorted_by_events_unless_time_is_asked_for()
    {
        Lines("count", "--by", "admin1", "--columns", "admin1,events").ShouldBe(["admin1,events", "Nangarhar province,2", "Kabul province,1", "Zabul province,1"]);
        Lines("count", "--by", "year", "--columns", "year,events").ShouldBe(["year,events", "2020,1", "2021,3"]);
        Lines("count", "--by", "admin1", "--sort", "admin1", "--columns", "admin1").ShouldBe(["admin1", "Kabul province", "Nangarhar province", "Zabul province"]);
    }

    [Fact]
    public void An_event_stands_in_the_row_of_each_of_its_actors_and_that_is_said()
    {
        Lines("count", "--by", "actor", "--columns", "actor,events").ShouldBe(["actor,events", "Government of Afghanistan,4", "IS,4"]);
        Run("count", "--by", "actor").Error.ShouldContain("An event with several actors is in a row for each, so the rows do not add up to the total.");
        Run("count", "--by", "violence").Error.ShouldNotContain("is in a row for each");
    }

    [Fact]
    public void A_limit_says_of_how_many()
    {
        Run("count", "--by", "admin1", "--limit", "1").Error.ShouldContain("1 of 3 rows, with 2 of 4 events.");
        Run("count", "--by", "actor", "--limit", "1").Error.ShouldContain("1 of 2 rows.");
        Run("count", "--by", "admin1", "--limit", "3").Error.ShouldNotContain("rows, with");
    }

    [Fact]
    public void Columns_are_those_named_in_that_order()
    {
        Lines("count", "--by", "year", "--columns", "best,year").ShouldBe(["best,year", "10,2020", "11,2021"]);
        Lines("events", "--columns", "best,event", "--limit", "1").ShouldBe(["best,event", "10,ucdp:1"]);
        var (code, _, error) = Run("count", "--by", "year", "--columns", "bets");
        (code, error).ShouldBe((2, error));
        error.ShouldContain("--columns: 'bets' is not valid");
        error.ShouldContain("best");
    }

    [Fact]
    public void A_person_sees_deaths_by_side_where_the_files_state_them()
    {
        var screen = new InProcess(Path.GetTempPath(), _tiny.Corpus, isTerminal: true);

        screen.Run("count", "--actor", "IS").Out.ShouldContain(" own ");
        screen.Run("count").Out.ShouldNotContain(" own ");
        screen.Run("count").Out.ShouldContain("civilians");
        screen.Run("count", "--t", "2021-03").Out.ShouldContain(" summary ");
    }

    public void Dispose() => _tiny.Dispose();

    private (int Code, string Out, string Error) Run(params string[] args) => new InProcess(Path.GetTempPath(), _tiny.Corpus).Run(args);

    private string[] Lines(params string[] args) => Run([.. args, "--format", "csv"]).Out.Split('\n')[..^1];
}
