using Dyad.Answers.Claims;
using Dyad.Model;
using Dyad.Model.Time;
using Dyad.Store.Changes;
using Dyad.Tests.Docs;
using Dyad.Tests.Store;
using Dyad.Tests.Store.Releases;

namespace Dyad.Tests.Answers;

/// <summary>Claims of known truth over a made-up group: about twenty events a month for ten years, five times as many in 2020, every one of them in a complete release.</summary>
public sealed class ClaimCheckTests(ClaimCheckTests.World world) : IClassFixture<ClaimCheckTests.World>
{
    [Theory]
    [InlineData("rose", "consistent", "the interval lies within a ratio above 1; of 85 earlier pairs of stretches of the same lengths 0 were as far")]
    [InlineData("fell", "not consistent", "what was counted lies outside a ratio below 2/3 and its zone of indifference")]
    [InlineData("little", "cannot tell", "the interval reaches across the edge of a ratio above 1; in data like these only a ratio above")]
    [InlineData("both", "not consistent", "what was counted lies outside")]
    [InlineData("many", "consistent", "what is published lies within at least 1,000, low and high alike")]
    [InlineData("too-many", "not consistent", "what was counted lies outside at least 5,000")]
    [InlineData("there", "consistent", "such events are recorded in each quarter of the period")]
    [InlineData("nowhere", "cannot tell", "the files hold no such event at any time, which may be a rule of inclusion and shows nothing")]
    [InlineData("uncovered", "cannot tell", "the files do not cover all of 2021-01-01 to 2021-06-30")]
    [InlineData("attacked", "not testable", "no dataset here codes who attacked in such events")]
    [InlineData("journalists", "not testable", "no dataset here codes the targets of such events")]
    [InlineData("supported", "not testable", "it takes a dataset that names the supporters of a side and their dead; none here does")]
    [InlineData("elsewhere", "not testable", "it takes acled for 2020-01-01 to 2020-12-31, which this corpus does not hold")]
    [InlineData("toll", "consistent", "low and high alike")]
    [InlineData("open-toll", "cannot tell", "what is published reaches across at least 11")]
    [InlineData("later", "not yet due", "the files end on 2020-12-31, before its period")]
    [InlineData("foretold", "no verdict", "by its rule it came about; the same held in 0 of")]
    [InlineData("grew", "consistent", "the interval lies within a ratio above 1")]
    [InlineData("mostly", "consistent", "the interval lies within a share above 3/4")]
    [InlineData("said", "not testable", "What would test it: A survey.")]
    public void A_claim_of_known_truth_has_the_verdict_that_its_data_allow(string id, string verdict, string reason)
    {
        var check = world.Checked[id];

        check.Told.ShouldBe(verdict);
        ClaimAnswer.Reply(world.Looks, check).ToString().ShouldContain(reason);
    }

    [Fact]
    public void Every_number_of_a_claim_s_page_leads_to_its_events()
    {
        foreach (var check in world.Checked.Values)
        {
            var answer = ClaimAnswer.Of(world.Looks, check);

            foreach (var figure in Dyad.Answers.Documents.Reading.FiguresOf(answer).Where(figure => figure.Kind == Dyad.Answers.Sentences.FigureKind.Derived))
            {
                figure.Inputs.ShouldNotBeEmpty(figure.Request.Measure);
            }

            Dyad.Answers.Documents.Reading.SpansOf(answer).Where(span => span.Kind == Dyad.Answers.Sentences.SpanKind.Plain).ShouldAllBe(span => !span.Text.Any(char.IsDigit));
        }
    }

    [Fact]
    public void Events_that_name_no_province_are_in_provinces_that_are_not_known_and_not_in_none()
    {
        var (some, none) = (Told("in-provinces"), Told("in-no-province"));

        some.ShouldContain("Provinces with events: 2 from 2019-01-01");
        some.ShouldContain("There may be more: 12 of 240 lie in no province that the files tell.");
        none.ShouldContain("Events: 240 from 2018-01-01");
        none.ShouldNotContain("Provinces with events");
        none.ShouldContain("There may be more: 240 of 240 lie in no province that the files tell.");

        string Told(string id) => string.Join(' ', ClaimAnswer.Of(world.Looks, world.Checked[id]).Details.Select(detail => detail.ToString()));
    }

    [Fact]
    public void The_alternatives_of_a_contradiction_that_share_nearly_every_row_do_not_weigh()
    {
        var uses = world.Checked["fell"].Tests[0].Alternatives.ToDictionary(other => other.Look.Specification.Name, other => other.Use);

        uses["with affiliates"].ShouldBe(Dyad.Analysis.Claims.AlternativeUse.Copy);
        uses["without summary rows"].ShouldBe(Dyad.Analysis.Claims.AlternativeUse.Used);
        uses["dates to a week"].ShouldBe(Dyad.Analysis.Claims.AlternativeUse.Used);
        uses["attacks alone"].ShouldBe(Dyad.Analysis.Claims.AlternativeUse.NotApplicable);
    }

