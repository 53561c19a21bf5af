using System.Globalization;
using Dyad.Answers.Briefs;
using Dyad.Answers.Writing;
using Dyad.Model;
using Dyad.Model.Places;
using Dyad.Model.Requests;

namespace Dyad.Tests.Store.Releases;

/// <summary>Datasets of the user's own: mapped from a file nobody knows, shut in, and refused where they go too far.</summary>
public sealed class OwnDatasetTests
{
    private const string Notes = "event no,Day,Attacker,Target,Killed,Country,Lat,Lon,remark\n1,2020-01-02,A,B,3,Afghanistan,34.5,69.1,quiet\n2,2020-01-03,B,A,,Pakistan,34.0,71.5,\"two, lines\"\n";

    [Fact]
    public void A_file_nobody_knows_is_mapped_and_imported_as_it_was_guessed()
    {
        using var workshop = new Workshop();
        var path = workshop.Text("notes.csv", Notes);
        workshop.Scaffold("my-notes", path);

        var report = workshop.Import(path);

        (report.Dataset, report.Release, report.Extent, report.Events).ShouldBe(("my-notes", "1", ExtentKind.Selected, 2));
        using var corpus = workshop.Open();
        var first = corpus.Events(Filter.Empty)[0];
        (first.EventId, first.SideA, first.SideB, first.Best, first.Low, first.Country).ShouldBe(("my-notes:1", "A", "B", 3, null, "AFG"));
        corpus.Manifest.Datasets.Single().Licence.ShouldBe("user-held");
    }

    [Fact]
    public void Columns_without_a_name_are_left_out_of_a_definition()
    {
        using var workshop = new Workshop();
        var path = workshop.Text("index.csv", ",event_id,date,side_a,side_b,best,\n0,1,2022-01-01,A,B,4,x\n1,2,2022-01-02,A,B,5,y\n");

        workshop.Scaffold("my-index", path).Nameless.ShouldBe(2);

        workshop.Import(path);
        using var corpus = workshop.Open();
        corpus.Events(Filter.Empty).Select(row => (row.EventId, row.Best)).ShouldBe([("my-index:1", 4m), ("my-index:2", 5m)]);
    }

    [Theory]
    [InlineData("event_date,actor1", "28 December 2022", "27 December 2022")]
    [InlineData("SQLDATE,Actor1Name", "20221228", "20221227")]
    [InlineData("date,actor_a", "28/12/2022", "27/12/2022")]
    [InlineData("day,actor_a", "12/28/2022", "12/27/2022")]
    [InlineData("start_date,actor_a", "28.12.2022", "27.12.2022")]
    [InlineData("date,side_a", "28-Dec-2022", "27-Dec-2022")]
    [InlineData("date,side_a", "2022-12-28T00:00:00Z", "2022-12-27T00:00:00Z")]
    public void A_day_is_found_as_people_write_it(string columns, string first, string second)
    {
        using var workshop = new Workshop();
        var path = workshop.Text("days.csv", $"id,{columns},deaths\n1,{first},A,1\n2,{second},A,2\n");

        workshop.Scaffold("my-days", path).Missing.ShouldBeEmpty();

        workshop.Import(path);
        using var corpus = workshop.Open();
        corpus.Events(Filter.Empty).Select(row => (row.DateStart, row.SideA, row.Best)).ShouldBe([(new DateOnly(2022, 12, 27), "A", 2m), (new DateOnly(2022, 12, 28), "A", 1m)]);
    }

    [Fact]
    public void Eight_digits_are_a_day_only_in_a_column_that_is_called_one()
    {
        using var workshop = new Workshop();
        var path = workshop.Text("ids.csv", "event_id,date,side_a,killed\n20221228,2022-12-28,A,20221228\n");

        workshop.Scaffold("my-ids", path);

        workshop.Import(path);
        using var corpus = workshop.Open();
        corpus.Events(Filter.Empty).Select(row => (row.EventId, row.Best)).ShouldBe([("my-ids:20221228", 20221228m)]);
    }

