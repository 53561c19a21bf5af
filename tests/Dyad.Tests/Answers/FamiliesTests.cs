using System.Text.Json.Nodes;
using Dyad.Answers.Briefs;
using Dyad.Answers.Documents;
using Dyad.Answers.Lines;
using Dyad.Answers.Quality;
using Dyad.Answers.Sentences;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Store.Counting;
using Dyad.Tests.Docs;
using Dyad.Tests.Store;
using Dyad.Tests.Store.Releases;

namespace Dyad.Tests.Answers;

/// <summary>A made-up dataset in ACLED's layout beside UCDP's: what the two record is shown side by side and never added up.</summary>
public sealed class FamiliesTests : IDisposable
{
    private const string Layout =
        "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,"
        + "iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp";

    private readonly Workshop _workshop = new();

    // UCDP: three events of the group, 8 dead, all with ranges. The other: two of it with 100 and an unstated number of dead, and one of others.
    public FamiliesTests()
    {
        _workshop.Import(
            _workshop.Text("ged211.csv", string.Join('\n',
            [
                Tiny.Columns,
                Tiny.Row(1, "2020-01-05", triple: "4,6,3", deaths: "1,3,0,0"), Tiny.Row(2, "2020-02-05", triple: "2,2,2", deaths: "0,2,0,0"),
                Tiny.Row(3, "2020-03-05", triple: "2,5,1", deaths: "0,2,0,0"), Tiny.Row(4, "2020-03-06", b: "Taleban", triple: "7,7,7", deaths: "0,7,0,0"),
            ]) + "\n"),
            request => request with { Extent = ExtentKind.Complete });
        var other = _workshop.Text("other.csv", string.Join('\n', [Layout, Acled(1, "2020-01-06", "IS", "100"), Acled(2, "2020-02-06", "IS", ""), Acled(3, "2020-02-07", "Somebody", "1000")]) + "\n");
        _workshop.Scaffold("other", other, yaml => yaml.Replace("class: user-held", "class: open", StringComparison.Ordinal));
        _workshop.Import(other);
    }

    [Fact]
    public void A_count_has_a_row_for_each_family()
    {
        var (code, output, error) = Run("count", "--actor", "IS", "--format", "csv");

        code.ShouldBe(0);
        output.Split('\n')[0].ShouldStartWith("family,events,low,best,high,");
        output.Split('\n')[1].ShouldStartWith("other,2,,100,,");
        output.Split('\n')[2].ShouldStartWith("ucdp,3,6,8,13,");
        error.ShouldContain("other and ucdp are counted side by side and not added up.");
        error.ShouldContain("other: 0 of 2 events state low, best and high; low and high are empty where any event does not.");
    }

    [Fact]
    public void By_any_dimension_and_in_json_too()
    {
        Run("count", "--by", "year", "--format", "csv").Out.Split('\n')[1..^1].Select(line => string.Join(',', line.Split(',').Take(3))).ShouldBe(["other,2020,3", "ucdp,2020,4"]);
        var rows = JsonNode.Parse(Run("count", "--json").Out)!["rows"]!.AsArray();
        rows.Select(row => ((string?)row!["family"], (long)row["best"]!)).ShouldBe([("other", 1100), ("ucdp", 15)]);
        Run("count", "--family", "ucdp", "--format", "csv").Out.ShouldStartWith("events,low,best,high,");
    }

