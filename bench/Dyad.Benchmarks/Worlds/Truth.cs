using System.Globalization;

namespace Dyad.Benchmarks.Worlds;

/// <summary>What is true of a world, added up while it was made and by nobody else's code.</summary>
public sealed class Truth
{
    private static readonly string[] Measures = ["events", "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "low", "best", "high", "breaks", "summary"];

    private readonly SortedDictionary<(string Pair, int Year), TruthCell> _cells = new(Comparer<(string Pair, int Year)>.Create(
        (one, other) => string.CompareOrdinal(one.Pair, other.Pair) is var order and not 0 ? order : one.Year.CompareTo(other.Year)));

    private readonly SortedDictionary<string, TruthCell> _actors = new(StringComparer.Ordinal);

    /// <summary>Adds up events.</summary>
    public Truth(IEnumerable<WorldEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        foreach (var happening in events)
        {
            Add(_cells, (happening.Pair.Key, happening.Start.Year), happening);
            Add(_actors, happening.Pair.A.Name, happening);
            Add(_actors, happening.Pair.B.Name, happening);
        }
    }

    /// <summary>Each pair, its names in alphabetical order, in each year in which its events began.</summary>
    public IReadOnlyDictionary<(string Pair, int Year), TruthCell> Cells => _cells;

    /// <summary>Each actor, on whichever side, over all years.</summary>
    public IReadOnlyDictionary<string, TruthCell> Actors => _actors;

    /// <summary>Writes pairs and years, then actors, as two CSV files.</summary>
    public void Write(string pairsPath, string actorsPath)
    {
        using var pairs = new StreamWriter(pairsPath);
        CsvText.Write(pairs, ["pair", "year", .. Measures]);
        foreach (var (key, cell) in _cells)
        {
            CsvText.Write(pairs, [key.Pair, key.Year.ToString(CultureInfo.InvariantCulture), .. cell.Values]);
        }

        using var actors = new StreamWriter(actorsPath);
        CsvText.Write(actors, ["actor", .. Measures]);
        foreach (var (name, cell) in _actors)
        {
            CsvText.Write(actors, [name, .. cell.Values]);
        }
    }

    private static void Add<T>(SortedDictionary<T, TruthCell> cells, T key, WorldEvent happening)
        where T : notnull =>
        cells[key] = cells.TryGetValue(key, out var cell) ? cell.With(happening) : default(TruthCell).With(happening);
}
