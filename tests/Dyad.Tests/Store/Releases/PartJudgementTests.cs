using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Store.Changes;
using Dyad.Store.Upkeep;

namespace Dyad.Tests.Store.Releases;

/// <summary>A repaired file takes the place of the broken one, and a part can be taken out and put back; what was imported stays.</summary>
public sealed class PartJudgementTests
{
    private static readonly DateOnly Day = new(2026, 1, 3);

    [Fact]
    public void The_file_with_more_readable_records_counts_whatever_the_order()
    {
        string[] whole = [Tiny.Row(1, "2015-01-19"), Tiny.Row(2, "2016-01-19"), Tiny.Row(3, "2019-12-05")];
        string[] broken = [whole[0], "2,too,few", whole[2]];

        using var first = new Tiny();
        first.Import(first.File("broken.csv", broken)).Rivals.ShouldBeEmpty();
        var repaired = first.Import(first.File("whole.csv", whole)).Rivals.ShouldHaveSingleItem();
        using var second = new Tiny();
        second.Import(second.File("whole.csv", whole));
        var late = second.Import(second.File("broken.csv", broken)).Rivals.ShouldHaveSingleItem();

        (repaired.File, repaired.Events, repaired.OwnEvents, repaired.IsReplaced).ShouldBe(("broken.csv", 2, 3, true));
        (late.File, late.Events, late.OwnEvents, late.IsReplaced).ShouldBe(("whole.csv", 3, 2, false));
        foreach (var tiny in new[] { first, second })
        {
            tiny.Count(Filter.Empty).Single().Events.ShouldBe(3);
            using var corpus = tiny.Open();
            corpus.Manifest.Parts.Select(part => $"{part.File} {part.Records}+{part.Rejects} {part.NotEvents} {part.CurrentEvents} {part.State}").ShouldBe(["whole.csv 3+0 0 3 ", "broken.csv 2+1 1 0 replaced"], ignoreOrder: true);
        }
    }

    [Fact]
    public void Of_two_files_that_nothing_tells_apart_a_person_says_which_counts()
    {
        using var tiny = new Tiny();
        tiny.Import(tiny.File("one.csv", Tiny.Row(1, "2020-01-01")));
        var before = File.ReadAllBytes(tiny.Corpus);
        var other = tiny.File("other.csv", Tiny.Row(1, "2020-01-01", triple: "20,20,20"));

        var refusal = Should.Throw<DyadException>(() => tiny.Import(other));
        refusal.Trouble.ShouldBe(Trouble.Ambiguous);
        refusal.Message.ShouldContain("from one.csv");
        refusal.Note.Hints.Select(hint => hint.ToString()).ShouldContain("replace");
        File.ReadAllBytes(tiny.Corpus).ShouldBe(before);

        tiny.Import(other, replace: true).Rivals.ShouldHaveSingleItem().IsReplaced.ShouldBeTrue();
        tiny.Count(Filter.Empty).Single().Best.ShouldBe(20);
        Verification.Run(tiny.Corpus).ShouldAllBe(finding => finding.Holds);
    }

    [Fact]
    public void A_file_with_fewer_records_replaces_only_where_a_person_says_so_and_can_be_undone()
    {
        using var tiny = new Tiny();
        tiny.Import(tiny.File("more.csv", Tiny.Row(1, "2020-01-01"), Tiny.Row(2, "2020-01-02")));
        tiny.Import(tiny.File("fewer.csv", Tiny.Row(1, "2020-01-01")), replace: true);
        tiny.Count(Filter.Empty).Single().Events.ShouldBe(1);

        new PartJudging(tiny.Corpus).Restore(new PartJudgement(Hash(tiny, "more.csv")[..8], "the shorter one is a draft", Day));
        tiny.Count(Filter.Empty).Single().Events.ShouldBe(2);

        tiny.Rebuild();
        tiny.Count(Filter.Empty).Single().Events.ShouldBe(2);
        Verification.Run(tiny.Corpus).ShouldAllBe(finding => finding.Holds);
    }

    [Fact]
    public void A_part_put_back_in_its_place_counts_before_the_one_that_replaced_it()
    {
        using var tiny = new Tiny();
        tiny.Import(tiny.File("one.csv", Tiny.Row(1, "2020-01-01")));
        tiny.Import(tiny.File("other.csv", Tiny.Row(1, "2020-01-01", triple: "20,20,20")), replace: true);

        new PartJudging(tiny.Corpus).Restore(new PartJudgement(Hash(tiny, "one.csv"), "it was right", Day));

        tiny.Count(Filter.Empty).Single().Best.ShouldBe(10);
    }

