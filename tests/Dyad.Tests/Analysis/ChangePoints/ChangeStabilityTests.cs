using Dyad.Analysis.ChangePoints;
using Dyad.Analysis.Series;
using Dyad.Benchmarks.Analysis;

namespace Dyad.Tests.Analysis.ChangePoints;

public class ChangeStabilityTests
{
    private static readonly DateOnly Start = new(2015, 1, 1);

    [Fact]
    public void A_change_dated_to_the_day_is_found_in_every_draw()
    {
        var stability = StabilityOf(uncertainDays: 0).ShouldHaveSingleItem();

        stability.Share.ShouldBe(1);
        stability.Draws.ShouldBe(200);
        stability.Change.Kind.ShouldBe(ChangeKind.Escalation);
    }

    [Fact]
    public void A_change_that_hangs_on_dates_nobody_knows_is_found_in_few()
    {
        var (sure, vague) = (StabilityOf(uncertainDays: 20).Single().Share, StabilityOf(uncertainDays: 700).Single().Share);

        vague.ShouldBeLessThan(sure);
        vague.ShouldBeLessThan(0.5);
    }

    [Fact]
    public void The_same_seed_gives_the_same_shares() => StabilityOf(90).Select(s => s.Found).ShouldBe(StabilityOf(90).Select(s => s.Found));

    private static IReadOnlyList<ChangeStability> StabilityOf(int uncertainDays)
    {
        var random = new SeededRandom(6);
        var (events, counts) = (new List<UncertainDate>(), new int[60]);
        for (var month = 0; month < 60; month++)
        {
            counts[month] = Draws.Poisson(random, month < 30 ? 3 : 12);
            for (var i = 0; i < counts[month]; i++)
            {
                var day = Start.AddMonths(month).AddDays(random.NextBelow(28));
                events.Add(new UncertainDate((ulong)events.Count, day.AddDays(-random.NextBelow(uncertainDays + 1)), day.AddDays(random.NextBelow(uncertainDays + 1))));
            }
        }

        var frame = MonthSeries.WhollyCovered(Start, counts);
        var question = TempoQuestion.Usual with { Penalty = Penalty.Strict(counts.Length) };
        return ChangeStability.Of(TempoChanges.Find(frame, question), frame, events, question, seed: 44);
    }
}