    [Fact]
    public void Of_a_day_in_three_columns_a_month_or_day_of_0_is_not_known()
    {
        using var workshop = new Workshop();
        var path = workshop.Text("parts.csv", "eventid,iyear,imonth,iday,gname,nkill\n1,2022,12,28,A,1\n2,2022,2,0,A,\n3,2022,0,0,A,3\n");

        workshop.Scaffold("my-parts", path).Missing.ShouldBeEmpty();

        workshop.Import(path);
        using var corpus = workshop.Open();
        var dates = new List<string>();
        corpus.Query("select native_id || ' ' || date_start || ' ' || date_precision || ' ' || coalesce(date_earliest::varchar, '') || ' ' || coalesce(date_latest::varchar, '') from event order by native_id", reader =>
        {
            while (reader.Read())
            {
                dates.Add(reader.GetString(0));
            }
        });
        dates.ShouldBe(["1 2022-12-28 unknown  ", "2 2022-02-01 month 2022-02-01 2022-02-28", "3 2022-01-01 longer 2022-01-01 2022-12-31"]);
    }

    [Fact]
    public void A_day_that_no_column_states_is_asked_for_by_its_line()
    {
        using var workshop = new Workshop();
        var path = workshop.Text("none.csv", "id,moment,side_a\n1,soon,A\n");

        var scaffold = workshop.Scaffold("my-none", path);

        scaffold.Missing.ShouldBe(["date_start"]);
        scaffold.Sql.Split('\n')[scaffold.LineOf("date_start") - 1].ShouldContain("null::date as date_start");
        Should.Throw<DyadException>(() => workshop.Import(path)).Message.ShouldContain($"events.sql, line {scaffold.LineOf("date_start")}, leaves date_start empty");
    }

