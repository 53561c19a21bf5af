namespace Dyad.Benchmarks.Worlds;

/// <summary>Who is in a world: its actors and its pairs, the busiest first.</summary>
public sealed class WorldCast
{
    private const int Governments = 40;
    private const int MostBursts = 12;
    private static readonly DateOnly First = new(1989, 1, 1);
    private static readonly DateOnly Last = new(2024, 12, 31);

    private WorldCast(IReadOnlyList<WorldActor> actors, IReadOnlyList<WorldPair> pairs, IReadOnlyList<WorldTown> towns)
    {
        Actors = actors;
        Pairs = pairs;
        Towns = towns.GroupBy(town => town.Country).ToDictionary(group => group.Key, group => (IReadOnlyList<WorldTown>)[.. group]);
    }

    /// <summary>The actors; the first are the civilians.</summary>
    public IReadOnlyList<WorldActor> Actors { get; }

    /// <summary>The pairs, the busiest first.</summary>
    public IReadOnlyList<WorldPair> Pairs { get; }

    /// <summary>The towns of each country.</summary>
    public IReadOnlyDictionary<WorldCountry, IReadOnlyList<WorldTown>> Towns { get; }

    /// <summary>Makes the cast of a world.</summary>
    public static WorldCast Make(WorldRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var random = new Random(request.Seed);
        var names = new WorldNames(random);
        var countries = WorldCountry.Some(random);
        var governments = Math.Min(Governments, request.Actors / 4);
        List<WorldActor> actors = [new(1, "Civilians", countries[0], IsGovernment: false)];
        for (var number = 0; actors.Count < request.Actors; number++)
        {
            var home = countries[number % countries.Count];
            actors.Add(number < governments
                ? new WorldActor(100 + number, $"Government of {home.Name}", home, IsGovernment: true)
                : new WorldActor(1000 + number, names.Group(), countries[random.Next(governments)], IsGovernment: false));
        }

        return new WorldCast(actors, Pair(actors, random), [.. countries.SelectMany(country => WorldTown.Of(country, names, random))]);
    }

    // Every group stands against its government, another group or the civilians; some do several.
    private static List<WorldPair> Pair(List<WorldActor> actors, Random random)
    {
        var governments = actors.Where(actor => actor.IsGovernment).ToDictionary(actor => actor.Home);
        var groups = actors.Where(actor => !actor.IsGovernment).Skip(1).ToArray();
        var sides = new HashSet<(int A, int B)>();
        var pairs = new List<WorldPair>();
        void Add(int violence, WorldActor a, WorldActor b)
        {
            if (a != b && sides.Add((Math.Min(a.Id, b.Id), Math.Max(a.Id, b.Id))))
            {
                pairs.Add(new WorldPair(10_000 + pairs.Count, violence, a, b, Bursts(random)));
            }
        }

        foreach (var group in groups)
        {
            var chance = random.NextDouble();
            if (chance < 0.6)
            {
                Add(1, governments[group.Home], group);
            }

            if (chance is < 0.2 or >= 0.6 and < 0.8)
            {
                Add(3, random.Next(5) == 0 ? governments[group.Home] : group, actors[0]);
            }

            if (chance >= 0.8 || random.Next(6) == 0)
            {
                Add(2, group, groups[random.Next(groups.Length)]);
            }
        }

        var shuffled = pairs.ToArray();
        random.Shuffle(shuffled);
        return [.. shuffled];
    }

    private static List<WorldBurst> Bursts(Random random) => [.. Enumerable.Range(0, random.Next(1, MostBursts)).Select(_ =>
    {
        var start = random.Next(Last.DayNumber - First.DayNumber);
        return new WorldBurst(First.AddDays(start), Math.Min(random.Next(20, 700), Last.DayNumber - First.DayNumber - start));
    })];
}
