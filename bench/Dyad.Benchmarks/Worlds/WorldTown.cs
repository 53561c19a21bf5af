namespace Dyad.Benchmarks.Worlds;

/// <summary>A made-up place and the units that it lies in.</summary>
/// <param name="Country">The country.</param>
/// <param name="Name">The place.</param>
/// <param name="Admin1">The first-order unit.</param>
/// <param name="Admin2">The second-order unit.</param>
/// <param name="Latitude">In millionths of a degree north.</param>
/// <param name="Longitude">In millionths of a degree east.</param>
public sealed record WorldTown(WorldCountry Country, string Name, string Admin1, string Admin2, int Latitude, int Longitude)
{
    private const int Provinces = 6;
    private const int TownsOfEach = 8;

    internal static IEnumerable<WorldTown> Of(WorldCountry country, WorldNames names, Random random)
    {
        foreach (var _ in Enumerable.Range(0, Provinces))
        {
            var province = names.Word();
            var (latitude, longitude) = (country.Latitude + random.Next(-2_500_000, 2_500_000), country.Longitude + random.Next(-2_500_000, 2_500_000));
            foreach (var __ in Enumerable.Range(0, TownsOfEach))
            {
                var town = names.Word();
                yield return new WorldTown(
                    country, $"{town} town", $"{province} province", $"{town} district", latitude + random.Next(-600_000, 600_000), longitude + random.Next(-600_000, 600_000));
            }
        }
    }
}
