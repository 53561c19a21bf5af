using Dyad.Analysis.ChangePoints;
using Dyad.Analysis.Series;

namespace Dyad.Tests.Analysis.ChangePoints;

public class PeltTests
{
    [Fact]
    public void A_step_is_found_where_it_is()
    {
        int[] counts = [2, 3, 2, 1, 2, 9, 8, 11, 9, 10];

        var found = Pelt.Find(new PoissonCost(counts, Ones(10)), Penalty.Schwarz(10), minimumLength: 2);

        found.ChangeStarts.ShouldBe([5]);
        found.Stretches().ShouldBe([(0, 5), (5, 10)]);
        found.Penalty.ToString().ShouldBe("Schwarz (2 log n) = 4.605");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    public void A_series_too_short_to_cut_is_one_stretch(int length)
    {
        var values = new double[] { 0, 9, 0, 9, 0 }[..length];

        var found = Pelt.Find(new SquaredCost(values), Penalty.Chosen(0), minimumLength: 3);

        found.ChangeStarts.ShouldBeEmpty();
    }

    [Fact]
    public void The_coal_mining_disasters_changed_once_about_1891()
    {
        var found = Pelt.Find(new PoissonCost(Coal.Counts, Ones(Coal.Counts.Length)), Penalty.Strict(Coal.Counts.Length), minimumLength: 6);

        var change = found.ChangeStarts.ShouldHaveSingleItem();
        (Coal.FirstYear + change).ShouldBeInRange(1887, 1895);
    }

    [Fact]
    public void Pruning_at_once_loses_the_optimum_of_five_small_counts()
    {
        // The case reported as pull request 383 of ruptures: [2, 5] is returned there, total 19/15; one stretch costs 6/5.
        var cost = new SquaredCost([0, 1, 0, 0, 1]);

        var common = EarlyPruning.Find(cost, penalty: 0.1, minimumLength: 2);
        var found = Pelt.Find(cost, Penalty.Chosen(0.1), minimumLength: 2);

        common.Starts.ShouldBe([2]);
        common.Total.ShouldBe(19.0 / 15, 1e-12);
        found.ChangeStarts.ShouldBeEmpty();
        found.Total.ShouldBe(6.0 / 5, 1e-12);
    }

    [Fact]
    public void A_grid_of_places_loses_the_optimum_of_a_plain_step()
    {
        // ruptures looks only at every fifth place unless told otherwise.
        var cost = new SquaredCost([0, 0, 0, 0, 0, 0, 0, 9, 9, 9, 9, 9, 9, 9]);

        var common = EarlyPruning.Find(cost, penalty: 1, minimumLength: 2, jump: 5);
        var found = Pelt.Find(cost, Penalty.Chosen(1), minimumLength: 2);

        found.ChangeStarts.ShouldBe([7]);
        found.Total.ShouldBe(1);
        common.Total.ShouldBeGreaterThan(90);
    }

    [Fact]
    public void Pruning_at_once_loses_on_random_counts_and_waiting_does_not()
    {
        var random = new SeededRandom(20210827);
        var worse = 0;

        for (var i = 0; i < 400; i++)
        {
            var series = RandomSeries.Draw(random, longest: 60) with { MinimumLength = 3 };
            var cost = new PoissonCost(series.Counts, series.Exposures);
            var best = Pelt.Find(cost, series.Penalty, 3).Total;
            var common = EarlyPruning.Find(cost, series.Penalty.Value, 3).Total;
            common.ShouldBeGreaterThanOrEqualTo(best - 1e-9);
            worse += common > best + 1e-9 ? 1 : 0;
        }

        worse.ShouldBeGreaterThan(0);
    }

    private static double[] Ones(int length) => [.. Enumerable.Repeat(1.0, length)];
}
