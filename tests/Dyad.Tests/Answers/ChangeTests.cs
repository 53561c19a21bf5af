using Dyad.Analysis.Intervals;
using Dyad.Answers.Briefs;
using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Quality;
using Dyad.Answers.Theatres;
using Dyad.Model.Requests;
using Dyad.Model.Time;
using Dyad.Store;
using Dyad.Store.Counting;
using Dyad.Tests.Cli;
using Dyad.Tests.Docs;
using Dyad.Tests.Store;
using Dyad.Tests.Store.Releases;

namespace Dyad.Tests.Answers;

/// <summary>Who changed most among all groups and pairs of a theatre: counted together, and each as <c>tempo</c> has it.</summary>
[Collection(nameof(RealSample))]
public sealed class ChangeTests(RealSample sample)
{
    // Name, finding, events of the three spans and deaths.
    private static readonly int[] Shown = [0, 1, 2, 3, 6, 9];

    [Fact]
    public void Of_five_rows_nobody_is_judged_and_everybody_is_counted()
    {
        // Reds and Blues meet on the last day of the year before and on the first of the last; one is killed by Greens, who are a group without an opponent of arms. Niger is elsewhere.
        using var tiny = Tiny.Of(
            Row(1, "2019-12-31", "Reds", "Blues"), Row(2, "2020-01-01", "Blues", "Reds"), Row(3, "2020-06-05", "Reds", "Yellows"),
            Row(4, "2020-07-05", "Greens", "Civilians"), Tiny.Row(5, "2020-08-05", a: "Government of Niger", b: "Reds", country: "Niger"));
        var answer = Ask(tiny, "MEX");

        answer.Reply.ToString().ShouldBe("In the twelve months to 2020-12-31 no group or pair in Mexico has enough events to compare with the time before.");
        answer.Details[^1].ToString().ShouldBe("Not judged: 4 groups and pairs have too few events to compare, five or fewer in each stretch of time.");
        answer.Details[^1].Figures.Single().Inputs.Count.ShouldBe(4);
        answer.Tables.ShouldBeEmpty();
    }

    [Fact]
    public void It_ranks_who_changed_first_and_counts_the_last_months_those_before_and_three_years()
    {
        using var tiny = Tiny.Of(Busy());
        var answer = Ask(tiny, "MEX");

        // Reds and Blues meet once a month for four years, then twenty times; Greens and Yellows three times a month.
        // Both pairs have all events of their groups, so there are four to judge, each against two spans.
        answer.Reply.ToString().ShouldBe("In the twelve months to 2020-12-31 the rate of events changed beyond the usual variation of months for 2 of 4 groups and pairs with enough events in Mexico; most for Blues with 240 events against 12 events in the twelve before and Reds with 240 events against 12 events in the twelve before.");
        answer.HowWeKnow!.ToString().ShouldContain("was corrected over 8 looks");
        answer.Tables.Single().Rows.Select(row => string.Join(" | ", Shown.Select(at => row[at].Text))).ShouldBe([
            "Blues | rise | 240 | 12 | 36 | 2,400 (1,920–2,880)", "Reds | rise | 240 | 12 | 36 | 2,400 (1,920–2,880)",
            "Greens | no clear change | 36 | 36 | 108 | 360 (288–432)", "Yellows | no clear change | 36 | 36 | 108 | 360 (288–432)"]);
        answer.Tables.Single().Rows[2][4].Text.ShouldBe("order of magnitude only", "three events a month leave the interval of a ratio wide");
    }

    [Fact]
    public void Every_group_is_compared_as_tempo_compares_it()
    {
        var random = new Random(19);
        string[] names = ["Reds", "Blues", "Greens", "Yellows", "Greys"];
        using var tiny = Tiny.Of(Enumerable.Range(1, 600).Select(id =>
        {
            random.Shuffle(names);
            var month = (int)(48 * Math.Sqrt(random.NextDouble()));
            return Row(id, $"{2017 + (month / 12)}-{(month % 12) + 1:00}-{random.Next(1, 29):00}", names[0], names[1]);
        }));
        using var corpus = tiny.Open();

        AreAsTempo(corpus, "MEX", "2020-12-31").ShouldBe(5);
    }

    [Fact]
    public void Every_group_of_mexico_is_compared_as_tempo_compares_it()
    {
        using var workshop = new Workshop();
        workshop.Import(TestData.Need("ucdp/ged-21.1-global-reduced.csv.gz"));
        using var corpus = workshop.Open();

        AreAsTempo(corpus, "MEX", "2020-12-31").ShouldBeGreaterThan(15);
    }

    [Fact]
    public void Two_years_that_are_not_covered_cannot_be_compared()
    {
        using var tiny = Tiny.Of(Row(1, "1990-03-05", "Reds", "Blues"));
        using var corpus = tiny.Open();

        var answer = Briefing.Change(corpus, new Request("change", Filter.Empty.With("country", "MEX").With("as-of", "1990-06-30")));

        (answer.CanSay, answer.Reply.ToString()).ShouldBe((false, "Cannot be said: the files do not cover the two years to 1990-06-30 in Mexico."));
    }