    [Fact]
    public void A_check_says_by_its_exit_code_that_a_claim_is_not_consistent()
    {
        world.Run("claim", "check", "fell").Code.ShouldBe(5);
        world.Run("claim", "check", "rose").Code.ShouldBe(0);
        world.Run("claim", "check", "little").Code.ShouldBe(0);
        world.Run("claim", "check", "journalists").Code.ShouldBe(0);
        world.Run("claim", "check", "fel").Code.ShouldBe(3);
    }

    [Fact]
    public void A_contradiction_of_a_named_speaker_leaves_as_a_page_only_after_a_review()
    {
        using var own = new World();
        own.Checked["too-many"].IsHeldBack.ShouldBeTrue();
        own.Close();
        own.Run("claim", "show", "too-many", "--format", "md").Code.ShouldBe(6);
        own.Run("claim", "show", "too-many", "--format", "html").Code.ShouldBe(6);
        own.Run("claim", "show", "too-many").Out.ShouldContain("Draft that no person has reviewed");

        own.Run("claim", "review", "too-many", "--who", "R. Viewer", "--why", "read the source").Code.ShouldBe(0);

        var reviewed = own.Run("claim", "show", "too-many", "--format", "md");
        reviewed.Code.ShouldBe(5);
        reviewed.Out.ShouldContain("Reviewed by R. Viewer");
        reviewed.Out.ShouldNotContain("Draft");
    }

    [Fact]
    public void The_markup_for_search_engines_holds_the_verdict_and_who_says_what_where()
    {
        var (code, output, _) = world.Run("claim", "show", "rose", "--format", "claimreview");

        code.ShouldBe(0);
        Golden.Matches(output, "claimreview.txt");
    }

    [Fact]
    public void The_markup_never_leaves_while_a_named_speaker_stands_contradicted_without_a_review()
    {
        using var own = new World();
        own.Close();
        var blocked = own.Run("claim", "show", "too-many", "--format", "claimreview");
        (blocked.Code, blocked.Out).ShouldBe((6, ""));
        blocked.Error.ShouldContain("no person has reviewed it");

        own.Run("claim", "review", "too-many", "--who", "R. Viewer", "--why", "read the source").Code.ShouldBe(0);

        var (code, output, _) = own.Run("claim", "show", "too-many", "--format", "claimreview");
        code.ShouldBe(5);
        var review = System.Text.Json.Nodes.JsonNode.Parse(output)!;
        ((string?)review["author"]!["name"], (string?)review["reviewRating"]!["alternateName"]).ShouldBe(("R. Viewer", "not consistent"));
    }

    [Fact]
    public void What_has_no_verdict_has_no_markup()
    {
        var (code, output, error) = world.Run("claim", "show", "foretold", "--format", "claimreview");

        (code, output).ShouldBe((3, ""));
        error.ShouldContain("foretold has no verdict to publish");
        world.Run("claim", "show", "foretold", "--format", "claimrevew").Error.ShouldContain("did you mean 'claimreview'?");
    }

    [Fact]
    public void A_changed_test_needs_a_higher_version_and_both_stay()
    {
        using var own = new World();
        own.Close();
        var shelf = new ClaimShelf(own.Path, 1);
        var changed = World.Text.Replace("words: a lot lower", "words: lower", StringComparison.Ordinal);

        Should.Throw<DyadException>(() => shelf.Add("claims.yaml", changed, new DateOnly(2026, 1, 2))).Message.ShouldContain("fell version 1 is in the corpus with another test; raise its version");
        shelf.Add("claims.yaml", World.Text, new DateOnly(2026, 1, 2)).ShouldBeEmpty();
        shelf.Add("claims.yaml", changed.Replace("- id: fell\n", "- id: fell\n  version: 2\n", StringComparison.Ordinal), new DateOnly(2026, 1, 2)).Select(claim => claim.Id).ShouldBe(["fell"]);

        using var corpus = Dyad.Store.Corpus.Open(own.Path);
        corpus.Claims().Single(entry => entry.Claim.Id == "fell").Claim.Tests[0].Words.ShouldBe("lower");
    }

    /// <summary>The group's events and the claims about it.</summary>
    public sealed class World : IDisposable
    {
        private readonly Workshop _workshop = new();
        private Dyad.Store.Corpus? _corpus;

