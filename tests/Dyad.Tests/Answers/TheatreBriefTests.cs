using Dyad.Answers.Briefs;
using Dyad.Answers.Documents;
using Dyad.Answers.Quality;
using Dyad.Answers.Sentences;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Tests.Docs;
using Dyad.Tests.Store;

namespace Dyad.Tests.Answers;

/// <summary>A brief of countries: who fights whom, whether it gets worse, where, and who kills civilians, counted on rows by hand.</summary>
public sealed class TheatreBriefTests : IDisposable
{
    // Mexico: Reds and Blues meet three times, Reds and Greens once; Reds kill civilians twice, Blues once. Niger has one event, which is of no theatre of Mexico.
    private readonly Tiny _tiny = Tiny.Of(
        Tiny.Row(1, "2019-03-05", a: "Reds", b: "Blues", violence: "2", deaths: "1,2,3,4", triple: "10,12,8", country: "Mexico", admin1: "Jalisco"),
        Tiny.Row(2, "2020-02-05", a: "Blues", b: "Reds", violence: "2", deaths: "5,0,1,0", triple: "6,6,6", country: "Mexico", admin1: "Jalisco"),
        Tiny.Row(3, "2020-06-05", a: "Reds", b: "Blues", violence: "2", deaths: ",,,", triple: "2,3,1", country: "Mexico", admin1: "Sonora"),
        Tiny.Row(4, "2020-07-05", a: "Greens", b: "Reds", violence: "2", deaths: "20,0,0,0", triple: "20,20,20", country: "Mexico", admin1: "Sonora"),
        Tiny.Row(5, "2020-08-05", a: "Reds", b: "Civilians", violence: "3", deaths: "0,0,7,0", triple: "7,9,5", country: "Mexico", admin1: "Sonora"),
        Tiny.Row(6, "2020-09-05", a: "Reds", b: "Civilians", violence: "3", deaths: "0,0,1,0", triple: "1,1,1", country: "Mexico", admin1: "Sonora"),
        Tiny.Row(7, "2020-10-05", a: "Blues", b: "Civilians", violence: "3", deaths: "0,0,4,0", triple: "4,4,4", country: "Mexico", admin1: "Jalisco"),
        Tiny.Row(8, "2020-11-05", a: "Government of Niger", b: "Yellows", country: "Niger"));

    private readonly InProcess _program;

    public TheatreBriefTests() => _program = new InProcess(Path.GetTempPath(), _tiny.Corpus);

    [Fact]
    public void It_says_who_fights_whom_most_often_and_with_most_deaths()
    {
        var pairs = Answer("pairs");

        pairs.Reply.ToString().ShouldBe("2 pairs of armed actors fought in Mexico; most often Blues – Reds in 3 of 7 events, with 18 (15–21) deaths; then Greens – Reds in 1.");
        Told(pairs).ShouldBe(["The pair with most deaths is Greens – Reds: 20 (no range given) in 1 event.", "Attacks on civilians are in no pair of armed actors: 3 events (see civilians)."]);
        Rows(pairs.Tables[0]).ShouldBe(["Blues – Reds | 3 | 18 (15–21) | 2019-03-05 | 2020-06-05", "Greens – Reds | 1 | 20 (no range given) | 2020-07-05 | 2020-07-05"]);
    }

    [Fact]
    public void The_dead_of_each_side_are_those_of_the_events_that_state_them()
    {
        // Of Blues 2 and 5, of Reds 1 and 0; the third event states none.
        Rows(Answer("pairs").Tables[1]).ShouldBe(["Blues – Reds | 7 | 1 | 4 | 4 | 1", "Greens – Reds | 20 | 0 | 0 | 0 | 0"]);
    }

