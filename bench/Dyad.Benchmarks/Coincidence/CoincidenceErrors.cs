using Dyad.Analysis.Coincidence;

namespace Dyad.Benchmarks.Coincidence;

/// <summary>How often the coincidence test cries wolf when there is nothing, and how often it finds what was planted, beside two ways to imitate chance that it does not use.</summary>
internal static class CoincidenceErrors
{
    private const int Times = 999;

    private delegate (double P, double Smooth, double Expected) Test(List<PlacedIncident> first, List<PlacedIncident> second, int seed, Random random);

    public static void Run(int worlds, TextWriter output)
    {
        output.WriteLine($"{worlds} worlds each; {Campaigns.Cells} cells, {Campaigns.Weeks} weeks; {Times} shifts. KS is of the p-value with ties broken at random; 5 % point {1.358 / Math.Sqrt(worlds):F3}");
        output.WriteLine("world                             shifted             expected   p<=0.05   p<=0.01   KS");
        foreach (var (name, width, planted) in new[] { ("nothing, bursts within a cell", 1, 0.0), ("nothing, campaigns of 9 cells", 9, 0.0), ("planted 5 %, within a cell", 1, 0.05), ("planted 5 %, campaigns", 9, 0.05) })
        {
            foreach (var (shifted, test) in new (string, Test)[] { ("the actor", TheActor), ("cell by cell", CellByCell), ("week by week", WeekByWeek) })
            {
                Measure(name, random => Planted(width, planted, random), shifted, test, worlds, output);
            }
        }

        Measure("nothing, offensives of the third", Campaigns.UnderOffensives, "the actor", TheActor, worlds, output);
    }

    private static (List<PlacedIncident> First, List<PlacedIncident> Second) Planted(int width, double planted, Random random)
    {
        var first = Campaigns.Actor(width, 0, random);
        var second = Campaigns.Actor(width, 1_000_000, random);
        second.AddRange(first.Where(_ => random.NextDouble() < planted)
            .Select((one, index) => new PlacedIncident(2_000_000 + index, one.Cell, one.EarliestDay, one.LatestDay)).ToList());
        return (first, second);
    }

    private static void Measure(
        string name, Func<Random, (List<PlacedIncident> First, List<PlacedIncident> Second)> make, string shifted, Test test, int worlds, TextWriter output)
    {
        var results = new (double P, double Smooth, double Expected)[worlds];
        Parallel.For(0, worlds, world =>
        {
            var random = new Random(world);
            var (first, second) = make(random);
            results[world] = test(first, second, world, random);
        });
        var smooth = results.Select(result => result.Smooth).Order().ToArray();
        var ks = smooth.Select((p, index) => Math.Max(((index + 1.0) / worlds) - p, p - (index / (double)worlds))).Max();
        output.WriteLine($"{name,-34}{shifted,-18}{results.Average(result => result.Expected),10:F1}"
            + $"{results.Count(result => result.P <= 0.05) / (double)worlds,10:P1}{results.Count(result => result.P <= 0.01) / (double)worlds,10:P1}{ks,8:F3}");
    }

    /// <summary>The test as it is: all that an actor did moves together.</summary>
    private static (double P, double Smooth, double Expected) TheActor(List<PlacedIncident> first, List<PlacedIncident> second, int seed, Random random)
    {
        var result = CoincidenceTest.Run(new(first, second, 0, Campaigns.Weeks, Times, seed));
        return (result.P, Smooth(result.ShiftsBelow, result.ShiftsEqual, random), result.Expected);
    }

    /// <summary>Not used: each cell by a shift of its own, which breaks campaigns that span cells apart.</summary>
    private static (double P, double Smooth, double Expected) CellByCell(List<PlacedIncident> first, List<PlacedIncident> second, int seed, Random random) =>
        Redrawn(first, second, random, weeks =>
        {
            var shift = random.Next(Campaigns.Weeks);
            return [.. weeks.Select(week => (week + shift) % Campaigns.Weeks)];
        });

    /// <summary>Not used: each cell's weeks drawn anew one by one, which breaks bursts apart as well.</summary>
    private static (double P, double Smooth, double Expected) WeekByWeek(List<PlacedIncident> first, List<PlacedIncident> second, int seed, Random random) =>
        Redrawn(first, second, random, weeks =>
        {
            var anew = new HashSet<int>();
            while (anew.Count < weeks.Count)
            {
                anew.Add(random.Next(Campaigns.Weeks));
            }

            return anew;
        });

    private static (double P, double Smooth, double Expected) Redrawn(
        List<PlacedIncident> first, List<PlacedIncident> second, Random random, Func<HashSet<int>, HashSet<int>> anew)
    {
        var weeks = second.GroupBy(one => one.Cell).ToDictionary(cell => cell.Key, cell => cell.Select(one => one.EarliestDay / 7).ToHashSet());
        var places = first.Select(one => (one.Cell, Week: one.EarliestDay / 7)).ToList();
        int Count() => places.Count(one => weeks.TryGetValue(one.Cell, out var struck) && struck.Contains(one.Week));
        var observed = Count();
        var (below, equal, above, sum) = (0, 0, 0, 0);
        for (var i = 0; i < Times; i++)
        {
            foreach (var cell in weeks.Keys)
            {
                weeks[cell] = anew(weeks[cell]);
            }

            var count = Count();
            sum += count;
            below += count < observed ? 1 : 0;
            equal += count == observed ? 1 : 0;
            above += count > observed ? 1 : 0;
        }

        return (Math.Min(1, 2 * (Math.Min(below, above) + equal + 1) / (Times + 1.0)), Smooth(below, equal, random), sum / (double)Times);
    }

    /// <summary>The two-sided p-value with ties broken at random, which is uniform exactly when the null holds.</summary>
    private static double Smooth(int below, int equal, Random random)
    {
        var rank = (below + (random.NextDouble() * (equal + 1))) / (Times + 1);
        return 2 * Math.Min(rank, 1 - rank);
    }
}
