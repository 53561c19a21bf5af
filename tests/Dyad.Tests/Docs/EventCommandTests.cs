using System.Text.Json.Nodes;
using Dyad.Store.Counting;
using Dyad.Tests.Store;

namespace Dyad.Tests.Docs;

/// <summary>What is behind a row: its sources, its record as published, and every release of it.</summary>
public sealed class EventCommandTests : IDisposable
{
    private const string Sources = "\"\"\"A Paper,2021-08-27,Blast at the gate\"\";\"\"Another; Paper,2021-08-28,More dead\"\"\",A Paper;Another Paper,2021-08-27;2021-08-28,Blast at the gate;More dead,a spokesman";

    private readonly Tiny _tiny = new();

    public EventCommandTests()
    {
        _tiny.Import(_tiny.File("old.csv", Tiny.Row(7, "2020-08-26", triple: "5,6,4")), release: "21.1");
        _tiny.Import(_tiny.File("new.csv", Tiny.Row(6, "2020-08-25"), Tiny.Row(7, "2020-08-26", triple: "9,8,7", where: "4").Replace(",1,,,,,,4,", $",2,{Sources},4,", StringComparison.Ordinal)), release: "22.1");
    }

    [Fact]
    public void One_event_shows_what_counts_its_sources_and_its_record_in_each_release()
    {
        var (code, text, _) = Run("event", "ucdp:7");

        code.ShouldBe(0);
        Golden.Matches(text, "event.txt");
        Run("event", "7").Out.ShouldBe(text);
    }

    [Fact]
    public void In_json_too()
    {
        var json = JsonNode.Parse(Run("event", "7", "--json").Out)!;

        ((string?)json["schema"], (string?)json["event"]).ShouldBe(("dyad.event/1", "ucdp:7"));
        var records = json["records"]!.AsArray();
        records.Select(record => ((string?)record!["release"], (bool)record["counts"]!, (int?)record["best"])).ShouldBe([("22.1", true, 9), ("21.1", false, 5)]);
        records[0]!["sources"]!.AsArray().Select(source => (string?)source!["headline"]).ShouldBe(["Blast at the gate", "More dead"]);
        ((string?)records[0]!["conflict_id"], (string?)records[0]!["pair_id"], (string?)records[0]!["side_b_id"], (string?)records[0]!["source_original"]).ShouldBe(("1", "1", "2", "a spokesman"));
        ((string?)records[0]!["record_as_published"]!["latitude"], records[0]!["cell"]).ShouldBe(("34.53", null));
        records[0]!["problems"]!.AsArray().Select(problem => (string?)problem!["expected"]).ShouldBe(["low ≤ best ≤ high", "the deaths of the sides, civilians and unknown to sum to best"]);
    }

    [Fact]
    public void A_list_has_the_sources_and_ids_and_an_export_the_ids_without_headlines()
    {
        var list = JsonNode.Parse(Run("events", "--json").Out)!["rows"]!.AsArray().Single(row => (string?)row!["event"] == "ucdp:7")!;
        Run("export", "-o", "all.csv");
        var export = File.ReadAllText(Path.Combine(Path.GetDirectoryName(_tiny.Corpus)!, "all.csv"));

        ((string?)list["headline"], (string?)list["outlet"], (long)list["line"]!, (string?)list["side_b_id"]).ShouldBe(("Blast at the gate;More dead", "A Paper;Another Paper", 3, "2"));
        export.Split('\n')[0].ShouldEndWith("conflict_id,conflict,pair_id,side_a_id,side_b_id,direction,targets,methods,claimed_by,source_count,region,family");
        export.ShouldNotContain("Blast");
    }

    [Fact]
    public void An_id_that_no_event_has_is_refused()
    {
        var (code, output, error) = Run("event", "8");

        (code, output).ShouldBe((3, ""));
        error.ShouldContain("No event of this corpus has the id '8'");
    }

    [Fact]
    public void Sources_of_unequal_number_stay_together() =>
        new RecordSources(1, "A;B", "2020-01-01", "One; two; three", null, null).Each.ShouldBe([("A;B", "2020-01-01", "One; two; three")]);

    public void Dispose() => _tiny.Dispose();

    private (int Code, string Out, string Error) Run(params string[] args) => new InProcess(Path.GetDirectoryName(_tiny.Corpus)!, _tiny.Corpus).Run(args);
}