    [Fact]
    public void It_is_a_page_and_a_brief_asks_it_only_by_its_name()
    {
        using var tiny = Tiny.Of(Busy());
        using var corpus = tiny.Open();
        var named = new Request("brief", Filter.Empty.With("country", "MEX")) { Parameters = new Dictionary<string, string> { ["questions"] = "change" } };

        QualityGate.Check(Briefing.Make(corpus, named)).ShouldBeEmpty();
        Briefing.Make(corpus, named).Sections.SelectMany(section => section.Answers).ShouldContain(answer => answer.Question == "change");
        Briefing.Make(corpus, new Request("brief", Filter.Empty.With("country", "MEX"))).Sections.SelectMany(section => section.Answers).ShouldNotContain(answer => answer.Question == "change");
    }

    [Fact]
    public void All_countries_can_be_asked_in_every_format_and_every_count_leads_to_its_events()
    {
        using var tiny = Tiny.Of(Busy());
        var program = new InProcess(Path.GetTempPath(), tiny.Corpus);

        program.Run("change", "--as-of", "2020-12-31").Out.ShouldContain("for 2 of 4 groups and pairs with enough events in all countries");
        program.Run("change", "--as-of", "2020-12-31", "--format", "md").Out.ShouldContain("| Blues | rise |");
        program.Run("change", "--as-of", "2020-12-31", "--format", "html").Out.ShouldContain("</html>");
        var json = Path.Combine(Path.GetTempPath(), $"dyad-change-{Guid.NewGuid():N}.json");
        File.WriteAllText(json, program.Run("change", "--as-of", "2020-12-31", "--in", "MEX", "--format", "json").Out);
        using var corpus = tiny.Open();
        var events = Ask(tiny, "MEX").Tables.Single().Rows[0][2].Figure!;
        var listed = program.Run("events", "--figure", events.Id, "--from", json, "--format", "csv");

        (listed.Code, listed.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length - 1).ShouldBe((0, 240), listed.Error);
        File.Delete(json);
    }

    [Fact]
    public void In_mexico_few_of_many_changed()
    {
        var (code, text, error) = sample.Run("change", "--in", "MEX", "--as-of", "2020-12-31");

        code.ShouldBe(0, error);
        text.ShouldContain("Sinaloa Cartel - Chapitos");
        text.ShouldContain("Not judged: ");
    }

    private static int AreAsTempo(Corpus corpus, string country, string asOf)
    {
        var theatre = Filter.Empty.With("country", country).With("as-of", asOf);
        var units = ChangedUnits.Of(new Inquiry(corpus, theatre));
        var groups = units.All.Where(unit => unit.Dimension == "actor").ToArray();
        groups.Select(group => group.Key).ShouldBe(
            corpus.Count(new CountRequest(theatre.With("t", "2017-01..2020-12"), ["actor", "month"])).Where(tally => Period.Find(tally.Keys["month"]) is not null)
                .Select(tally => tally.Keys["actor"]).Distinct().Where(actor => actor is not "Civilians" and not "not stated"), ignoreOrder: true);
        foreach (var group in groups)
        {
            var about = new Inquiry(corpus, theatre.With("actor", group.Key));
            var tempo = UnbrokenMonths.Of(about, about.AsOf).Compared;
            var (recent, earlier) = (group.Recent?.Tally.Events ?? 0, group.Earlier?.Tally.Events ?? 0);

            (recent, earlier).ShouldBe((tempo.Recent!.Tally.Events, tempo.Earlier!.Tally.Events), group.Name);
            var (own, its) = (group.In(units.Now).ComparedTo(group.In(units.Before)), tempo.Rates);
            (own?.Ratio.Value, own?.Ratio.Low, own?.Ratio.High, own?.Difference).ShouldBe((its?.Ratio.Value, its?.Ratio.Low, its?.Ratio.High, its?.Difference), group.Name);
            (group.LookAt("look", units.Now, units.Before)?.P).ShouldBe(
                MonthRun.Of(about, units.Now).Series.Observed().Count <= RateRatio.TooFew && MonthRun.Of(about, units.Before).Series.Observed().Count <= RateRatio.TooFew ? null : tempo.LookAs("look")?.P, group.Name);
        }

        return groups.Length;
    }

    private static IEnumerable<string> Busy() =>
        from month in Enumerable.Range(0, 60)
        from at in Enumerable.Range(0, month < 48 ? 4 : 23)
        let isFirst = at is 0 or > 3
        select Row((month * 100) + at + 1, $"{2016 + (month / 12)}-{(month % 12) + 1:00}-{at + 1:00}", isFirst ? "Reds" : "Greens", isFirst ? "Blues" : "Yellows");

    private static string Row(int id, string date, string a, string b) => Tiny.Row(id, date, a: a, b: b, violence: b == "Civilians" ? "3" : "2", country: "Mexico", admin1: "Sonora");

    private static Answer Ask(Tiny tiny, string country)
    {
        using var corpus = tiny.Open();
        return Briefing.Change(corpus, new Request("change", Filter.Empty.With("country", country).With("as-of", "2020-12-31")));
    }
}
