using Dyad.Analysis.Intervals;
using Dyad.Analysis.Series;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Dyad.Tests.Analysis.Intervals;

public class FalseDiscoveryTests
{
    [Fact]
    public void The_adjusted_values_are_those_printed_for_r()
    {
        // p-values of Benjamini and Hochberg (2000), table 2, with R's p.adjust(p, method = "BY") as printed to four places.
        double[] pValues =
        [
            0.85628, 0.60282, 0.44008, 0.41998, 0.3864, 0.3689, 0.31162, 0.23522, 0.20964, 0.19388, 0.15872, 0.14374, 0.10026, 0.08226, 0.07912,
            0.0659, 0.05802, 0.05572, 0.0549, 0.04678, 0.0465, 0.04104, 0.02036, 0.00964, 0.00904, 0.00748, 0.00404, 0.00282, 0.002, 0.0018,
            2e-05, 2e-05, 2e-05, 0,
        ];

        var adjusted = FalseDiscovery.Adjusted(pValues);

        adjusted[..10].ShouldAllBe(p => p == 1);
        adjusted[10..18].Select(p => Math.Round(p, 4)).ShouldBe([0.9260, 0.8751, 0.6381, 0.5485, 0.5485, 0.4856, 0.4513, 0.4513]);
    }

    [Property]
    public Property Adjusting_keeps_the_order_and_never_lowers_a_value(byte looks, ulong seed)
    {
        var random = new SeededRandom(seed);
        double[] pValues = [.. Enumerable.Range(0, looks).Select(_ => random.NextDouble() * random.NextDouble())];

        var adjusted = FalseDiscovery.Adjusted(pValues);

        return (pValues.Zip(adjusted).All(pair => pair.Second >= pair.First && pair.Second <= 1)
            && pValues.Zip(adjusted).OrderBy(pair => pair.First).Select(pair => pair.Second).SequenceEqual(adjusted.Order())).ToProperty();
    }

    [Fact]
    public void What_is_no_probability_is_refused() => Should.Throw<ArgumentOutOfRangeException>(() => FalseDiscovery.Adjusted([0.5, double.NaN]));
}
