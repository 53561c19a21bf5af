using Dyad.Analysis.Claims;
using Dyad.Model.Claims;

namespace Dyad.Tests.Analysis.Claims;

public sealed class VerdictsTests
{
    private static readonly Alternative Supporting = new(100, 90, Stance.Supports);
    private static readonly Alternative Against = new(100, 90, Stance.Contradicts);
    private static readonly Alternative Undecided = new(100, 90, Stance.Open);

    [Theory]
    [InlineData(Stance.Open, "+-", ClaimVerdict.CannotTell)]
    [InlineData(Stance.Open, "++++", ClaimVerdict.CannotTell)]
    [InlineData(Stance.Supports, "", ClaimVerdict.Consistent)]
    [InlineData(Stance.Supports, "oo+", ClaimVerdict.Consistent)]
    [InlineData(Stance.Supports, "++-", ClaimVerdict.Depends)]
    [InlineData(Stance.Contradicts, "", ClaimVerdict.CannotTell)]
    [InlineData(Stance.Contradicts, "-ooo", ClaimVerdict.CannotTell)]
    [InlineData(Stance.Contradicts, "--", ClaimVerdict.NotConsistent)]
    [InlineData(Stance.Contradicts, "o---", ClaimVerdict.NotConsistent)]
    [InlineData(Stance.Contradicts, "---+", ClaimVerdict.Depends)]
    public void Alternatives_only_weaken(Stance primary, string alternatives, ClaimVerdict verdict)
    {
        Alternative[] others = [.. alternatives.Select(sign => sign switch { '+' => Supporting, '-' => Against, _ => Undecided })];

        Verdicts.Of(primary, others).ShouldBe(verdict);
        Verdicts.Of(primary, [.. others.Reverse()]).ShouldBe(verdict);
    }

    [Theory]
    [InlineData(100, 99, AlternativeUse.Copy)]
    [InlineData(100, 98, AlternativeUse.Used)]
    [InlineData(100, 30, AlternativeUse.Used)]
    [InlineData(100, 29, AlternativeUse.Thin)]
    [InlineData(100, 101, AlternativeUse.Copy)]
    [InlineData(100, 250, AlternativeUse.Used)]
    [InlineData(0, 0, AlternativeUse.Copy)]
    public void A_copy_and_a_thin_alternative_are_listed_and_not_used(long primary, long own, AlternativeUse use) =>
        new Alternative(primary, own, Stance.Contradicts).Use.ShouldBe(use);

    [Fact]
    public void A_copied_a_thin_and_an_unanswerable_alternative_change_no_verdict()
    {
        Alternative[] others = [new(100, 100, Stance.Contradicts), new(100, 5, Stance.Contradicts), new(100, 90, null), new(0, 0, null)];

        foreach (var primary in Enum.GetValues<Stance>())
        {
            Verdicts.Of(primary, [Against, Against, .. others]).ShouldBe(Verdicts.Of(primary, [Against, Against]));
            Verdicts.Of(primary, others).ShouldBe(Verdicts.Of(primary, []));
        }
    }

    [Fact]
    public void The_weakest_test_speaks_for_the_whole()
    {
        Verdicts.Whole([ClaimVerdict.Consistent, ClaimVerdict.CannotTell]).ShouldBe(ClaimVerdict.CannotTell);
        Verdicts.Whole([ClaimVerdict.NotConsistent, ClaimVerdict.CannotTell, ClaimVerdict.Depends]).ShouldBe(ClaimVerdict.NotConsistent);
        Verdicts.Whole([ClaimVerdict.Consistent, ClaimVerdict.NotTestable]).ShouldBe(ClaimVerdict.NotTestable);
        Verdicts.Whole([ClaimVerdict.Consistent]).ShouldBe(ClaimVerdict.Consistent);
    }
}
