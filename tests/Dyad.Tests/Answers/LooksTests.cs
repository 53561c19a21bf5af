using System.Globalization;
using Dyad.Analysis.Intervals;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Questions;
using Dyad.Answers.Sentences;
using Dyad.Benchmarks.Analysis;
using Dyad.Model.Requests;
using Dyad.Store;
using Dyad.Tests.Store;

namespace Dyad.Tests.Answers;

/// <summary>All looks of a brief are corrected together: what one look would show is not kept among many that show nothing.</summary>
public sealed class LooksTests
{
    [Fact]
    public void A_finding_that_stands_alone_is_not_kept_among_many_looks()
    {
        // Of one look .1 is asked; of two .1 / (2 × 1.5) = .0333; of five .1 / (5 × 137/60) = .00876.
        Looks(0.1).Keep("0").ShouldBeTrue();
        Looks(0.11).Keep("0").ShouldBeFalse();
        Looks(0.033, 1).Keep("0").ShouldBeTrue();
        Looks(0.034, 1).Keep("0").ShouldBeFalse();
        Looks(0.0087, 1, 1, 1, 1).Keep("0").ShouldBeTrue();
        Looks(0.0088, 1, 1, 1, 1).Keep("0").ShouldBeFalse();
        Looks(1, 0.0087).Keep("elsewhere").ShouldBeFalse();
    }

    [Fact]
    public void The_rate_of_a_look_follows_from_what_its_figure_states()
    {
        double[] chances = [0.04, 0.001, 0.9, 0.0012, 0.3, 1];
        var looks = Looks(chances);
        var rates = FalseDiscovery.Adjusted(chances);

        for (var look = 0; look < chances.Length; look++)
        {
            var figure = looks.RateOf($"{look}");
            decimal Stated(string name) => decimal.Parse(figure.Request.Parameters[name], CultureInfo.InvariantCulture);

            figure.Value.ShouldBe(Math.Round((decimal)rates[look], 4));
            Math.Min(1, Math.Round(Stated("p") * Stated("looks") * Enumerable.Range(1, 6).Sum(at => 1m / at) / Stated("rank"), 4)).ShouldBe(figure.Value!.Value);
        }
    }

    [Fact]
    public void It_says_over_how_many_looks_it_corrected()
    {
        Looks(0.5, 1, 1).Told.ToString().ShouldStartWith(" What is said to have changed, or to differ from chance, was corrected over 3 looks");
        Looks().Told.ToString().ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0.03, 0, "in events a rise beyond the usual variation of such months")]
    [InlineData(0.03, 5, "no clear change in events, since one of so many looks can show as much by chance")]
    public void A_rise_is_told_only_where_it_is_kept(double chance, int others, string verdict)
    {
        using var tiny = Rising();
        using var corpus = tiny.Open();
        var about = About(corpus, [new Look(Look.Tempo, chance, Some), .. Nothing(others)]);

        UnbrokenMonths.Of(about, about.AsOf).Compared.Rates!.Verdict.ToString().ShouldBe(verdict);
    }

    [Fact]
    public void A_phase_that_is_not_kept_is_a_possible_one()
    {
        using var tiny = Rising();
        using var corpus = tiny.Open();
        var kept = Phases.Of(About(corpus, [new Look(Look.Phases, 0.001, Some)]));
        var lost = Phases.Of(About(corpus, [new Look(Look.Phases, 0.03, Some), .. Nothing(5)]));

        kept.Starts.ShouldHaveSingleItem().Month.ShouldBe(new DateOnly(2020, 1, 1));
        lost.Starts.ShouldBeEmpty();
        lost.Says[1].ToString().ShouldStartWith("It may have changed in 2020-01, though");
    }

    [Fact]
    public void A_ground_that_is_not_kept_has_not_spread()
    {
        // In one year all in one cell, in the next in nine.
        using var tiny = Tiny.Of(Enumerable.Range(0, 72).Select(at => Tiny.Row(at + 1, $"{2019 + (at / 36)}-{(at / 3 % 12) + 1:00}-0{(at % 3) + 1}", point: at >= 36 ? $"34.25,{62 + (at % 9)}.25" : "34.25,66.25")));
        using var corpus = tiny.Open();
        string Told(params Look[] looks) => QuestionList.Named("territory").Ask(About(corpus, looks)).Reply.ToString();

        Told(new Look(Look.Ground, 0.002, Some)).ShouldContain("so it spread out");
        Told([new Look(Look.Ground, 0.016, Some), .. Nothing(5)]).ShouldContain("no spreading or shrinking beyond the usual variation");
    }

    [Fact]
    public void Each_question_of_a_brief_gives_its_looks()
    {
        using var tiny = Rising();
        using var corpus = tiny.Open();
        var about = About(corpus, []);

        QuestionList.InBrief.SelectMany(question => question.LooksAt(about)).Select(look => look.Id).Distinct().ShouldBe([Look.Tempo, Look.Phases, Look.Ground, "threat: events with it", "threat: all events in its countries"]);
    }

    [Fact]
    public void A_brief_about_a_group_that_does_not_change_seldom_shows_a_flag()
    {
        var (alone, together) = BriefFlags.Flagged(UnrestWorld.RealLike, pairs: 1, runs: 150);

        together.ShouldBeLessThan(0.1);
        together.ShouldBeLessThanOrEqualTo(alone);
    }

    private static Figure Some => new(new FigureRequest("count", 1, Filter.Empty, new Dictionary<string, string>(), new Dictionary<string, string>()), FigureKind.Count, "events", 1);

    private static Looks Looks(params double[] chances) => new(chances.Select((chance, at) => new Look($"{at}", chance, Some)));

    private static IEnumerable<Look> Nothing(int looks) => Enumerable.Range(0, looks).Select(at => new Look($"other {at}", 1, Some));

    private static Inquiry About(Corpus corpus, IReadOnlyList<Look> looks) => new(corpus, Filter.Empty.With("actor", "IS").With("as-of", "2020-12-31")) { Looking = _ => looks };

    // One event a month for three years, then fifteen.
    private static Tiny Rising() => Tiny.Of(
        from month in Enumerable.Range(0, 48)
        from at in Enumerable.Range(0, month < 36 ? 1 : 15)
        select Tiny.Row((month * 100) + at + 1, $"{2017 + (month / 12)}-{(month % 12) + 1:00}-{at + 1:00}"));
}