    [Fact]
    public void It_says_who_kills_civilians_and_how_many_die_in_fights()
    {
        var civilians = Answer("civilians");

        civilians.Reply.ToString().ShouldBe("One-sided violence against civilians: 3 events with 12 (10–14) deaths, of these 8 (6–10) by Reds in 2 events and 4 (no range given) by Blues in 1 event.");
        Told(civilians).ShouldBe([
            "Civilians recorded dead in fights, whoever fired: 4.",
            "1 event of fighting does not state deaths by side, so how many civilians died in them is unknown."]);
        Rows(civilians.Tables[0]).ShouldBe(["Reds | 2 | 8 (6–10) | 2020-08-05 | 2020-09-05", "Blues | 1 | 4 (no range given) | 2020-10-05 | 2020-10-05"]);
        Rows(civilians.Tables[1]).ShouldBe(["Blues – Reds | 4 | 3 | 1"]);
    }

    [Fact]
    public void It_says_whether_it_gets_worse_and_where()
    {
        Answer("tempo").Reply.ToString().ShouldStartWith("In the twelve months to 2020-12-31 6 events are recorded in Mexico, with 40 (37–43) deaths:");
        Answer("tempo").Charts[0].Title.ShouldBe("Deaths in events in Mexico, by year");
        Answer("territory").Reply.ToString().ShouldStartWith("7 of 7 events can be placed, in 1 grid cell of half a degree");
        Rows(Answer("territory").Tables[0]).ShouldBe(["Sonora | 4 | 30 (27–33) | 2020-06-05 | 2020-09-05", "Jalisco | 3 | 20 (18–22) | 2019-03-05 | 2020-10-05"]);
        Make().Lead[0].ToString().ShouldStartWith("Mexico: 6 recorded events with 40 (37–43) deaths in the year to 2020-12-31, up from 1 event with 10 (8–12) deaths in the year before");
    }

    [Fact]
    public void Every_number_leads_to_its_events_and_no_rule_is_broken()
    {
        using var corpus = _tiny.Open();
        var brief = Make();

        QualityGate.Check(brief).ShouldBeEmpty();
        brief.Summary!.Sentences.SelectMany(sentence => sentence.Figures).Select(figure => figure.Id).Except(brief.Figures.Select(figure => figure.Id)).ShouldBeEmpty();
        foreach (var figure in brief.Figures.Where(figure => figure.Kind is FigureKind.Count))
        {
            corpus.Evidence(figure.Request).Count.ShouldBe((int)figure.Value!.Value, figure.Request.Id);
        }

        brief.Figures.Where(figure => figure.Kind is not FigureKind.Derived).ShouldAllBe(figure => figure.Request.Filter["country"] == "MEX");
    }

    [Fact]
    public void The_same_request_gives_the_same_bytes_in_every_format()
    {
        foreach (var format in (string[])["text", "md", "html", "json"])
        {
            string[] asked = ["brief", "--in", "MEX", "--as-of", "2020-12-31", "--full", "--format", format];
            var (code, first, error) = _program.Run(asked);

            code.ShouldBe(0, error);
            first.ShouldContain("Blues – Reds");
            _program.Run(asked).Out.ShouldBe(first);
        }
    }

    [Fact]
    public void By_default_it_is_a_summary_of_one_screen_and_a_half()
    {
        var (code, summary, error) = _program.Run("brief", "--in", "MEX", "--as-of", "2020-12-31");

        code.ShouldBe(0, error);
        summary.ShouldStartWith("Mexico   ");
        summary.ShouldContain("More  dyad brief --in MEX --as-of 2020-12-31 --questions WORD");
        var unwrapped = string.Join(' ', summary.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        unwrapped.ShouldContain("civilians In the year to 2020-12-31: ");
        unwrapped.ShouldContain(" with 12 (10–14) deaths, 8 (6–10) of them by Reds (");
        unwrapped.ShouldContain("pairs In the year to 2020-12-31: ");
        summary.Split('\n').ShouldAllBe(line => line.Length <= 100);
        summary.Split('\n').Length.ShouldBeLessThanOrEqualTo(60);
        _program.Run("brief", "--in", "MEX", "--as-of", "2020-12-31", "--questions", "civilians").Out.ShouldContain("Who kills civilians on purpose");
    }

    [Theory]
    [InlineData("mexico", 0, "Mexico")]
    [InlineData("Niger,Mexico", 0, "Mexico, Niger")]
    [InlineData("Mexiko", 2, "did you mean MEX (Mexico)?")]
    [InlineData("CHE", 3, "no event in this corpus is in CHE")]
    public void Countries_are_given_by_code_or_name(string countries, int expected, string words)
    {
        var (code, output, error) = _program.Run("brief", "--in", countries, "--as-of", "2020-12-31");

        code.ShouldBe(expected, error);
        (output + error).ShouldContain(words);
    }

    [Fact]
    public void A_country_without_events_is_unknown_beside_one_with_them()
    {
        var (code, output, error) = _program.Run("brief", "--in", "MEX,CHE", "--as-of", "2020-12-31");

        code.ShouldBe(0, error);
        string.Join(' ', output.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)).ShouldContain("No event in this corpus is in CHE: unknown there, not zero.");
    }

