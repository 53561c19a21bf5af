using Dyad.Analysis.Scores;
using FsCheck;
using FsCheck.Xunit;

namespace Dyad.Tests.Analysis.Scores;

public class EventScoreTests
{
    [Fact]
    public void Finleys_tornado_table_gives_the_published_measures()
    {
        var finley = new RareEventTable(hits: 28, falseAlarms: 72, misses: 23, correctNegatives: 2_680);

        finley.ProbabilityOfDetection!.Value.ShouldBe(0.549, 0.0005);
        finley.FalseAlarmRatio!.Value.ShouldBe(0.720, 0.0005);
        finley.CriticalSuccessIndex!.Value.ShouldBe(0.228, 0.0005);
        finley.PeirceSkillScore!.Value.ShouldBe(0.523, 0.0005);
        finley.HeidkeSkillScore!.Value.ShouldBe(0.355, 0.0005);
    }

    [Property]
    public bool Extremal_dependence_is_complement_symmetric(PositiveInt a, PositiveInt b, PositiveInt c, PositiveInt d)
    {
        var events = new RareEventTable(a.Get, b.Get, c.Get, d.Get).SymmetricExtremalDependenceIndex;
        var quiet = new RareEventTable(d.Get, c.Get, b.Get, a.Get).SymmetricExtremalDependenceIndex;

        return Math.Abs(events!.Value - quiet!.Value) < 1e-9;
    }

    [Property]
    public bool Calls_that_know_nothing_have_no_skill(PositiveInt n, PositiveInt m, PositiveInt k)
    {
        var table = new RareEventTable((long)n.Get * k.Get, (long)m.Get * k.Get, n.Get, m.Get);

        return Math.Abs(table.PeirceSkillScore!.Value) < 1e-12
            && Math.Abs(table.HeidkeSkillScore!.Value) < 1e-12
            && Math.Abs(table.SymmetricExtremalDependenceIndex!.Value) < 1e-9;
    }

    [Fact]
    public void A_measure_without_a_denominator_is_missing()
    {
        var nothing = default(RareEventTable);

        nothing.ProbabilityOfDetection.ShouldBeNull();
        nothing.FalseAlarmRatio.ShouldBeNull();
        nothing.PeirceSkillScore.ShouldBeNull();
        nothing.HeidkeSkillScore.ShouldBeNull();
        nothing.SymmetricExtremalDependenceIndex.ShouldBeNull();
    }

    [Property]
    public bool The_brier_score_is_exactly_the_sum_of_its_parts(NonEmptyArray<ValueTuple<byte, bool>> cases)
    {
        var forecasts = Resolved(cases);

        var parts = BrierDecomposition.Of(forecasts);

        return Math.Abs(parts.Brier - (parts.Miscalibration - parts.Discrimination + parts.Uncertainty)) < 1e-12
            && parts is { Miscalibration: >= 0, Discrimination: >= 0, Uncertainty: >= 0 };
    }

    [Property]
    public bool Calibrated_frequencies_are_those_of_the_min_max_formula(NonEmptyArray<ValueTuple<byte, bool>> cases)
    {
        var forecasts = Resolved(cases);

        var steps = BrierDecomposition.Of(forecasts).Steps;

        return forecasts.All(forecast => Math.Abs(
            steps.Single(step => step.Lowest <= forecast.Probability && forecast.Probability <= step.Highest).Frequency
            - MinMax(forecasts, forecast.Probability)) < 1e-12);
    }

    [Fact]
    public void Forecasts_that_state_the_frequencies_are_perfectly_calibrated()
    {
        ResolvedProbability[] forecasts = [new(0.5, true), new(0.5, false), new(1, true), new(0, false)];

        var parts = BrierDecomposition.Of(forecasts);

        parts.Miscalibration.ShouldBe(0);
        parts.Uncertainty.ShouldBe(0.25);
        parts.Discrimination.ShouldBe(0.125);
        parts.Steps.Count.ShouldBe(3);
    }

    [Fact]
    public void Probabilities_outside_the_unit_interval_are_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new ResolvedProbability(1.01, true));
        Should.Throw<ArgumentOutOfRangeException>(() => new ResolvedProbability(double.NaN, true));
        Should.Throw<ArgumentException>(() => BrierDecomposition.Of([]));
        Should.Throw<ArgumentOutOfRangeException>(() => new RareEventTable(-1, 0, 0, 0));
    }

    private static ResolvedProbability[] Resolved(NonEmptyArray<ValueTuple<byte, bool>> cases) =>
        [.. cases.Get.Select(it => new ResolvedProbability(it.Item1 / 255.0, it.Item2))];

    /// <summary>Isotonic regression by its closed form: the largest, over starts at or before, of the smallest mean up to an end at or after.</summary>
    private static double MinMax(ResolvedProbability[] forecasts, double at)
    {
        var levels = forecasts.Select(forecast => forecast.Probability).Distinct().ToArray();
        return levels.Where(start => start <= at).Max(start => levels.Where(end => end >= at).Min(end =>
            forecasts.Where(forecast => forecast.Probability >= start && forecast.Probability <= end).Average(forecast => forecast.Happened ? 1.0 : 0)));
    }
}
