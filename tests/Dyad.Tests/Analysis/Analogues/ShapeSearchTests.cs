using System.IO.Compression;
using System.Runtime.Intrinsics;
using Dyad.Analysis.Analogues;
using FsCheck.Xunit;

namespace Dyad.Tests.Analysis.Analogues;

public class ShapeSearchTests
{
    [Fact]
    public void The_ucr_walk_of_a_million_points_has_its_known_answer()
    {
        using var file = File.OpenRead(TestData.Need("ucr/data.txt.gz"));
        using var text = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        double[] series = [.. text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(double.Parse)];
        double[] query = [.. File.ReadLines(TestData.Need("ucr/q.txt")).Select(double.Parse)];

        var found = ShapeSearch.Find(series, query, band: 6);

        series.Length.ShouldBe(1_000_000);
        found!.Value.Location.ShouldBe(668_717);
        found.Value.Distance.ShouldBe(3.94651, 0.000005);
    }

    [Property(MaxTest = 60)]
    public bool The_nearest_window_is_that_of_a_search_that_measures_every_window(int seed)
    {
        var random = new Random(seed);
        var series = Walk(random.Next(20, 400), random);
        var query = Walk(random.Next(4, 20), random);
        var band = random.Next(query.Length);

        var found = ShapeSearch.Find(series, query, band);
        var (location, distance) = Plain(series, query, band);

        return found!.Value.Location == location && Math.Abs(found.Value.Distance - distance) < 1e-6;
    }

    [Property(MaxTest = 60)]
    public bool Every_width_of_lanes_finds_the_same(int seed)
    {
        var random = new Random(seed);
        var series = Walk(random.Next(20, 3_000), random);
        var query = Walk(random.Next(4, 20), random);

        var scalar = ShapeSearch.Find<Lanes1, double>(series, query, 1);

        return ShapeSearch.Find<Lanes256, Vector256<double>>(series, query, 1) == scalar
            && ShapeSearch.Find<Lanes512, Vector512<double>>(series, query, 1) == scalar;
    }

    [Fact]
    public void Level_and_scale_do_not_matter()
    {
        var series = Walk(500, new Random(3));
        double[] query = [.. series[200..240].Select(value => (value * 17) + 4_000)];

        var found = ShapeSearch.Find(series, query, band: 2);

        found!.Value.Location.ShouldBe(200);
        found.Value.Distance.ShouldBe(0, 1e-6);
    }

    [Fact]
    public void Constant_windows_are_passed_over()
    {
        double[] series = [.. Enumerable.Repeat(7.0, 50), 1, 2, 1, .. Enumerable.Repeat(7.1, 50)];

        ShapeSearch.Find(series, [5, 6, 5], band: 0)!.Value.Location.ShouldBe(50);
        ShapeSearch.Find([.. Enumerable.Repeat(7.1, 50)], [5, 6, 5], band: 0).ShouldBeNull();
        ShapeSearch.Find([1, 2], [5, 6, 5], band: 0).ShouldBeNull();
    }

    [Fact]
    public void A_query_without_a_shape_is_refused()
    {
        Should.Throw<ArgumentException>(() => ShapeSearch.Find([1, 2, 3], [4, 4], band: 0));
        Should.Throw<ArgumentException>(() => ShapeSearch.Find([1, 2, 3], [4], band: 0));
        Should.Throw<ArgumentOutOfRangeException>(() => ShapeSearch.Find([1, 2, 3], [4, 5], band: 2));
    }

    private static double[] Walk(int length, Random random)
    {
        var value = 0.0;
        return [.. Enumerable.Range(0, length).Select(_ => value += random.NextDouble() - 0.5)];
    }

    private static (int Location, double Distance) Plain(double[] series, double[] query, int band) =>
        Enumerable.Range(0, series.Length - query.Length + 1)
            .Select(start => (start, Math.Sqrt(PlainWarping.Cost(Normalised(query), Normalised(series[start..(start + query.Length)]), band))))
            .MinBy(one => one.Item2);

    private static double[] Normalised(double[] values)
    {
        var mean = values.Average();
        var deviation = Math.Sqrt(values.Average(value => (value - mean) * (value - mean)));
        return [.. values.Select(value => (value - mean) / deviation)];
    }
}
