using Dyad.Analysis.ChangePoints;
using Dyad.Analysis.Series;

namespace Dyad.Tests.Analysis.ChangePoints;

public class PenaltyRangeTests
{
    [Fact]
    public void Every_penalty_in_the_range_has_the_answer_of_its_own_search()
    {
        var random = new SeededRandom(11);
        for (var i = 0; i < 30; i++)
        {
            var series = RandomSeries.Draw(random, shortest: 20, longest: 120);
            var cost = new PoissonCost(series.Counts, series.Exposures);

            var steps = PenaltyRange.Find(cost, 1, 60, series.MinimumLength);

            for (var penalty = 1.05; penalty < 60; penalty *= 1.13)
            {
                var step = steps.Single(s => s.From <= penalty && penalty < s.To);
                var plain = OptimalPartitioning.Find(cost, Penalty.Chosen(penalty), series.MinimumLength);
                (step.Cost + (penalty * step.ChangeStarts.Count)).ShouldBe(plain.Total, 1e-8);
            }
        }
    }

    [Fact]
    public void Steps_tile_the_range_and_lose_changes_as_the_penalty_grows()
    {
        var cost = new PoissonCost(Coal.Counts, [.. Coal.Counts.Select(_ => 1.0)]);

        var steps = PenaltyRange.Find(cost, 2, 100, 2);

        steps[0].From.ShouldBe(2);
        steps[^1].To.ShouldBe(100);
        steps[^1].ChangeStarts.ShouldBeEmpty();
        steps.Zip(steps.Skip(1)).ShouldAllBe(pair => pair.First.To == pair.Second.From && pair.First.ChangeStarts.Count > pair.Second.ChangeStarts.Count);
    }

    [Fact]
    public void A_range_that_runs_backwards_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => PenaltyRange.Find(new SquaredCost([1, 2]), 5, 5, 1));
}
