namespace Dyad.Benchmarks.Worlds;

/// <summary>A country's real name and number in a made-up place.</summary>
/// <param name="Name">As UCDP spells it.</param>
/// <param name="Number">Gleditsch and Ward's number.</param>
/// <param name="Region">UCDP's name of the part of the world.</param>
/// <param name="Latitude">The middle, in millionths of a degree north.</param>
/// <param name="Longitude">The middle, in millionths of a degree east.</param>
public sealed record WorldCountry(string Name, int Number, string Region, int Latitude, int Longitude)
{
    private const int Most = 70;
    private static readonly string[] Regions = ["Africa", "Americas", "Asia", "Europe", "Middle East"];

    /// <summary>Some of the world's countries, each under one spelling.</summary>
    public static IReadOnlyList<WorldCountry> Some(Random random)
    {
        using var stream = typeof(WorldCountry).Assembly.GetManifestResourceStream("country.csv")!;
        using var reader = new StreamReader(stream);
        var known = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Where(line => !line.Contains('"') && !line.Contains("Exampleland", StringComparison.Ordinal))
            .Select(line => line.TrimEnd().Split(','))
            .Where(cells => int.TryParse(cells[1], out _))
            .DistinctBy(cells => cells[2])
            .ToArray();
        random.Shuffle(known);
        return [.. known.Take(Most).Select(cells => new WorldCountry(
            cells[0], int.Parse(cells[1]), Regions[random.Next(Regions.Length)], random.Next(-34_000_000, 60_000_000), random.Next(-170_000_000, 170_000_000)))];
    }
}