    [Fact]
    public void Without_an_event_there_is_no_brief_and_no_zero()
    {
        var (code, output, error) = _program.Run("brief", "--in", "MEX", "--as-of", "2018-12-31");

        (code, output).ShouldBe((3, ""));
        error.ShouldBe("0 events match. Without --as-of 2018-12-31 there would be 7. The files cover 1989-01 to 2018-12 and record none.\n");
    }

    [Fact]
    public void Without_an_event_in_partial_files_the_number_is_unknown()
    {
        using var tiny = new Tiny();
        tiny.Import(tiny.File("some.csv", Tiny.Row(1, "2020-02-05", country: "Mexico")), ExtentKind.Selected);

        var (code, output, error) = new InProcess(Path.GetTempPath(), tiny.Corpus).Run("brief", "--in", "MEX", "--as-of", "2019-12-31");

        (code, output).ShouldBe((3, ""));
        error.ShouldContain("so the number is unknown, not zero");
    }

    [Fact]
    public void Without_a_group_and_countries_it_says_what_to_name()
    {
        _program.Run("brief").ShouldBe((2, "", "Name a group, or countries with --in: dyad brief --in MEX\n"));
        _program.Run("brief", "--in", "MEX", "--with", "Reds").ShouldSatisfyAllConditions(run => run.Code.ShouldBe(2), run => run.Error.ShouldContain("name a group too"));
        _program.Run("brief", "--in", "MEX", "--questions", "opponents").Error.Trim().ShouldBe("There is no question 'opponents' here; there are pairs, recent, change, tempo, territory, civilians");
        _program.Run("brief", "--in", "MEX", "--questions", "civilian").Error.ShouldStartWith("There is no question 'civilian' here; did you mean 'civilians'?");
        _program.Run("brief", "Reds", "--questions", "tempoo").Error.ShouldStartWith("There is no question 'tempoo' here; did you mean 'tempo'?");
        using var corpus = _tiny.Open();
        Should.Throw<DyadException>(() => Briefing.Make(corpus, new Request("brief", Filter.Empty.With("country", "MEX")) { Parameters = new Dictionary<string, string> { ["questions"] = "tempoo" } }))
            .Message.ShouldStartWith("There is no question 'tempoo' here; did you mean 'tempo'?");
    }

    [Fact]
    public void A_side_that_two_armed_names_leave_open_is_not_guessed()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-02-05", a: "Reds", b: "Blues", violence: "3", country: "Mexico"));
        using var corpus = tiny.Open();
        var brief = Briefing.Make(corpus, new Request("brief", Filter.Empty.With("country", "MEX").With("as-of", "2020-12-31")));

        brief.Sections.SelectMany(section => section.Answers).Single(answer => answer.Question == "civilians").Reply.ToString().ShouldContain("by Blues – Reds in 1 event");
    }

    public void Dispose() => _tiny.Dispose();

    private Brief Make()
    {
        using var corpus = _tiny.Open();
        return Briefing.Make(corpus, new Request("brief", Filter.Empty.With("country", "MEX").With("as-of", "2020-12-31")));
    }

    private Answer Answer(string question) => Make().Sections.SelectMany(section => section.Answers).Single(answer => answer.Question == question);

    private static IReadOnlyList<string> Told(Answer answer) => [.. answer.Details.Select(says => says.ToString())];

    private static IReadOnlyList<string> Rows(Table table) => [.. table.Rows.Select(row => string.Join(" | ", row.Select(cell => cell.Text)))];
}
