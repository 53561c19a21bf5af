using Dyad.Analysis.Mixes;

namespace Dyad.Tests.Analysis.Mixes;

/// <summary>A shift of a mix is said where the last twelve months lie farther from the rest than other runs do, and seldom where nothing changed.</summary>
public sealed class MixChangeTests
{
    private const int Worlds = 1_000;

    [Theory]
    [InlineData(35, MixFinding.TooFew)]
    [InlineData(36, MixFinding.Changed)]
    public void It_takes_36_months(int months, MixFinding expected) => MixChange.Find(Months(months, at => at < months - 12 ? [1, 0] : [0, 1])).ShouldBe(expected);

    // Those of before lie in ten months or nine, so that no run but the last has all of one kind and none outside.
    [Theory]
    [InlineData(9, 20, MixFinding.TooFew)]
    [InlineData(10, 20, MixFinding.Changed)]
    [InlineData(20, 9, MixFinding.TooFew)]
    [InlineData(20, 10, MixFinding.Changed)]
    public void It_takes_ten_counts_on_either_side(int now, int before, MixFinding expected) =>
        MixChange.Find(Months(40, at => at == 39 ? [0, now] : at % 3 == 0 && at < 3 * Math.Min(before, 10) ? [before / Math.Min(before, 10), 0] : [0, 0])).ShouldBe(expected);

    [Theory]
    [InlineData(11, MixFinding.Changed)]
    [InlineData(12, MixFinding.NotToldApart)]
    public void No_other_run_may_lie_as_far(int earlier, MixFinding expected) =>
        MixChange.Find(Months(40, at => at >= 28 || (at >= 8 && at < 8 + earlier) ? [0, 1] : [1, 0])).ShouldBe(expected);

    // The last ten months and the first two are a run too.
    [Theory]
    [InlineData(1, MixFinding.NotToldApart)]
    [InlineData(0, MixFinding.Changed)]
    public void The_first_months_follow_the_last(int first, MixFinding expected) =>
        MixChange.Find(Months(40, at => at >= 28 || at < first ? [0, 1] : [1, 0])).ShouldBe(expected);

    [Fact]
    public void Shares_matter_and_not_how_many_there_are() => MixChange.Find(Months(40, at => at < 28 ? [1, 2] : [100, 200])).ShouldBe(MixFinding.NotToldApart);

    [Theory]
    [InlineData(60, 0.7)]
    [InlineData(96, 0.7)]
    [InlineData(96, 0.9)]
    public void Where_nothing_changes_a_shift_is_said_in_at_most_one_of_twenty_worlds(int length, double stays)
    {
        // Kinds come in series of a few months: each month keeps the kind that leads, or draws another.
        var random = new Random(20);
        var said = Enumerable.Range(0, Worlds).Count(_ =>
        {
            var leading = 0;
            return MixChange.Find(Months(length, _ =>
            {
                leading = random.NextDouble() < stays ? leading : random.Next(3);
                var counts = new int[3];
                for (var attack = random.Next(6); attack > 0; attack--)
                {
                    counts[random.NextDouble() < 0.6 ? leading : random.Next(3)]++;
                }

                return counts;
            })) == MixFinding.Changed;
        });

        said.ShouldBeLessThanOrEqualTo(Worlds / 20);
    }

    private static int[][] Months(int count, Func<int, int[]> of) => [.. Enumerable.Range(0, count).Select(of)];
}
