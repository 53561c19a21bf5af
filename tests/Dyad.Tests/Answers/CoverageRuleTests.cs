using Dyad.Analysis.Series;
using Dyad.Answers.Inquiries;
using Dyad.Model.Requests;
using Dyad.Model.Time;
using Dyad.Store.Contents;

namespace Dyad.Tests.Answers;

/// <summary>Where covered time begins and ends, to the day and the month, without any file.</summary>
public sealed class CoverageRuleTests
{
    private static readonly Coverage TwoStretches = new([Days("2018-01..2018-06"), Days("2019-01-01..2020-03-15")], [Break(2019, 7), Break(2020, 1)], []);

    [Theory]
    [InlineData("2019-01-01..2020-03-15", true)]
    [InlineData("2018-12-31..2020-03-15", false)]
    [InlineData("2019-01-01..2020-03-16", false)]
    [InlineData("2018-06-30..2019-01-01", false)]
    public void A_period_is_covered_with_its_first_and_its_last_day(string period, bool covered) =>
        TwoStretches.Covers(Days(period)).ShouldBe(covered);

    [Theory]
    [InlineData("2018-06-30..2018-12-31", true)]
    [InlineData("2018-07-01..2018-12-31", false)]
    [InlineData("2018-07-01..2019-01-01", true)]
    public void One_covered_day_is_enough_to_overlap(string period, bool overlaps) =>
        TwoStretches.Overlaps(Days(period)).ShouldBe(overlaps);

    [Fact]
    public void The_covered_stretches_of_a_period_are_cut_at_its_ends() =>
        TwoStretches.Within(Days("2018-03..2019-02")).ShouldBe([Days("2018-03-01..2018-06-30"), Days("2019-01-01..2019-02-28")]);

    [Theory]
    [InlineData("2019-01..2019-06", 0)]
    [InlineData("2019-07..2019-12", 0)]
    [InlineData("2019-06..2019-07", 1)]
    [InlineData("2019-06-30..2019-07-01", 1)]
    [InlineData("2019-01..2020-01", 2)]
    public void A_break_lies_in_what_begins_before_it_and_reaches_its_first_day(string period, int breaks) =>
        TwoStretches.BreaksIn(Days(period)).Count.ShouldBe(breaks);

    [Fact]
    public void An_era_ends_on_the_day_before_the_next_begins() =>
        TwoStretches.Eras(Days("2019-01..2020-02"))
            .ShouldBe([Days("2019-01-01..2019-06-30"), Days("2019-07-01..2019-12-31"), Days("2020-01-01..2020-02-29")]);

    [Theory]
    [InlineData("final", "complete", "final", "complete", true)]
    [InlineData("final", "complete", "candidate", "selected", true)]
    [InlineData("final", "complete", "final", "selected", false)]
    [InlineData("final", "complete", "candidate", "sample", false)]
    public void One_selection_is_enough_for_silence_to_be_no_zero(string status, string extent, string otherStatus, string otherExtent, bool complete) =>
        new Coverage([], [], [Part(status, extent), Part(otherStatus, otherExtent)]).IsComplete.ShouldBe(complete);

    [Theory]
    [InlineData("2021-05-31", false)]
    [InlineData("2021-06-01", true)]
    public void A_file_speaks_from_the_day_of_its_publication_on_and_a_sample_never(string knownOn, bool speaks)
    {
        var filter = Filter.Empty.With("known-on", knownOn);

        CoveringParts.IsAdmitted(Part("final", "complete"), filter).ShouldBe(speaks);
        CoveringParts.IsAdmitted(Part("final", "sample"), filter).ShouldBeFalse();
        CoveringParts.IsAdmitted(Part("final", "complete") with { Published = null }, filter).ShouldBeFalse();
    }

    private static CollectionBreak Break(int year, int month) => new(new DateOnly(year, month, 1), "another office");

    private static Period Days(string text) => Period.Find(text)!.Value;

    private static PartEntry Part(string status, string extent) =>
        new($"{status} {extent}", "ucdp-ged", "21.1", status, extent, "rows.csv", "", new DateOnly(2021, 6, 1), false, new DateOnly(2026, 1, 1), [], 1, 0, 1, 1, new DateOnly(2020, 1, 1), new DateOnly(2020, 1, 1));
}
