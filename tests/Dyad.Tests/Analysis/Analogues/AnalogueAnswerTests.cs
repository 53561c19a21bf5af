using Dyad.Analysis.Analogues;

namespace Dyad.Tests.Analysis.Analogues;

public class AnalogueAnswerTests
{
    [Fact]
    public void Matches_that_share_more_than_a_tenth_of_their_events_count_once()
    {
        HashSet<long> war = [.. Enumerable.Range(0, 20)];
        HashSet<long> sharesThree = [.. Enumerable.Range(17, 20)];
        HashSet<long> sharesTwo = [.. Enumerable.Range(35, 20)];

        var distinct = DistinctMatches.Of([war, sharesThree, sharesTwo, new HashSet<long>()]);

        distinct.StandsWith.ShouldBe([0, 0, 2, 3]);
        distinct.Standing.ShouldBe([0, 2, 3]);
        distinct.Conflicts.ShouldBe(2);
    }

    [Fact]
    public void Matches_that_stand_never_share_more_than_a_tenth()
    {
        var random = new Random(1);
        var events = Enumerable.Range(0, 60)
            .Select(_ => (IReadOnlySet<long>)Enumerable.Range(0, random.Next(30)).Select(_ => (long)random.Next(300)).ToHashSet()).ToList();

        var standing = DistinctMatches.Of(events).Standing.ToList();

        foreach (var (a, b) in standing.SelectMany(a => standing.Where(b => b > a).Select(b => (events[a], events[b]))))
        {
            a.Intersect(b).Count().ShouldBeLessThanOrEqualTo((int)(0.1 * Math.Min(a.Count, b.Count)));
        }
    }

    [Fact]
    public void What_followed_is_compared_with_the_window()
    {
        var panel = new AnaloguePanel([new("one", 5, [1, 2, 1, 2, 9, 9])], new(months: 4, slack: 0, band: 1, levelWeight: 1, horizon: 2));

        var aftermath = Aftermath.Of(panel, new(0, 5, 4, 0));

        aftermath.MeanBefore.ShouldBe(1.5);
        aftermath.MeanAfter.ShouldBe(9);
        aftermath.Escalated(multiple: 5).ShouldBeTrue();
        Aftermath.ShareEscalated([aftermath, aftermath with { MeanAfter = 0 }], multiple: 1).ShouldBe(0.5);
        Aftermath.ShareEscalated([], multiple: 1).ShouldBeNull();
    }

    [Fact]
    public void The_chance_of_a_random_query_is_uniform()
    {
        var series = MadeUpSeries.Panel(series: 30, months: 150, seed: 11);
        var panel = new AnaloguePanel(series, AnalogueSettings.OneYear(horizon: 1));
        var random = new Random(12);
        var chances = new List<double>();

        while (chances.Count < 200)
        {
            var (index, start) = (random.Next(30), random.Next(120));
            var counts = series[index].Counts.Slice(start, 12).ToArray();
            if (!counts.Any(double.IsNaN) && counts.Distinct().Count() > 1)
            {
                var request = new ChanceRequest(new(counts, 160, 1, index), one => [one], tolerance: 0.3, draws: 19, seed: chances.Count);
                chances.Add(ChanceOfMatch.Of(panel, request)!.Value.P);
            }
        }

        chances.Average().ShouldBe(0.525, 0.07);
        chances.Count(p => p <= 0.1).ShouldBeInRange(8, 34);
    }

    [Fact]
    public void A_planted_repetition_is_nearer_than_chance()
    {
        var series = MadeUpSeries.Panel(series: 30, months: 150, seed: 13);
        double[] war = [3, 40, 7, 90, 2, 0, 55, 18, 4, 130, 1, 20];
        series.Add(new("planted", 0, [.. new double[20], .. war, .. new double[20]]));
        var panel = new AnaloguePanel(series, AnalogueSettings.OneYear(horizon: 1));

        var chance = ChanceOfMatch.Of(panel, new(new(war, 160, 1), one => [one], tolerance: 0.5, draws: 99, seed: 1));

        chance!.Value.P.ShouldBe(0.01);
    }

    [Fact]
    public void The_same_seed_gives_the_same_chance()
    {
        var series = MadeUpSeries.Panel(series: 10, months: 100, seed: 14);
        var panel = new AnaloguePanel(series, AnalogueSettings.OneYear(horizon: 1));
        var request = new ChanceRequest(new([1, 2, 4, 8, 4, 2, 1, 0, 0, 1, 2, 3], 100, 1), one => [one], tolerance: 0.5, draws: 50, seed: 3);

        var answers = Enumerable.Range(0, 4).AsParallel().Select(_ => ChanceOfMatch.Of(panel, request)).ToList();

        answers.Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public void Analogues_that_repeat_forecast_better_than_the_own_last_year()
    {
        var wave = Enumerable.Range(0, 240).Select(month => Math.Floor(30 * (1 + Math.Sin(month * Math.PI / 10)))).ToArray();
        var panel = new AnaloguePanel([new("one", 0, wave), new("other", 0, [.. wave[3..], .. new double[3]])], AnalogueSettings.OneYear(horizon: 6));
        var origins = Enumerable.Range(100, 80).Select(asOf => new PastOrigin(0, asOf)).ToList();

        var skill = PastSkill.Of(panel, origins, count: 3, one => [one]);

        skill.Forecasts.ShouldBe(480);
        skill.Skill!.Value.ShouldBeGreaterThan(0.8);
    }

    [Fact]
    public void An_origin_that_cannot_be_scored_is_counted()
    {
        var panel = new AnaloguePanel([new("one", 0, new double[30]), new("other", 0, new double[30])], AnalogueSettings.OneYear(horizon: 6));

        var skill = PastSkill.Of(panel, [new(0, 5), new(0, 20), new(0, 29)], count: 3, one => [one]);

        skill.LeftOut.ShouldBe(2);
        skill.Forecasts.ShouldBe(6);
        skill.Skill.ShouldBeNull();
    }
}
