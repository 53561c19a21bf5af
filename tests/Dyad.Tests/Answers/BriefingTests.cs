using Dyad.Answers.Briefs;
using Dyad.Answers.Documents;
using Dyad.Answers.Quality;
using Dyad.Answers.Writing;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Store;
using Dyad.Store.Counting;
using Dyad.Tests.Store;

namespace Dyad.Tests.Answers;

/// <summary>Briefs of the made-up sample and of tiny corpora, through the questions and the writers.</summary>
public sealed class BriefingTests : IDisposable
{
    private readonly Tiny _tiny = new();

    [Fact]
    public void The_brief_of_the_sample_is_what_was_agreed() => Golden.Matches(BriefText.Write(OfSample()), "sample-brief.txt");

    [Fact]
    public void The_summary_of_the_sample_is_what_was_agreed() => Golden.Matches(SummaryText.Write(OfSample().Summary!), "sample-summary.txt");

    [Fact]
    public void The_brief_of_the_sample_breaks_no_rule_of_the_gate() => QualityGate.Check(OfSample()).ShouldBeEmpty();

    [Fact]
    public void The_brief_of_real_files_breaks_no_rule_of_the_gate()
    {
        _tiny.Import(TestData.Need("ucdp/ged-21.1-afghanistan-reduced.csv"), ExtentKind.Selected);

        QualityGate.Check(Make("IS", "2020-12-31")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("-best")]
    [InlineData("best")]
    [InlineData("-high")]
    public void The_first_few_events_of_a_count_are_the_first_few_of_a_list_where_they_tie(string sort)
    {
        var random = new Random(7);
        _tiny.Import(_tiny.File("ties.csv", Enumerable.Range(1, 60).Select(id => Tiny.Row(id, $"2020-0{random.Next(1, 10)}-1{random.Next(0, 10)}", triple: $"{random.Next(1, 4)},9,1"))));
        var corpus = Corpus();

        var counted = corpus.Count(new CountRequest(Filter.Empty, ["event"], sort, 10)).Select(tally => tally.Keys["event"]);

        counted.ShouldBe(corpus.Events(Filter.Empty.With("sort", sort).With("limit", "10")).Select(row => row.EventId));
        QualityGate.Check(Make("IS", "2020-12-31")).ShouldBeEmpty();
    }

    [Fact]
    public void What_no_record_states_is_said_to_be_unknown()
    {
        _tiny.Import(_tiny.Text("reduced.csv", "id,year,month,day,country,type_of_violence,conflict_name,side_a,side_b,latitude,longitude,low_death,best_death,high_death\n1,2017,7,31,Afghanistan,State-based violence,Iraq: Government,Government of Iraq,IS,34.531094,69.162796,6,6,6\n"), ExtentKind.Selected);

        var brief = Make("IS", "2017-12-31");

        var opponents = brief.Sections.SelectMany(section => section.Answers).Single(answer => answer.Question == "opponents");
        opponents.Limits.ShouldContain(caveat => caveat.ToString().Contains("Who inflicted its losses is unknown", StringComparison.Ordinal));
        opponents.Tables[0].Columns.ShouldNotContain(column => column.Name == "own");
        brief.Lead[1].ToString().ShouldContain("may not hold every event");
    }

    [Fact]
    public void No_rate_is_given_for_months_that_no_file_covers()
    {
        _tiny.Import(_tiny.File("short.csv", Tiny.Row(1, "2020-06-01"), Tiny.Row(2, "2020-08-01")), ExtentKind.Selected);

        var tempo = Briefing.Ask(Corpus(), new Request("tempo", Filter.Empty.With("actor", "IS").With("as-of", "2020-12-31")));

        tempo.Reply.ToString().ShouldContain("does not cover all of the twelve months");
    }

    [Fact]
    public void A_share_of_a_year_that_is_covered_in_part_names_the_part()
    {
        _tiny.Import(_tiny.File("short.csv", Tiny.Row(1, "2020-06-01"), Tiny.Row(2, "2020-08-01"), Tiny.Row(3, "2020-08-02", b: "Taleban")), ExtentKind.Selected);

        Power("2021-03-31").Reply.ToString().ShouldStartWith("Of the year to 2021-03-31 the files cover only 2020-06-01 to 2020-08-31. In that time it took part in 2 of 3 recorded events");
        Power("2022-03-31").Reply.ToString().ShouldBe("Cannot be said: the files do not cover the year to 2022-03-31; they end with 2020-08-31.");

        Answer Power(string day) => Briefing.Ask(Corpus(), new Request("power", Filter.Empty.With("actor", "IS").With("as-of", day)));
    }

    [Fact]
    public void Whether_a_record_sums_up_is_unknown_where_no_file_says_so()
    {
        _tiny.Import(_tiny.Text("reduced.csv", "id,year,month,day,country,type_of_violence,conflict_name,side_a,side_b,latitude,longitude,low_death,best_death,high_death\n1,2017,7,31,Afghanistan,State-based violence,Iraq: Government,Government of Iraq,IS,34.531094,69.162796,6,6,6\n"), ExtentKind.Selected);

        Corpus().Events(Filter.Empty.With("actor", "IS"))[0].Summary.ShouldBeNull();
        Make("IS", "2017-12-31").Sections.SelectMany(section => section.Answers).Single(answer => answer.Question == "landmarks")
            .Caveats[0].ToString().ShouldStartWith("Which records cover several incidents is unknown");
    }

    [Fact]
    public void A_quiet_covered_year_is_said_to_be_quiet_and_not_missing()
    {
        _tiny.Import(_tiny.File("quiet.csv", Tiny.Row(1, "2018-01-10"), Tiny.Row(2, "2020-12-30", b: "Taleban")));

        var brief = Make("IS", "2020-12-31");

        brief.Lead[0].ToString().ShouldBe("IS: no event recorded in the year to 2020-12-31; the last was on 2018-01-10.");
    }

    [Fact]
    public void An_actor_that_nobody_recorded_is_not_found() =>
        Should.Throw<DyadException>(() =>
        {
            _tiny.Import(_tiny.File("rows.csv", Tiny.Row(1, "2020-06-01")));
            return Make("Nobody", "2020-12-31");
        }).Trouble.ShouldBe(Trouble.NotFound);

    [Fact]
    public void What_known_on_leaves_out_is_said_and_not_that_there_is_none()
    {
        _tiny.Import(_tiny.File("rows.csv", Tiny.Row(1, "2020-06-01")), published: new DateOnly(2021, 6, 1));
        using var corpus = _tiny.Open();

        Should.Throw<DyadException>(() => Briefing.Make(corpus, new Request("brief", Filter.Empty.With("actor", "IS").With("as-of", "2020-12-31").With("known-on", "2020-12-31"))))
            .Message.ShouldBe("No actor is called 'IS' in any release published by 2020-12-31");
    }

    [Fact]
    public async Task A_brief_is_made_beside_a_query_of_the_user_s_own()
    {
        _tiny.Import(_tiny.File("rows.csv", Tiny.Row(1, "2020-06-01")));
        Corpus().Query("select 1", _ => { });
        using var beside = _tiny.Open();

        await beside.Prepare();

        Briefing.Make(beside, new Request("brief", Filter.Empty.With("actor", "IS").With("as-of", "2020-12-31"))).Lead[0].ToString().ShouldContain("1 recorded event");
    }

    public void Dispose()
    {
        _corpus?.Dispose();
        _tiny.Dispose();
    }

    private Corpus? _corpus;

    private Corpus Corpus() => _corpus ??= _tiny.Open();

    private Brief OfSample()
    {
        _tiny.Import(Path.Combine(TestData.Checkout(), "datasets", "ucdp-ged", "sample.csv"), release: Briefing.MadeUp);
        return Make("Example Front", "2020-12-31");
    }

    private Brief Make(string actor, string asOf) =>
        Briefing.Make(Corpus(), new Request("brief", Filter.Empty.With("actor", actor).With("as-of", asOf)));
}
