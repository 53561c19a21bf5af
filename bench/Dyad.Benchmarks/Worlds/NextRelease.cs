namespace Dyad.Benchmarks.Worlds;

/// <summary>The next release of a world: the same events, save a known number that were added, revised or removed.</summary>
/// <param name="Events">The events, in the publisher's order.</param>
/// <param name="Edits">Every change, column by column.</param>
public sealed record NextRelease(IReadOnlyList<WorldEvent> Events, IReadOnlyList<WorldEdit> Edits)
{
    /// <summary>Edits some events: a fifth of the edits add one, a fifth remove one, the rest revise one.</summary>
    /// <param name="cast">Who is in the world.</param>
    /// <param name="earlier">The release before.</param>
    /// <param name="seed">Where chance starts from.</param>
    /// <param name="edits">How many events to touch; fewer than there are.</param>
    public static NextRelease Make(WorldCast cast, IReadOnlyList<WorldEvent> earlier, int seed, int edits)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(edits, earlier.Count);
        var random = new Random(seed);
        var order = Enumerable.Range(0, earlier.Count).ToArray();
        random.Shuffle(order);
        var events = earlier.Cast<WorldEvent?>().ToArray();
        var log = new List<WorldEdit>();
        foreach (var at in order.Take(edits / 5))
        {
            log.Add(new WorldEdit("removed", earlier[at].Id, "", "", ""));
            events[at] = null;
        }

        var more = new WorldEvents(cast, seed + 1, earlier.Max(happening => happening.Id));
        foreach (var at in order.Skip(edits / 5).Take(edits - edits / 5 * 2))
        {
            var revised = Revise(earlier[at], random, more);
            log.AddRange(Changes(earlier[at], revised));
            events[at] = revised;
        }

        var added = Enumerable.Range(0, edits / 5).Select(_ => more.Next()).ToArray();
        log.AddRange(added.Select(happening => new WorldEdit("added", happening.Id, "", "", "")));
        return new NextRelease(WorldEvents.InOrder([.. events.OfType<WorldEvent>(), .. added]), log);
    }

    private static WorldEvent Revise(WorldEvent earlier, Random random, WorldEvents more) => random.Next(6) switch
    {
        0 => earlier with { DeathsCivilians = earlier.DeathsCivilians + 1, Low = earlier.Low + 1, High = earlier.High + 1 },
        1 => earlier with { High = earlier.High + random.Next(1, 5) },
        2 => earlier with { IsSummary = !earlier.IsSummary },
        3 => earlier with { PlacePrecision = earlier.PlacePrecision % 7 + 1 },
        4 => Moved(earlier),
        _ => Fought(earlier, more),
    };

    private static WorldEvent Moved(WorldEvent earlier) => earlier with
    {
        DatePrecision = 1,
        Start = earlier.Start.AddDays(earlier.Start.Day > 1 ? -1 : 1),
        End = earlier.Start.AddDays(earlier.Start.Day > 1 ? -1 : 1),
    };

    private static WorldEvent Fought(WorldEvent earlier, WorldEvents more)
    {
        var pair = more.AnyPair();
        while (pair == earlier.Pair)
        {
            pair = more.AnyPair();
        }

        return earlier with { Pair = pair };
    }

    private static IEnumerable<WorldEdit> Changes(WorldEvent earlier, WorldEvent revised) =>
        GedRow.Columns.Zip(GedRow.Of(earlier), GedRow.Of(revised))
            .Where(column => column.Second != column.Third)
            .Select(column => new WorldEdit("revised", earlier.Id, column.First, column.Second, column.Third));
}
