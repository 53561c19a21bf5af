using Dyad.Answers.Briefs;
using Dyad.Answers.Documents;
using Dyad.Answers.Lines;
using Dyad.Answers.Quality;
using Dyad.Answers.Questions;
using Dyad.Answers.Writing;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Store.Upkeep;

namespace Dyad.Tests.Store;

/// <summary>Rows that may last a day or a year, on five rows that one can count by hand.</summary>
public sealed class UnknownLengthTests : IDisposable
{
    private const string Header = "id,year,month,day,country,type_of_violence,conflict_name,side_a,side_b,latitude,longitude,low_death,best_death,high_death\n";

    private static readonly Filter IS = Filter.Empty.With("actor", "IS");

    private readonly Tiny _tiny = new();

    // Two of 1 January, with 100 and 7 dead; one of the day after, one of a summer and one of the year after, with 1, 2 and 4.
    private static string Five => Header + string.Join('\n', Row(1, "2015,1,1", 100), Row(2, "2016,1,1", 7), Row(3, "2015,1,2", 1), Row(4, "2015,7,5", 2), Row(5, "2016,3,3", 4)) + "\n";

    [Fact]
    public void In_a_file_without_end_and_precision_of_dates_rows_of_1_January_are_of_unknown_length()
    {
        Import(Five);

        var total = _tiny.Count(IS).Single();

        (total.Events, total.Best, total.UnknownLength).ShouldBe((5L, 114L, 2L));
        _tiny.Lines("select event_id from events where not length_known order by 1").ShouldBe(["ucdp:1", "ucdp:2"]);
        using var corpus = _tiny.Open();
        corpus.Manifest.Parts.Single().UnknownLength.ShouldBe(2);
    }

    [Theory]
    [InlineData("date_end", "2015-01-01")]
    [InlineData("date_prec", "1")]
    public void A_file_that_states_either_for_some_row_is_taken_at_its_word(string column, string value)
    {
        var lines = Five.TrimEnd('\n').Split('\n');
        Import(string.Join('\n', lines.Select((line, at) => at switch { 0 => $"{line},{column}", 1 => $"{line},{value}", _ => $"{line}," })) + "\n");

        _tiny.Count(IS).Single().UnknownLength.ShouldBe(0);
    }

    [Fact]
    public void They_count_in_their_year()
    {
        Import(Five);

        _tiny.Count(IS, "year").Select(year => (year.Keys["year"], year.Events, year.Best, year.UnknownLength)).ShouldBe([("2015", 3, 103, 1), ("2016", 2, 11, 1)]);
    }

    [Theory]
    [InlineData("month", "2015-01", "2015-07", "2016-03")]
    [InlineData("day", "2015-01-02", "2015-07-05", "2016-03-03")]
    [InlineData("week", "2015-W01", "2015-W27", "2016-W09")]
    [InlineData("quarter", "2015-Q1", "2015-Q3", "2016-Q1")]
    public void They_are_in_no_shorter_period_but_apart(string dimension, params string[] periods)
    {
        Import(Five);

        _tiny.Count(IS, dimension).Select(cell => (cell.Keys[dimension], cell.Events, cell.Best)).ShouldBe(
            [(periods[0], 1, 1), (periods[1], 1, 2), (periods[2], 1, 4), ("length not stated", 2, 107)]);
    }

    [Fact]
    public void They_are_in_a_period_asked_for_only_where_their_whole_year_is()
    {
        Import(Five);

        long Within(string t) => _tiny.Count(IS.With("t", t)).Single().Events;

        Within("2015").ShouldBe(3);
        Within("2015-01").ShouldBe(1);
        Within("2015-01-01..2015-12-30").ShouldBe(2);
        Within("2015-01-01..2016-06-30").ShouldBe(4);
        Within("2015..2016").ShouldBe(5);
        Within("2015..").ShouldBe(5);
        _tiny.Count(IS.With("t", "last365d").With("as-of", "2016-06-30")).Single().Events.ShouldBe(2);
        _tiny.Count(IS.With("as-of", "2016-06-30")).Single().Events.ShouldBe(5);
        _tiny.Count(IS.With("span", "..364")).Single().Events.ShouldBe(3);
    }

    [Fact]
    public void What_a_period_leaves_out_is_said()
    {
        Import(Five);
        using var corpus = _tiny.Open();

        Unsaid.Of(corpus, IS.With("t", "2015-01..2015-03"), null).Select(ShellLine.Of).ShouldBe(["1 event of 1 January does not say how long it lasts and may cover the whole year, and is left out of --t."]);
        Unsaid.Of(corpus, IS.With("t", "2015"), null).ShouldBeEmpty();
        Unsaid.Of(corpus, IS.With("t", "2015-02..2015-03"), null).ShouldBeEmpty();
    }

    [Fact]
    public void A_brief_leaves_them_out_of_months_and_the_deadliest_and_shows_them_apart()
    {
        Import(Five);

        var brief = Brief("2015-12-31");

        brief.ShouldContain("Length of rows not stated: 1 event of 1 January with 100 deaths may cover a day or a whole year.");
        brief.ShouldContain("In the year to 2015-12-31 it was involved in 3 events with 103 (no range given) deaths");
        brief.ShouldContain("The largest record, ucdp:1 of 2015-01-01 with 100 (no range given) deaths");
        brief.ShouldContain("the deadliest of a single incident is ucdp:4 of 2015-07-05");
        brief.ShouldContain("the deadliest month is 2015-07 with 2");
        brief.ShouldContain("Length of rows not stated in ucdp-ged 21.1: those of 1 January may cover a whole year, and are in no month.");
        brief.ShouldContain("Not in the bars by month: length not stated, 100 (no range given) deaths.");
        Brief("2016-01-31").ShouldContain("In the year to 2016-01-31 it was involved in 1 event with 2 (no range given) deaths");
    }

    [Fact]
    public void A_corpus_of_before_there_were_such_rows_is_brought_up_to_date()
    {
        Import(Five);
        using (var connection = new DuckDB.NET.Data.DuckDBConnection($"Data Source={_tiny.Corpus}"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText =
                "drop table seal; alter table event drop column length_known; alter table part drop column place; alter table part_events drop column unknown_length; "
                + "update schema_version set version = 1 where kind = 'imported'; update schema_version set version = 6 where kind = 'derived'";
            command.ExecuteNonQuery();
        }

        Should.Throw<DyadException>(() => _tiny.Open()).Note.Hints.Single().ToString().ShouldBe("rebuild");
        _tiny.Rebuild().ShouldBe(5);

        _tiny.Count(IS).Single().UnknownLength.ShouldBe(2);
        Verification.Run(_tiny.Corpus).ShouldAllBe(finding => finding.Holds);
    }

    public void Dispose() => _tiny.Dispose();

    private static string Row(int id, string day, int deaths) => $"{id},{day},Afghanistan,State-based violence,Afghanistan: Islamic State,Government of Afghanistan,IS,34.5,69.1,{deaths},{deaths},{deaths}";

    private void Import(string text) => _tiny.Import(_tiny.Text("reduced.csv", text), ExtentKind.Selected);

    private string Brief(string asOf)
    {
        using var corpus = _tiny.Open();
        var brief = Briefing.Make(corpus, new Request("brief", IS.With("as-of", asOf)));
        QualityGate.Check(brief).ShouldBeEmpty();
        return BriefText.Write(brief, 4000);
    }
}