        /// <summary>Imports the events, adds the claims and checks them.</summary>
        public World()
        {
            var rows = new List<string>();
            foreach (var month in Period.Find("2010-01..2020-12")!.Value.Months())
            {
                var events = (month.Year == 2020 ? 5 : 1) * (19 + (month.Month * 7 % 3));
                for (var at = 0; at < events; at++)
                {
                    // One in eight covers several incidents, another one in eight is known to its month.
                    rows.Add(Tiny.Row(rows.Count + 1, $"{month:yyyy-MM}-{(at % 28) + 1:00}", clarity: at % 8 == 1 ? "2" : "1", admin1: month.Year == 2018 || (month.Year == 2019 && at == 3) ? "" : "Kabul province", datePrecision: at % 8 == 5 ? "4" : "1", country: at % 10 == 0 ? "Pakistan" : "Afghanistan"));
                }
            }

            _workshop.Import(_workshop.Text("a.csv", $"{Tiny.Columns}\n{string.Join('\n', rows)}\n"), request => request with { Release = "21.1", Extent = ExtentKind.Complete, Months = Period.Find("2010-01..2020-12") });
            new ClaimShelf(Path, 1).Add("claims.yaml", Text, new DateOnly(2026, 1, 1));
            _corpus = _workshop.Open();
            Looks = Checker.Over(_corpus);
            Checked = Checker.Check(Looks, _corpus.Claims(), isFull: true).ToDictionary(check => check.Entry.Claim.Id);
        }

        internal static string Text { get; } = string.Concat(
        [
            Of("rose", "comparison", "period: 2020, against: { period: 2019 }, words: higher"),
            Of("fell", "comparison", "period: 2020, against: { period: 2019 }, words: a lot lower"),
            Of("little", "comparison", "period: 2019, against: { period: 2018 }, words: higher"),
            Of("both", "comparison", "period: 2020, against: { period: 2019 }, words: higher, second: { words: halved or less }"),
            Of("many", "level", "period: 2020, words: at least, number: 1000"),
            Of("too-many", "level", "period: 2020, words: at least, number: 5000"),
            Of("there", "presence", "period: 2019, each: quarter"),
            Of("in-provinces", "presence", "measure: provinces, period: 2019"),
            Of("in-no-province", "presence", "measure: provinces, period: 2018"),
            Of("nowhere", "presence", "period: 2019, country: MLI"),
            Of("uncovered", "comparison", "period: 2021-01..2021-06, against: { period: 2019 }, words: higher"),
            Of("attacked", "presence", "measure: attacks, period: 2019"),
            Of("journalists", "presence", "period: 2019, target: media"),
            Of("supported", "presence", "period: 2019", "  needs: [supporters]\n"),
            Of("elsewhere", "presence", "period: 2019", "  needs: [acled 2020]\n"),
            Of("toll", "level", "event: \"ucdp:1\", measure: deaths, words: at least, number: 8"),
            Of("open-toll", "level", "event: \"ucdp:1\", measure: deaths, words: at least, number: 11"),
            Of("later", "prediction", "period: 2021, words: at least, number: 1"),
            Of("foretold", "prediction", "period: 2020-07..2020-12, words: at least, number: 550"),
            Of("grew", "trend", "period: 2019..2020, words: grew"),
            Of("mostly", "share", "period: 2020, country: AFG, within: { country: any }, words: vast majority"),
            "- id: said\n" + Head + "  kind: statement\n  would_test: A survey.\n" + Foot,
        ]);

        internal string Path => _workshop.Corpus;

        internal Looks Looks { get; }

        internal IReadOnlyDictionary<string, CheckedClaim> Checked { get; }

        private const string Head = "  about: islamic-state\n  says: What was said.\n  said_by: A. Speaker\n  source: { title: A talk, publisher: A house, date: 2020, locator: in it }\n  stated_on: 2020-06-30\n";
        private const string Foot = "  written_by: { who: a test, saw_data: yes, on: 2026-01-01 }\n";

        internal (int Code, string Out, string Error) Run(params string[] words) => new InProcess(_workshop.Root, "").Run([.. words, "--corpus", Path]);

        /// <summary>Closes the corpus, so that it can be changed.</summary>
        internal void Close()
        {
            _corpus?.Dispose();
            _corpus = null;
        }

        /// <inheritdoc />
        public void Dispose()
        {
            Close();
            _workshop.Dispose();
        }

        // Each has a document of its own, so that none is corrected for another.
        private static string Of(string id, string kind, string test, string more = "") =>
            $"- id: {id}\n{Head.Replace("A talk", $"A talk on {id}", StringComparison.Ordinal)}  kind: {kind}\n  tests: whole\n  test: {{ {(test.Contains("measure:", StringComparison.Ordinal) ? "" : "measure: involvement, ")}of: IS, {test} }}\n{more}{Foot}";
    }
}
