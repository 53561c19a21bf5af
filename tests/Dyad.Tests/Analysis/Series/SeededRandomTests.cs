using Dyad.Analysis.Series;

namespace Dyad.Tests.Analysis.Series;

public class SeededRandomTests
{
    [Fact]
    public void The_stream_is_the_published_one()
    {
        var random = new SeededRandom(1234567);

        ulong[] bits = [random.NextBits(), random.NextBits(), random.NextBits(), random.NextBits(), random.NextBits()];

        bits.ShouldBe([6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821]);
    }

    [Fact]
    public void Whole_numbers_stay_below_their_end_and_reach_every_value()
    {
        var random = new SeededRandom(5);

        var drawn = Enumerable.Range(0, 10_000).Select(_ => random.NextBelow(7)).ToList();

        drawn.Distinct().Order().ShouldBe([0, 1, 2, 3, 4, 5, 6]);
        drawn.Average().ShouldBe(3, 0.1);
    }
}
