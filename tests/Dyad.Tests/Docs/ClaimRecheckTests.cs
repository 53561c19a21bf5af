using System.Text.Json.Nodes;
using Dyad.Store.Changes;
using Dyad.Tests.Store;

namespace Dyad.Tests.Docs;

/// <summary>Claims are checked again where a file can move their verdicts: after an import, and from one release to another.</summary>
public sealed class ClaimRecheckTests : IDisposable
{
    private readonly Tiny _tiny = new();

    public ClaimRecheckTests()
    {
        _tiny.Import(_tiny.File("old.csv", Tiny.Row(1, "2020-01-05"), Tiny.Row(2, "2020-03-05"), Tiny.Row(9, "2021-01-05")), release: "22.1", published: new DateOnly(2022, 6, 1));
        new ClaimShelf(_tiny.Corpus, 1).Add("claims.yaml", Claim("many", "period: 2020, words: at least, number: 4") + Claim("some", "period: 2020, words: at least, number: 1"), new DateOnly(2026, 1, 1));
        _tiny.File("new.csv", Tiny.Row(1, "2020-01-05"), Tiny.Row(2, "2020-03-05", triple: "30,40,20"), Tiny.Row(3, "2020-04-05"), Tiny.Row(4, "2020-05-05"), Tiny.Row(9, "2021-01-05"));
        _tiny.File("mexico.csv", Tiny.Row(50, "2020-05-05", a: "Reds", b: "Blues", country: "Mexico"));
    }

    [Fact]
    public void An_import_says_which_verdicts_changed_and_by_which_events()
    {
        var (code, output, error) = Import("new.csv", "23.1");

        code.ShouldBe(0, error);
        output.ShouldContain("  verdicts   1 of 2 claims changed\n    many: ");
        output.ShouldContain(" to consistent; 2 events added (ucdp:3, ucdp:4), 1 event revised (ucdp:2). Why: dyad claim show many\n");
    }

    [Fact]
    public void In_json_too_with_every_event()
    {
        var documents = Import("new.csv", "23.1", "--json").Out.Split("\n}\n", StringSplitOptions.RemoveEmptyEntries);

        var changes = JsonNode.Parse(documents[^1] + "\n}")!;
        ((string?)changes["schema"], (int)changes["claims"]!).ShouldBe(("dyad.claim-changes/1", 2));
        var change = changes["changed"]!.AsArray().Single()!;
        ((string?)change["claim"], (string?)change["after"]).ShouldBe(("many", "consistent"));
        (change["added"]!.ToJsonString(), change["revised"]!.ToJsonString(), change["gone"]!.ToJsonString()).ShouldBe(("[\"ucdp:3\",\"ucdp:4\"]", "[\"ucdp:2\"]", "[]"));
    }

    [Fact]
    public void A_file_that_is_named_gets_the_report_of_the_import_and_the_verdicts()
    {
        Import("new.csv", "23.1", "-o", "report.txt").Code.ShouldBe(0);

        var report = File.ReadAllText(Path.Combine(Path.GetDirectoryName(_tiny.Corpus)!, "report.txt"));
        report.ShouldStartWith("new.csv: ucdp-ged 23.1");
        report.ShouldContain("\n  verdicts   1 of 2 claims changed\n");
    }

    [Fact]
    public void A_file_of_other_countries_checks_nothing_again()
    {
        var (code, output, error) = Import("mexico.csv", "23.1", "--countries", "MEX");

        code.ShouldBe(0, error);
        output.ShouldNotContain("verdicts");
    }

    [Fact]
    public void The_same_file_again_and_a_dry_run_check_nothing()
    {
        Import("old.csv", "22.1").Out.ShouldNotContain("verdicts");
        Import("new.csv", "23.1", "--dry-run").Out.ShouldNotContain("verdicts");
    }

    [Fact]
    public void Two_releases_are_compared_by_what_was_known_when_each_was_published()
    {
        Import("new.csv", "23.1").Code.ShouldBe(0);

        var (code, output, error) = Run("releases", "diff", "22.1", "23.1");

        code.ShouldBe(0, error);
        output.ShouldContain("many: ");
        output.ShouldContain(" to consistent; 2 events added (ucdp:3, ucdp:4), 1 event revised (ucdp:2). Why: dyad claim show many\n");
        var change = JsonNode.Parse(Run("releases", "diff", "22.1", "23.1", "--json").Out)!["verdicts_changed"]!.AsArray().Single(change => (string?)change!["claim"] == "many")!;
        ((string?)change["after"], change["added"]!.AsArray().Count).ShouldBe(("consistent", 2));
    }

    public void Dispose() => _tiny.Dispose();

    private static string Claim(string id, string test) =>
        $"- id: {id}\n  about: islamic-state\n  says: What was said.\n  said_by: A. Speaker\n  source: {{ title: A talk on {id}, publisher: A house, date: 2020, locator: in it }}\n  stated_on: 2021-06-30\n  kind: level\n  tests: whole\n"
        + $"  test: {{ measure: involvement, of: IS, {test} }}\n  written_by: {{ who: a test, saw_data: yes, on: 2026-01-01 }}\n";

    private (int Code, string Out, string Error) Import(string file, string release, params string[] more) =>
        Run(["import", file, "--dataset", "ucdp-ged", "--release", release, "--extent", "complete", "--published", $"20{release[..2]}-06-01", .. more]);

    private (int Code, string Out, string Error) Run(params string[] line) => new InProcess(Path.GetDirectoryName(_tiny.Corpus)!, _tiny.Corpus).Run(line);
}
