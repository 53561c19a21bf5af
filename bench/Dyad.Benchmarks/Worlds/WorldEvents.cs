namespace Dyad.Benchmarks.Worlds;

/// <summary>Makes the events of a world: few pairs make most of them, in bursts, and most are small.</summary>
public sealed class WorldEvents
{
    private const double Steepness = 0.8;
    private const int RankOffset = 3;

    // Shares of a thousand for each code of UCDP's, from 1 on, as in the real dataset.
    private static readonly int[] DatePrecisions = [850, 105, 15, 22, 8];
    private static readonly int[] PlacePrecisions = [475, 232, 140, 80, 35, 35, 3];
    private static readonly DateOnly Last = new(2024, 12, 31);

    private readonly WorldCast _cast;
    private readonly Random _random;
    private readonly double[] _reach;
    private int _id;

    /// <summary>Starts making events.</summary>
    /// <param name="cast">Who is in the world.</param>
    /// <param name="seed">Where chance starts from.</param>
    /// <param name="firstId">Ids are above this.</param>
    public WorldEvents(WorldCast cast, int seed, int firstId = 1000)
    {
        ArgumentNullException.ThrowIfNull(cast);
        _cast = cast;
        _random = new Random(seed);
        _id = firstId;
        var sum = 0.0;
        _reach = [.. cast.Pairs.Select((_, rank) => sum += Math.Pow(rank + RankOffset, -Steepness))];
    }

    /// <summary>All events of a world, in the publisher's order.</summary>
    public static IReadOnlyList<WorldEvent> Make(WorldCast cast, WorldRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var events = new WorldEvents(cast, request.Seed + 1);
        return InOrder(Enumerable.Range(0, request.Rows).Select(_ => events.Next()));
    }

    /// <summary>Events as the publisher orders them: by country, kind of violence and pair, then by day.</summary>
    public static IReadOnlyList<WorldEvent> InOrder(IEnumerable<WorldEvent> events) =>
    [
        .. events
            .OrderBy(happening => happening.Town.Country.Name, StringComparer.Ordinal)
            .ThenBy(happening => happening.Pair.Violence)
            .ThenBy(happening => happening.Pair.Id)
            .ThenBy(happening => happening.Start)
            .ThenBy(happening => happening.Id),
    ];

    /// <summary>One more event.</summary>
    public WorldEvent Next()
    {
        var pair = AnyPair();
        var towns = _cast.Towns[pair.A.Home];
        var datePrecision = Code(DatePrecisions);
        var (start, end) = Dates(pair, datePrecision);
        var deaths = Deaths(pair.Violence);
        var (low, high) = Range(deaths.Sum());
        return new WorldEvent
        {
            Id = _id += _random.Next(1, 4),
            Pair = pair,
            Town = towns[_random.Next(towns.Count)],
            PlacePrecision = Code(PlacePrecisions),
            DatePrecision = datePrecision,
            Start = start,
            End = end,
            IsSummary = _random.Next(100) < 6,
            IsActive = _random.Next(100) < 97,
            DeathsA = deaths[0],
            DeathsB = deaths[1],
            DeathsCivilians = deaths[2],
            DeathsUnknown = deaths[3],
            Low = low,
            High = high,
            TextSeed = _random.Next(),
        };
    }

    /// <summary>A pair by chance, the busier the likelier.</summary>
    public WorldPair AnyPair()
    {
        var at = Array.BinarySearch(_reach, _random.NextDouble() * _reach[^1]);
        return _cast.Pairs[Math.Min(at < 0 ? ~at : at, _reach.Length - 1)];
    }

    private int Code(int[] shares)
    {
        var chance = _random.Next(1000);
        var code = 0;
        while (code < shares.Length - 1 && chance >= shares[code])
        {
            chance -= shares[code++];
        }

        return code + 1;
    }

    // A range is as wide as its precision says.
    private (DateOnly Start, DateOnly End) Dates(WorldPair pair, int precision)
    {
        var burst = pair.Bursts[_random.Next(pair.Bursts.Count)];
        var day = burst.Start.AddDays((int)(burst.Days * _random.NextDouble() * _random.NextDouble()));
        var month = new DateOnly(day.Year, day.Month, 1);
        var (start, end) = precision switch
        {
            1 => (day, day),
            2 => (day, day.AddDays(_random.Next(1, 5))),
            3 => (day, day.AddDays(6)),
            4 => (month, month.AddMonths(1).AddDays(-1)),
            _ => (month, month.AddMonths(_random.Next(2, 12)).AddDays(-1)),
        };
        return (start, end < Last ? end : Last);
    }

    private int[] Deaths(int violence)
    {
        var total = _random.Next(100) < 9 ? 0 : 1 + (int)(-Math.Log(1 - _random.NextDouble()) * 1.6);
        if (_random.Next(100) < 3)
        {
            total = (int)Math.Min(20_000, 10 / Math.Pow(1 - _random.NextDouble(), 0.8));
        }

        if (violence == 3)
        {
            return [0, 0, total, 0];
        }

        var a = _random.Next(3) == 0 ? _random.Next(total + 1) : 0;
        var b = _random.Next(5) == 0 ? _random.Next(total - a + 1) : total - a;
        var civilians = _random.Next(2) == 0 ? total - a - b : 0;
        return [a, b, civilians, total - a - b - civilians];
    }

    // Thirteen of a thousand are out of order, as in the real dataset.
    private (int Low, int High) Range(int best) => _random.Next(1000) < 13
        ? best > 0 && _random.Next(2) == 0 ? (0, best - 1) : (best + 1, best + 2)
        : (_random.Next(3) > 0 ? best : best - _random.Next(best / 2 + 1), _random.Next(3) > 0 ? best : best + _random.Next(best / 2 + 3));
}
