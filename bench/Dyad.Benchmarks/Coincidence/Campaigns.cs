using Dyad.Analysis.Coincidence;

namespace Dyad.Benchmarks.Coincidence;

/// <summary>Made-up actors that strike in bursts: within each cell on its own, or in campaigns that span neighbouring cells.</summary>
internal static class Campaigns
{
    public const int Cells = 36;
    public const int Weeks = 416;

    /// <summary>One actor's incidents, made without regard to anyone else's.</summary>
    /// <param name="width">How many neighbouring cells a campaign spans; 1 for bursts within a cell.</param>
    /// <param name="firstId">The id of the first incident.</param>
    /// <param name="random">Where chance comes from.</param>
    public static List<PlacedIncident> Actor(int width, long firstId, Random random)
    {
        var active = new HashSet<(int Cell, int Week)>();
        for (var campaign = 0; campaign < Cells * 4 / width; campaign++)
        {
            var (cell, start) = (random.Next(Cells), random.Next(-26, Weeks));
            var length = 4 + (int)(-10 * Math.Log(1 - random.NextDouble()));
            for (var week = Math.Max(0, start); week < Math.Min(Weeks, start + length); week++)
            {
                for (var other = cell; other < cell + width; other++)
                {
                    if (random.NextDouble() < 0.5)
                    {
                        active.Add((other % Cells, week));
                    }
                }
            }
        }

        return [.. active.Select((one, index) => new PlacedIncident(firstId + index, one.Cell, one.Week * 7, one.Week * 7))];
    }

    /// <summary>Two actors that strike in bursts of their own, and a third one whose offensives draw fights with each of them, without regard to the other.</summary>
    /// <param name="random">Where chance comes from.</param>
    public static (List<PlacedIncident> First, List<PlacedIncident> Second) UnderOffensives(Random random)
    {
        var (first, second) = (Actor(1, 0, random), Actor(1, 1_000_000, random));
        for (var offensive = 0; offensive < 8; offensive++)
        {
            var (cell, start, length) = (random.Next(Cells), random.Next(Weeks - 12), 4 + random.Next(9));
            for (var at = 0; at < 9 * length; at++)
            {
                var (where, day) = ((cell + (at % 9)) % Cells, 7 * (start + (at / 9)));
                Drawn(first, 500_000 + (1_000 * offensive) + at, where, day, random);
                Drawn(second, 1_500_000 + (1_000 * offensive) + at, where, day, random);
            }
        }

        return (first, second);
    }

    private static void Drawn(List<PlacedIncident> actor, long id, int cell, int day, Random random)
    {
        if (random.NextDouble() < 0.1)
        {
            actor.Add(new PlacedIncident(id, cell, day, day));
        }
    }
}
