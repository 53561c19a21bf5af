using Dyad.Model;
using Dyad.Store.Releases;
using Dyad.Store.Upkeep;

namespace Dyad.Tests.Store.Releases;

public sealed class DifferenceTests
{
    [Fact]
    public void Records_added_revised_and_removed_are_told_apart_field_by_field()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged201.csv", File(Tiny.Row(1, "2019-01-01"), Tiny.Row(2, "2019-01-02"), Tiny.Row(3, "2018-01-03"))));
        workshop.Import(workshop.Text("ged211.csv", File(Tiny.Row(1, "2019-01-01"), Tiny.Row(2, "2019-01-02", b: "Taleban", triple: "11,12,8"), Tiny.Row(4, "2020-01-04"))));

        var difference = workshop.Compare("20.1", "21.1");

        difference.Changes.Select(Shown).ShouldBe(["Revised 2 side_b: IS to Taleban", "Revised 2 best: 10 to 11", "Removed 3", "Added 4"]);
        difference.Counts.ShouldBe(new Dictionary<ChangeKind, long> { [ChangeKind.Revised] = 1, [ChangeKind.Removed] = 1, [ChangeKind.Added] = 1 }, ignoreOrder: true);
        difference.Figures.ShouldContain(new MovedFigure("best", null, 30, 31));
        difference.Years.ShouldContain(new MovedFigure("events", 2018, 1, null));
        workshop.Compare("20.1", "21.1", actor: "Taleban").Changes.Select(Shown).ShouldBe(["Revised 2 side_b: IS to Taleban", "Revised 2 best: 10 to 11"]);
    }

    [Fact]
    public void What_a_selection_lacks_is_absent_and_what_lies_elsewhere_is_outside()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged-20.1-a.csv", File(Tiny.Row(1, "2019-01-01"), Tiny.Row(2, "2019-01-02"), Tiny.Row(3, "2018-01-03", country: "Pakistan"))));
        workshop.Import(workshop.Text("ged-21.1-b.csv", File(Tiny.Row(1, "2019-01-01"), Tiny.Row(9, "2019-01-01", country: "India"))));

        var difference = workshop.Compare("20.1", "21.1");

        difference.Changes.Select(Shown).ShouldBe(["Absent 2"]);
        difference.Counts[ChangeKind.Outside].ShouldBe(2);
        difference.Figures.ShouldContain(new MovedFigure("events", null, 2, 1));
    }

    [Fact]
    public void A_column_that_one_release_lacks_is_not_compared_and_said_so()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged201.csv", File(Tiny.Row(1, "2019-01-01"))));
        workshop.Import(workshop.Text("ged211.csv", "id,type_of_violence,conflict_name,side_a,side_b,country,latitude,longitude,best,date_start\n1,1,Afghanistan: Government,Government of Afghanistan,IS,Afghanistan,34.53,69.16,12,2019-01-01\n"));

        var difference = workshop.Compare("20.1", "21.1");

        difference.Changes.Select(Shown).ShouldBe(["Revised 1 best: 10 to 12"]);
        difference.NotCompared.ShouldContain("low");
    }

    [Theory]
    [InlineData("20.1", "9.9", Trouble.NotFound, "no release '9.9'")]
    [InlineData("20.1", "21.1", Trouble.NotFound, "no release '20.1'")]
    public void A_release_that_is_not_here_is_named_with_those_that_are(string before, string after, Trouble trouble, string says)
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text(before == "20.1" && after == "9.9" ? "ged201.csv" : "ged211.csv", File(Tiny.Row(1, "2019-01-01"))));

        var failure = Should.Throw<DyadException>(() => workshop.Compare(before, after));

        failure.Trouble.ShouldBe(trouble);
        failure.Message.ShouldContain(says);
    }

    [Fact]
    public void Five_hundred_edits_of_a_real_file_are_found_and_nothing_else()
    {
        var path = TestData.Need("ucdp/ged-21.1-afghanistan-reduced.csv");
        using var workshop = new Workshop();
        var edits = EditedRelease.Of(path, 211);
        workshop.Import(path);
        workshop.Import(workshop.Text("ged-21.2-edited.csv", edits.Text), request => request with { Extent = ExtentKind.Selected });

        var difference = workshop.Compare("21.1", "21.2");

        edits.Expected.Count.ShouldBeGreaterThanOrEqualTo(500);
        difference.Changes.Select(Shown).Order(StringComparer.Ordinal).ShouldBe(edits.Expected.Order(StringComparer.Ordinal));
        difference.Counts.ShouldBe(new Dictionary<ChangeKind, long> { [ChangeKind.Added] = 150, [ChangeKind.Revised] = 200, [ChangeKind.Absent] = 150 }, ignoreOrder: true);
        difference.Figures.Single(figure => figure.Name == "best").ShouldBe(new MovedFigure("best", null, edits.BestBefore, edits.BestAfter));
    }

    [Fact]
    public void The_yearly_releases_are_compared_too()
    {
        using var workshop = new Workshop();
        foreach (var file in (string[])["ucdp-prio-acd-201", "ucdp-prio-acd-211", "ucdp-prio-acd-221", "ucdp-nonstate-211", "ucdp-nonstate-221"])
        {
            workshop.Import(TestData.Need($"ucdp/{file}.csv")).Events.ShouldBe(0);
        }

        var shown = new[] { workshop.Compare("20.1", "21.1", "ucdp-prio-acd"), workshop.Compare("21.1", "22.1", "ucdp-prio-acd"), workshop.Compare("21.1", "22.1", "ucdp-nonstate") }
            .Select(Dyad.Cli.DifferenceText.Write);

        Golden.Matches(string.Join('\n', shown), "yearly-releases.golden.txt");
        Verification.Run(workshop.Corpus).ShouldAllBe(finding => finding.Holds);
    }

    private static string Shown(RecordChange change) =>
        $"{change.Kind} {change.Id}{(change.Field is null ? "" : $" {change.Field}: {change.Before ?? "∅"} to {change.After ?? "∅"}")}";

    private static string File(params string[] rows) => string.Join('\n', rows.Prepend(Tiny.Columns)) + "\n";
}