    [Fact]
    public void A_search_and_an_import_say_how_many_events_are_of_which_family()
    {
        var actor = Run("search", "IS", "--format", "csv").Out.Split('\n').Single(line => line.StartsWith("IS,", StringComparison.Ordinal));
        actor.ShouldStartWith("IS,\"other 2, ucdp 3\",2020-01-05,2020-03-05,");
        Run("search", "Taleban", "--format", "csv").Out.ShouldContain("Taleban,1,2020-03-06");
        var country = JsonNode.Parse(Run("search", "Afghanistan", "--json").Out)!["rows"]!.AsArray().Single(row => (string?)row!["kind"] == "country")!;
        ((string?)country["events"]).ShouldBe("other 3, ucdp 4");
        Run("brief", "Afghanistan").Error.ShouldContain("(other 2, ucdp 3 events, 2020, ");

        var file = _workshop.Text("GEDEvent_v22_1.csv", string.Join('\n', [Tiny.Columns, Tiny.Row(9, "2021-01-05")]) + "\n");
        var (code, output, error) = Run("import", file, "--extent", "selected");
        code.ShouldBe(0, error);
        output.ShouldContain("corpus     3 of other, 5 of ucdp count now");
    }

    [Fact]
    public void The_store_refuses_to_add_them_up()
    {
        using var corpus = _workshop.Open();

        ShellLine.Of(Should.Throw<DyadException>(() => corpus.Count(new CountRequest(Filter.Empty, []))).Note).ShouldBe("other and ucdp are not added up: name one with --family, or count --by family");
    }

    [Fact]
    public void A_family_without_the_group_is_said_and_is_no_zero()
    {
        var (_, output, error) = Run("count", "--actor", "Taleban", "--format", "csv");

        output.Split('\n').Length.ShouldBe(3);
        error.ShouldContain("other: No event matches.");
    }

    [Fact]
    public void No_figure_of_a_brief_mixes_them()
    {
        using var corpus = _workshop.Open();
        var brief = Briefing.Make(corpus, new Request("brief", Filter.Empty.With("actor", "IS")));

        ShellLine.Of(brief.Banner.ShouldNotBeNull()).ShouldContain("Every figure here is from ucdp alone. other also records events of IS: add --family other. Families are never added up.");
        var counted = brief.Figures.Where(figure => figure.Kind is not FigureKind.Derived).ToArray();
        counted.ShouldNotBeEmpty();
        foreach (var figure in counted)
        {
            var families = corpus.Evidence(figure.Request).Select(row => row.EventId.Split(':')[0]).Distinct().ToArray();
            families.Length.ShouldBeLessThanOrEqualTo(1, $"{figure.Id} counts events of {string.Join(" and ", families)}");
        }

        var beside = brief.Sections.SelectMany(section => section.Answers).SelectMany(answer => answer.Tables).Single(table => table.Title.StartsWith("Families of datasets", StringComparison.Ordinal));
        beside.Rows.Select(row => (row[0].Text, row[1].Text)).ShouldBe([("other", "2"), ("ucdp", "3")]);
        QualityGate.Check(brief).ShouldBeEmpty();
    }

    [Fact]
    public void A_question_says_whose_figures_they_are()
    {
        Run("ask", "power", "IS").Out.ReplaceLineEndings(" ").ShouldContain("is from ucdp alone");
        Run("ask", "tempo", "IS", "--family", "other").Out.ReplaceLineEndings(" ").ShouldContain("is from other alone");
    }

    [Fact]
    public void An_export_says_how_many_events_are_whose()
    {
        var (code, _, error) = Run("export", "-o", "all.csv");

        code.ShouldBe(0);
        error.ShouldContain("3 events of other and 4 events of ucdp in ");
        JsonNode.Parse(File.ReadAllText(Path.Combine(_workshop.Root, "all.csv.metadata.json")))!["events"]!.ToJsonString().ShouldBe("""{"other":3,"ucdp":4}""");
    }

    public void Dispose() => _workshop.Dispose();

    private static string Acled(int id, string day, string actor, string dead) =>
        $"MADE{id},{day},2020,1,Political violence,Battles,Armed clash,{actor},,2,Police Forces,,1,12,,4,Asia,Afghanistan,Kabul,Kabul,,Kabul,34.53,69.16,1,A paper,National,Made up,{dead},,1600000000";

    private (int Code, string Out, string Error) Run(params string[] args) => new InProcess(_workshop.Root, _workshop.Corpus).Run(args);
}