    [Theory]
    [InlineData("34.5", "69.1")]
    [InlineData("90", "180")]
    [InlineData("-90", "-180")]
    [InlineData("-33.9", "18.4")]
    public void Every_point_has_its_cell(string latitude, string longitude)
    {
        using var workshop = new Workshop();
        var path = workshop.Text("notes.csv", Notes.Replace("34.5,69.1", $"{latitude},{longitude}", StringComparison.Ordinal));
        workshop.Scaffold("my-notes", path);
        workshop.Import(path);
        using var corpus = workshop.Open();

        corpus.Events(Filter.Empty)[0].Cell.ShouldBe(PrioGrid.CellOf(double.Parse(latitude, CultureInfo.InvariantCulture), double.Parse(longitude, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void What_the_file_does_not_classify_is_unknown_and_not_none()
    {
        using var workshop = new Workshop();
        var path = workshop.Text("notes.csv", Notes);
        workshop.Scaffold("my-notes", path);
        workshop.Import(path);
        using var corpus = workshop.Open();
        string Ask(string question) => string.Join(' ', AnswerText.Write(Briefing.Ask(corpus, new Request(question, Filter.Empty.With("actor", "A"))), 4000).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        Ask("targets").ShouldContain("Cannot be said: the files state the kind of violence for none of its 2 events");
        Ask("tempo").ShouldContain("Who attacked is not known: the files state the kind of violence for none of 2 events.");
        Ask("territory").ShouldContain("2 of its 2 events have a point, in 2 grid cells of half a degree");
        Briefing.Make(corpus, new Request("brief", Filter.Empty.With("actor", "A"))).Facts.Single(fact => fact.Name == "Deaths in its one-sided violence").Value.ToString()
            .ShouldBe("unknown: the files do not say which kind of violence an event is");
    }

    [Fact]
    public void Without_points_the_cells_are_unknown_and_not_none()
    {
        using var workshop = new Workshop();
        var path = workshop.Text("notes.csv", "event no,Day,Attacker,Target,Killed,Country\n1,2020-01-02,A,B,3,Afghanistan\n");
        workshop.Scaffold("my-notes", path);
        workshop.Import(path);
        using var corpus = workshop.Open();

        Briefing.Ask(corpus, new Request("territory", Filter.Empty.With("actor", "A"))).Reply.ToString().ShouldBe("Cannot be said: the files give a point for none of its 1 event, so in which cells it was active is not known.");
    }

    [Fact]
    public void Two_datasets_of_one_name_are_refused()
    {
        using var workshop = new Workshop();
        var path = workshop.Text("notes.csv", Notes);

        Should.Throw<Dyad.Sources.Datasets.DatasetException>(() => workshop.Scaffold("ucdp-ged", path)).Message.ShouldContain("there are two datasets of this name");
    }

    [Fact]
    public void The_scaffold_is_what_was_agreed()
    {
        using var workshop = new Workshop();
        workshop.Scaffold("my-notes", workshop.Text("notes.csv", Notes));

        Golden.Matches(
            File.ReadAllText(Path.Combine(workshop.OwnDatasets, "my-notes", "dataset.yaml")) + "\n" + File.ReadAllText(Path.Combine(workshop.OwnDatasets, "my-notes", "events.sql")),
            "scaffold.golden.txt");
    }

    [Fact]
    public void A_family_that_is_shared_counts_an_id_once()
    {
        using var workshop = new Workshop();
        var path = workshop.Text("notes.csv", Notes);
        workshop.Scaffold("my-notes", path, yaml => yaml.Replace("family: my-notes", "family: ucdp", StringComparison.Ordinal), sql => sql.Replace("'my-notes:'", "'ucdp:'", StringComparison.Ordinal));
        workshop.Import(path);
        workshop.Import(workshop.Text("ged-21.1-a.csv", $"{Tiny.Columns}\n{Tiny.Row(1, "2020-01-02")}\n"));

        workshop.Count(Filter.Empty).Events.ShouldBe(2);
    }

    [Theory]
    [InlineData("select * from read_csv('SECRET')")]
    [InlineData("select * from read_text('SECRET')")]
    [InlineData("select * from 'SECRET'")]
    [InlineData("select * from glob('/*')")]
    public void Foreign_sql_cannot_read_a_file(string query) => Refused(query).ShouldStartWith("The definition of my-notes fails");

    [Theory]
    [InlineData("copy (select 1) to 'TARGET'")]
    [InlineData("select 1) x; copy (select 1) to 'TARGET'; select * from (select 1")]
    [InlineData("select 1; copy (select 1) to 'TARGET'")]
    [InlineData("attach 'TARGET' as other")]
    [InlineData("delete from part")]
    [InlineData("select 1) x; delete from part; select * from (select 1")]
    [InlineData("set enable_external_access = true")]
    [InlineData("install httpfs")]
    public void Foreign_sql_cannot_write_a_file_or_change_the_corpus(string query)
    {
        Refused(query).ShouldContain("events.sql is not one query");
    }

    [Fact]
    public void A_check_is_shut_in_as_well()
    {
        using var workshop = new Workshop();
        var path = workshop.Text("notes.csv", Notes);
        workshop.Scaffold("my-notes", path, yaml => yaml + "\nchecks:\n  - { name: sly, column: Killed, where: 'true) ; delete from part; select (true', expected: nothing, severity: kept }\n");

        Should.Throw<DyadException>(() => workshop.Import(path)).Message.ShouldContain("the check 'sly' is not one query");
    }

    [Fact]
    public void A_projection_that_invents_events_or_takes_other_families_ids_is_refused()
    {
        using var workshop = new Workshop();
        var path = workshop.Text("notes.csv", Notes);
        workshop.Scaffold("my-notes", path, sql: sql => sql.Replace("'my-notes:'", "'ucdp:'", StringComparison.Ordinal));

        Should.Throw<DyadException>(() => workshop.Import(path)).Message.ShouldContain("2 ids that do not begin with 'my-notes:'");
        File.Exists(workshop.Corpus).ShouldBeFalse();
    }

    [Fact]
    public void Assertions_name_what_is_off_and_a_strict_import_refuses()
    {
        using var workshop = new Workshop();
        var path = workshop.Text("notes.csv", Notes);
        workshop.Scaffold("my-notes", path, yaml => yaml + """

            assertions:
              - { name: killed_stated, column: Killed, measure: 100 * count("Killed") // count(*), at_least: 90, expected: percent of records that state Killed }
              - { name: rows, column: 'event no', measure: count(*), at_least: 1, at_most: 5, expected: records }

            """);

        Should.Throw<DyadException>(() => workshop.Import(path, request => request with { IsStrict = true })).Message
            .ShouldContain("notes.csv:1: Killed is '50'; expected at least 90 percent of records that state Killed");
        File.Exists(workshop.Corpus).ShouldBeFalse();
        var report = workshop.Import(path);

        report.Events.ShouldBe(2);
        report.Problems.ShouldHaveSingleItem().ToString().ShouldBe("notes.csv:1: Killed is '50'; expected at least 90 percent of records that state Killed");
    }

    private static string Refused(string query)
    {
        using var workshop = new Workshop();
        var path = workshop.Text("notes.csv", Notes);
        var (secret, target) = (workshop.Text("secret.csv", "a\n1\n"), Path.Combine(workshop.Root, "target.csv"));
        workshop.Scaffold("my-notes", path, sql: _ => query.Replace("SECRET", secret, StringComparison.Ordinal).Replace("TARGET", target, StringComparison.Ordinal));

        var failure = Should.Throw<DyadException>(() => workshop.Import(path));

        File.Exists(target).ShouldBeFalse();
        File.Exists(workshop.Corpus).ShouldBeFalse();
        return failure.Message;
    }
}
