using Dyad.Model;
using Dyad.Model.Time;
using Dyad.Sources.Datasets;

namespace Dyad.Tests.Sources.Datasets;

/// <summary>What a release's name says by itself: when it was published about, and which months it covers.</summary>
public sealed class ReleaseTests
{
    private static readonly DatasetDefinition Ged = DatasetLibrary.Load(Path.Combine(TestData.Checkout(), "datasets")).Definitions["ucdp-ged"];

    [Theory]
    [InlineData("26.1", ReleaseStatus.Final, "2026-06-08", "1989-01-01..2025-12-31")]
    [InlineData("17.2", ReleaseStatus.Final, "2017-06-01", "1989-01-01..2016-12-31")]
    [InlineData("27.1", ReleaseStatus.Final, "2027-06-01", "1989-01-01..2026-12-31")]
    [InlineData("31.2", ReleaseStatus.Final, "2031-06-01", "1989-01-01..2030-12-31")]
    [InlineData("26.0.8", ReleaseStatus.Candidate, "2026-09-21", "2026-08-01..2026-08-31")]
    [InlineData("26.01.26.06", ReleaseStatus.Candidate, "2026-07-21", "2026-01-01..2026-06-30")]
    [InlineData("27.0.12", ReleaseStatus.Candidate, "2028-01-21", "2027-12-01..2027-12-31")]
    [InlineData("19.1-syria", ReleaseStatus.Final, "2019-06-01", null)]
    [InlineData("5.0", ReleaseStatus.Final, null, null)]
    public void A_release_is_dated_and_covers_months_by_its_name(string name, ReleaseStatus status, string? published, string? covers)
    {
        var release = Ged.Release(name);

        release.Status.ShouldBe(status);
        release.Published.ShouldBe(published is null ? null : DateOnly.Parse(published));
        release.IsPublishedAbout.ShouldBe(published is not null);
        release.Covers.ShouldBe(covers is null ? null : Period.Find(covers));
    }

    [Fact]
    public void The_newest_release_is_listed_first_with_its_records_and_its_citation()
    {
        var newest = Ged.Releases[0];

        (newest.Name, newest.Records).ShouldBe(("26.1", 417_968));
        newest.Citations.ShouldHaveSingleItem().Doi.ShouldBe("10.1093/jopres/xjag046");
    }

    [Theory]
    [InlineData("ged261-csv.zip", "26.1", ExtentKind.Complete)]
    [InlineData("GEDEvent_v26_1.csv", "26.1", ExtentKind.Complete)]
    [InlineData("ged271-csv.zip", "27.1", ExtentKind.Complete)]
    [InlineData("GEDEvent_v26_0_8.csv", "26.0.8", ExtentKind.Selected)]
    [InlineData("GEDEvent_v26_01_26_06.csv", "26.01.26.06", ExtentKind.Selected)]
    public void Files_of_2026_and_later_are_known_by_their_names(string file, string release, ExtentKind extent)
    {
        var told = Ged.FileNames.Select(rule => rule.Find(file, Ged.Releases)).First(found => found is not null)!.Value;

        (told.Release, told.Extent).ShouldBe((release, extent));
    }
}
