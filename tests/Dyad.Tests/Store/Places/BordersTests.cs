using Dyad.Store.Places;

namespace Dyad.Tests.Store.Places;

public sealed class BordersTests
{
    [Theory]
    [InlineData("Kabul", 34.53, 69.17, "AFG")]
    [InlineData("Zagreb", 45.81, 15.98, "HRV")]
    [InlineData("Juba", 4.85, 31.6, "SSD")]
    [InlineData("Gaza", 31.5, 34.46, "PSE")]
    [InlineData("Nablus", 32.22, 35.26, "PSE")]
    [InlineData("Maseru's hinterland, an enclave", -29.6, 28.2, "LSO")]
    [InlineData("Simferopol, which ISO lists under Ukraine", 44.95, 34.1, "UKR")]
    [InlineData("Laayoune, south of 27 40 N", 27.15, -13.19, "ESH")]
    [InlineData("Tan-Tan, north of it", 28.44, -11.1, "MAR")]
    [InlineData("Hargeisa, without a code of its own", 9.56, 44.06, "SOM")]
    [InlineData("Pristina", 42.66, 21.16, "XKX")]
    [InlineData("Cayenne, drawn as France", 4.9, -52.35, "GUF")]
    [InlineData("Chukotka, beyond 180 degrees", 66, -175, "RUS")]
    [InlineData("Chukotka, before them", 66.5, 178.5, "RUS")]
    [InlineData("Taveuni of Fiji, on it", -16.85, -179.97, "FJI")]
    [InlineData("the South Atlantic", -40.25, -20.25, null)]
    [InlineData("the North Pole", 90, 0, null)]
    public void A_point_lies_in_one_country_or_none(string place, double latitude, double longitude, string? country) =>
        Borders.World.At(latitude, longitude).ShouldBe(country, place);

    [Theory]
    [InlineData("Goma, on the border with Rwanda", -1.67, 29.23, 0, "")]
    [InlineData("Bukavu's west, 25 km from the border and more", -2.5, 28.4, 25, "COD")]
    [InlineData("Zagreb, exactly known", 45.81, 15.98, 0, "HRV")]
    [InlineData("Zagreb, within 25 km, of which some are Slovenia's", 45.81, 15.98, 25, "")]
    [InlineData("off Split: at sea, and Croatia's coast alone is near", 43.49, 16.42, 5, "HRV")]
    [InlineData("the middle of the Adriatic", 43.2, 15.2, 5, "")]
    [InlineData("nowhere", double.NaN, 0, 5, "")]
    [InlineData("off the globe", 91, 0, 5, "")]
    public void A_radius_decides_where_it_touches_one_country_alone(string place, double latitude, double longitude, int km, string country) =>
        Borders.World.Only(latitude, longitude, km).ShouldBe(country, place);

    [Fact]
    public void The_grid_gives_what_a_plain_test_of_every_polygon_and_distance_gives()
    {
        var (random, borders, compared) = (new Random(20211), Borders.World, 0);

        // Half of the points anywhere, half close to some border, where it matters.
        for (var round = 0; round < 1500; round++)
        {
            var near = borders.Segments[random.Next(borders.Segments.Count)];
            var (latitude, longitude) = round % 2 == 0
                ? ((random.NextDouble() * 130) - 60, (random.NextDouble() * 360) - 180)
                : (Math.Clamp(near.AY + random.NextDouble() - 0.5, -70, 70), Math.Clamp(near.AX + random.NextDouble() - 0.5, -180, 180));
            compared += Agrees(latitude, longitude, random.Next(2) == 0 ? 5 : 25) ? 1 : 0;
        }

        compared.ShouldBeGreaterThan(1300);
    }

    [Fact]
    public void A_point_on_the_height_of_a_corner_is_inside_once()
    {
        var corners = Borders.World.Segments.Where((segment, at) => at % 997 == 0 && Math.Abs(segment.AY) < 70).ToArray();

        corners.Count(corner => Agrees(corner.AY, Math.Clamp(corner.AX + 0.7, -180, 180), 5)).ShouldBeGreaterThan(50);
    }

    private static bool Agrees(double latitude, double longitude, int km)
    {
        if (Touched(latitude, longitude, km) is not { } touched)
        {
            return false;
        }

        Borders.World.Only(latitude, longitude, km).ShouldBe(touched is [var only] ? only : "", $"{latitude}, {longitude}, {km} km: {string.Join(' ', touched)}");
        return true;
    }

    // Every country that holds the point or has land within the distance; null where a border is so nearly at that distance that the two ways of measuring may differ.
    private static string[]? Touched(double latitude, double longitude, int km)
    {
        var (borders, crossings, within) = (Borders.World, new int[Borders.World.Codes.Count + 1], new HashSet<int>());
        foreach (var segment in borders.Segments)
        {
            // Due north: no country holds the pole.
            if (segment.AX > longitude != segment.BX > longitude && latitude < segment.AY + ((longitude - segment.AX) / (segment.BX - segment.AX) * (segment.BY - segment.AY)))
            {
                crossings[segment.Left]++;
                crossings[segment.Right]++;
            }

            var away = Km(segment, latitude, longitude);
            if (Math.Abs((away / km) - 1) < 0.03)
            {
                return null;
            }

            if (away < km)
            {
                within.UnionWith([segment.Left, segment.Right]);
            }
        }

        return [.. Enumerable.Range(1, borders.Codes.Count).Where(country => within.Contains(country) || crossings[country] % 2 == 1).Select(country => borders.Codes[country - 1])];
    }

    // Over the sphere, by halving the piece towards its nearer end.
    private static double Km(Borders.Segment segment, double latitude, double longitude)
    {
        if (Math.Min(segment.AY, segment.BY) > latitude + 0.4 || Math.Max(segment.AY, segment.BY) < latitude - 0.4)
        {
            return double.MaxValue;
        }

        var (low, high) = (0.0, 1.0);
        while (high - low > 1e-6)
        {
            var (left, right) = (low + ((high - low) / 3), high - ((high - low) / 3));
            (low, high) = At(left) < At(right) ? (low, right) : (left, high);
        }

        return At(low);

        double At(double share) => OnSphere(latitude, longitude, segment.AY + (share * (segment.BY - segment.AY)), segment.AX + (share * (segment.BX - segment.AX)));
    }

    private static double OnSphere(double latitude, double longitude, double otherLatitude, double otherLongitude)
    {
        double Half(double degrees) => Math.Pow(Math.Sin(degrees * Math.PI / 360), 2);
        var root = Half(otherLatitude - latitude) + (Math.Cos(latitude * Math.PI / 180) * Math.Cos(otherLatitude * Math.PI / 180) * Half(otherLongitude - longitude));
        return 2 * 6371 * Math.Asin(Math.Min(1, Math.Sqrt(root)));
    }
}