    [Fact]
    public void A_withdrawn_release_counts_nowhere_is_kept_and_comes_back()
    {
        using var tiny = new Tiny();
        tiny.Import(tiny.File("old.csv", Tiny.Row(1, "2018-01-01"), Tiny.Row(2, "2018-02-01")), release: "20.1");
        var path = tiny.File("new.csv", Tiny.Row(1, "2018-01-01", triple: "20,20,20"));
        tiny.Import(path);
        var judging = new PartJudging(tiny.Corpus);
        string Snapshot()
        {
            using var corpus = tiny.Open();
            return corpus.Snapshot;
        }

        var snapshot = Snapshot();
        var judged = judging.Withdraw(new PartJudgement("21.1", "half of it is missing", Day));

        (judged.EventsBefore, judged.EventsAfter).ShouldBe((1, 2));
        judged.Parts.ShouldHaveSingleItem().State.ShouldBe("withdrawn");
        tiny.Count(Filter.Empty).Single().Events.ShouldBe(2);
        tiny.Count(Filter.Empty.With("release", "21.1")).Single().Events.ShouldBe(0);
        tiny.Count(Filter.Empty.With("known-on", "2025-01-01")).Single().Events.ShouldBe(2);
        Snapshot().ShouldNotBe(snapshot);
        using (var corpus = tiny.Open())
        {
            corpus.Manifest.Parts.ShouldHaveSingleItem().Release.ShouldBe("20.1");
            corpus.Manifest.AllParts.Count.ShouldBe(2);
        }

        var again = tiny.Import(path);
        (again.IsRepeat, again.IsOut).ShouldBe((true, true));
        tiny.Rebuild();
        tiny.Count(Filter.Empty).Single().Events.ShouldBe(2);

        judging.Restore(new PartJudgement("21.1", "it was whole", Day));
        (tiny.Count(Filter.Empty).Single().Events, tiny.Count(Filter.Empty).Single().Best).ShouldBe((1, 20));
        tiny.Lines("select count(*) from judgement").ShouldBe(["2"]);
        Verification.Run(tiny.Corpus).ShouldAllBe(finding => finding.Holds);
    }

    [Fact]
    public void Withdrawing_a_part_that_replaced_another_says_which_stays_out()
    {
        using var tiny = new Tiny();
        tiny.Import(tiny.File("one.csv", Tiny.Row(1, "2020-01-01")));
        tiny.Import(tiny.File("other.csv", Tiny.Row(1, "2020-01-01", triple: "20,20,20")), replace: true);

        var judged = new PartJudging(tiny.Corpus).Withdraw(new PartJudgement(Hash(tiny, "other.csv"), "a draft", Day));

        judged.StillReplaced.ShouldHaveSingleItem().File.ShouldBe("one.csv");
        judged.EventsAfter.ShouldBe(0);
    }

    [Fact]
    public void What_is_not_there_is_out_already_or_has_no_reason_is_refused()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-01-01"));
        var judging = new PartJudging(tiny.Corpus);
        var before = File.ReadAllBytes(tiny.Corpus);

        Should.Throw<DyadException>(() => judging.Withdraw(new PartJudgement("21.2", "x", Day))).Message.ShouldContain("did you mean '21.1'");
        Should.Throw<DyadException>(() => judging.Withdraw(new PartJudgement("21.1", " ", Day))).Message.ShouldStartWith("why: ");
        Should.Throw<DyadException>(() => judging.Restore(new PartJudgement("21.1", "x", Day))).Message.ShouldBe("21.1 was not taken out");
        Should.Throw<DyadException>(() => tiny.Import(tiny.File("other.csv", Tiny.Row(3, "2020-01-01")), release: "22.1", replace: true)).Trouble.ShouldBe(Trouble.NotFound);
        File.ReadAllBytes(tiny.Corpus).ShouldBe(before);
    }

    private static string Hash(Tiny tiny, string file)
    {
        using var corpus = tiny.Open();
        return corpus.Manifest.AllParts.Single(part => part.File == file).PartHash;
    }
}
