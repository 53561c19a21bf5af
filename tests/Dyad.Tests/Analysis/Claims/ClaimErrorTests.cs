using Dyad.Benchmarks.Analysis;
using Dyad.Benchmarks.Claims;

namespace Dyad.Tests.Analysis.Claims;

/// <summary>The small form of the study of docs/methods/claims.md: fixed seeds, few worlds, bounds with room for chance.</summary>
public sealed class ClaimErrorTests
{
    private const int Worlds = 100;

    [Theory]
    [InlineData(12, 10)]
    [InlineData(24, 3)]
    public void Where_the_truth_lies_at_the_edge_of_the_words_hardly_a_claim_is_contradicted_and_few_are_supported(int months, double mean)
    {
        var cells = ClaimErrors.Cells(UnrestWorld.RealLike, months, mean, Worlds).ToArray();

        cells.Length.ShouldBe(22);
        cells.Average(cell => cell.Contradicted).ShouldBeLessThanOrEqualTo(0.01);
        cells.Where(cell => cell.Truth == "edge").Average(cell => cell.Supported).ShouldBeLessThanOrEqualTo(0.03);
        cells.ShouldAllBe(cell => cell.Contradicted <= 0.04);
    }

    [Fact]
    public void It_does_not_err_seldom_by_deciding_nothing()
    {
        var (supported, contradicted) = ClaimErrors.Decided(UnrestWorld.All.Single(world => world.Name == "iid Poisson"), 12, 30, 5, Worlds);

        supported.ShouldBeGreaterThanOrEqualTo(0.8);
        contradicted.ShouldBeGreaterThanOrEqualTo(0.8);
    }

    [Fact]
    public void A_speaker_with_twelve_true_claims_is_hardly_ever_contradicted() => ClaimErrors.Speakers(UnrestWorld.RealLike, 12, 10, 60).ShouldBeLessThanOrEqualTo(0.05);

    [Fact]
    public void A_burst_of_three_months_after_a_quiet_year_is_decided() =>
        ClaimErrors.BurstsOpen(UnrestWorld.All.Single(world => world.Name == "iid Poisson"), 50, 1, Worlds).ShouldBeLessThanOrEqualTo(0.10);
}
