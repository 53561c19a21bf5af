using Dyad.Analysis.Claims;

namespace Dyad.Tests.Analysis.Claims;

public sealed class HolmTests
{
    [Fact]
    public void Four_tests_are_corrected_as_R_s_p_adjust_does()
    {
        // p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm")
        double[] expected = [0.03, 0.06, 0.06, 0.02];

        Holm.Adjusted([0.01, 0.04, 0.03, 0.005]).Zip(expected).ShouldAllBe(pair => Math.Abs(pair.First - pair.Second) < 1e-12);
    }

    [Fact]
    public void One_test_stands_as_it_is_and_none_is_above_one()
    {
        Holm.Adjusted([0.004]).ShouldBe([0.004]);
        Holm.Adjusted([0.7, 0.9]).ShouldBe([1.0, 1.0]);
    }

    [Fact]
    public void What_is_no_chance_is_refused() => Should.Throw<ArgumentOutOfRangeException>(() => Holm.Adjusted([0.5, 1.5]));
}
