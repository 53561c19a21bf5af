using Dyad.Analysis.Coincidence;
using FsCheck.Xunit;

namespace Dyad.Tests.Analysis.Coincidence;

public class CoincidenceTestTests
{
    [Fact]
    public void A_cell_and_week_in_which_both_struck_counts_once_with_the_incidents_behind_it()
    {
        PlacedIncident[] first = [new(1, 7, 0, 0), new(2, 7, 3, 3), new(3, 7, 14, 14), new(4, 8, 0, 0)];
        PlacedIncident[] second = [new(11, 7, 6, 6), new(12, 7, 21, 21), new(13, 9, 0, 0)];

        var result = CoincidenceTest.Run(Request(first, second));

        var week = result.CellWeeks.ShouldHaveSingleItem();
        (week.Cell, week.Week).ShouldBe((7, 0));
        week.First.ShouldBe([1, 2]);
        week.Second.ShouldBe([11]);
        result.Expected.ShouldBe(2 * 2 / 10.0);
        result.Ratio!.Value.ShouldBe(2.5, 1e-12);
    }

    [Fact]
    public void What_cannot_count_is_left_out_and_counted()
    {
        PlacedIncident[] first = [new(1, 7, 0, 0), new(2, 7, 0, 7), new(3, 7, -1, -1), new(4, 7, 70, 70)];
        PlacedIncident[] second = [new(1, 7, 0, 0), new(12, 7, 0, 6)];

        var result = CoincidenceTest.Run(Request(first, second));

        result.Observed.ShouldBe(0);
        result.NamedByBoth.ShouldBe(1);
        result.DatedWorseThanAWeek.ShouldBe(1);
        result.OutsideThePeriod.ShouldBe(2);
        result.Ratio.ShouldBeNull();
        result.P.ShouldBe(1);
    }

    [Property(MaxTest = 30)]
    public bool What_is_expected_is_the_mean_over_all_shifts(int seed)
    {
        var random = new Random(seed);
        var (first, second) = (StrikingActors.Bursts(3, 0, random), StrikingActors.Bursts(3, 100_000, random));
        var struck = first.Select(one => (one.Cell, one.EarliestDay / 7)).ToHashSet();

        var mean = Enumerable.Range(0, StrikingActors.Weeks)
            .Average(shift => second.Count(one => struck.Contains((one.Cell, ((one.EarliestDay / 7) + shift) % StrikingActors.Weeks))));

        return Math.Abs(Run(first, second, 1).Expected - mean) < 1e-9;
    }

    [Fact]
    public void Random_shifts_agree_with_the_exact_distribution()
    {
        var random = new Random(5);
        var (first, second) = (StrikingActors.Bursts(6, 0, random), StrikingActors.Bursts(6, 100_000, random));
        var exact = ExactDistribution(first, second);

        var result = CoincidenceTest.Run(new(first, second, 0, StrikingActors.Weeks, 20_000, seed: 1));

        (result.ShiftsBelow / 20_000.0).ShouldBe(exact.Take(result.Observed).Sum(), 0.015);
        (result.ShiftsEqual / 20_000.0).ShouldBe(exact[result.Observed], 0.015);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    public void The_p_value_is_uniform_when_actors_strike_in_bursts_without_regard_to_each_other(int width)
    {
        const int Worlds = 200;
        var ranks = new List<double>();

        for (var world = 0; world < Worlds; world++)
        {
            var random = new Random(world);
            var result = Run(StrikingActors.Bursts(width, 0, random), StrikingActors.Bursts(width, 100_000, random), world);
            ranks.Add((result.ShiftsBelow + (random.NextDouble() * (result.ShiftsEqual + 1))) / 1000);
        }

        var sides = ranks.Select(rank => 2 * Math.Min(rank, 1 - rank)).Order().ToList();
        var kolmogorovSmirnov = sides.Select((p, index) => Math.Max(((index + 1.0) / Worlds) - p, p - (index / (double)Worlds))).Max();
        kolmogorovSmirnov.ShouldBeLessThan(1.628 / Math.Sqrt(Worlds));
    }

    [Fact]
    public void A_planted_coincidence_is_found()
    {
        var random = new Random(9);
        var first = StrikingActors.Bursts(6, 0, random);
        var second = StrikingActors.Bursts(6, 100_000, random);
        second.AddRange(first.Where((_, index) => index % 5 == 0).Select(one => new PlacedIncident(one.Id + 500_000, one.Cell, one.EarliestDay, one.LatestDay)));

        var result = Run(first, second, 1);

        result.P.ShouldBeLessThan(0.01);
        result.Ratio!.Value.ShouldBeGreaterThan(1.5);
    }

    [Fact]
    public void Avoidance_is_found_as_well()
    {
        var random = new Random(10);
        var first = StrikingActors.Bursts(1, 0, random);
        var struck = first.Select(one => (one.Cell, one.EarliestDay / 7)).ToHashSet();
        var second = StrikingActors.Bursts(1, 100_000, random).Where(one => !struck.Contains((one.Cell, one.EarliestDay / 7))).ToList();

        var result = Run(first, second, 1);

        result.Observed.ShouldBe(0);
        result.P.ShouldBeLessThan(0.01);
    }

    [Fact]
    public void The_same_seed_gives_the_same_answer()
    {
        var random = new Random(11);
        var (first, second) = (StrikingActors.Bursts(1, 0, random), StrikingActors.Bursts(1, 100_000, random));

        var answers = Enumerable.Range(0, 4).AsParallel().Select(_ => Run(first, second, 3)).ToList();

        answers.Select(answer => (answer.ShiftsBelow, answer.ShiftsEqual, answer.ShiftsAbove)).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public void Too_few_shifts_or_weeks_are_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new CoincidenceRequest([], [], 0, 10, 998, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => new CoincidenceRequest([], [], 0, 9, 999, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => new PlacedIncident(1, 1, 5, 4));
    }

    private static CoincidenceRequest Request(PlacedIncident[] first, PlacedIncident[] second) =>
        new(first, second, startDay: 0, weeks: 10, shifts: 999, seed: 1);

    private static CoincidenceResult Run(List<PlacedIncident> first, List<PlacedIncident> second, int seed) =>
        CoincidenceTest.Run(new(first, second, 0, StrikingActors.Weeks, 999, seed));

    /// <summary>The share of the possible shifts that give each number of coincidences, all cells moved together.</summary>
    private static double[] ExactDistribution(List<PlacedIncident> first, List<PlacedIncident> second)
    {
        var struck = first.Select(one => (one.Cell, one.EarliestDay / 7)).ToHashSet();
        var shares = new double[second.Count + 1];
        for (var shift = 0; shift < StrikingActors.Weeks; shift++)
        {
            shares[second.Count(one => struck.Contains((one.Cell, ((one.EarliestDay / 7) + shift) % StrikingActors.Weeks)))] += 1.0 / StrikingActors.Weeks;
        }

        return shares;
    }
}
