using Dyad.Model.Requests;
using static Dyad.Tests.Store.Registry.Actors;

namespace Dyad.Tests.Store.Registry;

public sealed class ActorListTests
{
    private const string Header =
        "ActorId,NameData,NameOrig,NameOrigFull,NameOrigFullEng,NameChange,NewName,NewNameFullMotherTongue,NewNameFullEng,Org,OSCoalition,OSCoalitionID,NSCoalition,NSCoalitionID,"
        + "Splinter,NamePrev,ActorIdPrev,Alliance,NameAlliance,ActorIdAlliance,JoinGroup,GroupName,ActorIdGroup\n";

    [Fact]
    public void The_published_list_has_the_actors_names_and_relations_counted_in_it_by_others()
    {
        using var tiny = new Tiny();
        var report = tiny.ImportAny(TestData.Need("ucdp/ucdp-actor-22.1.csv"));
        string Count(string sql) => tiny.Lines($"select count(*) {sql}").Single();

        (report.Dataset, report.Release, report.Records, report.Actors, report.Events).ShouldBe(("ucdp-actor", "22.1", 1725, 1725, 0));
        report.ProblemKinds.Select(kind => (kind.Kind, kind.Count)).ShouldBe([("related_to_itself", 1)]);
        report.Problems.Single().ToString().ShouldContain("is '283'");

        // 219 rows state 226 edges, one of them to itself.
        Count("from relation where kind = 'splinter_of'").ShouldBe("225");
        tiny.Lines("select count(distinct first) from relation where kind = 'splinter_of'").Single().ShouldBe("218");
        Count("from relation where kind = 'allied_with'").ShouldBe("117");
        tiny.Lines("select count(distinct first) from relation where kind = 'allied_with'").Single().ShouldBe("111");
        Count("from relation where kind = 'joined'").ShouldBe("84");
        tiny.Lines("select count(distinct first) from relation where kind = 'joined'").Single().ShouldBe("76");
        tiny.Lines("select count(distinct actor) from alias where kind = 'later name'").Single().ShouldBe("70");
        tiny.Lines("select second || ' ' || name from relation where name is not null order by 1")
            .ShouldBe(["ucdp:2658 PBCP-ML", "ucdp:6493 Raia Mutomboki - Shukuru", "ucdp:7610 Liwa al-Haqq", "ucdp:7611 Ansar al-Sham"]);
        tiny.Lines("select text from alias where actor = 'ucdp:234' and kind = 'later name' order by 1").ShouldBe(["IS", "ISI", "ISIS", "TQJBR"]);
        tiny.Lines("select distinct dates from relation").ShouldBe(["unknown"]);
        Dyad.Store.Upkeep.Verification.Run(tiny.Corpus).ShouldAllBe(finding => finding.Holds);
    }

    [Fact]
    public void A_list_takes_no_event_out_of_the_count_and_a_rebuild_makes_it_again()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-01-01"));
        tiny.ImportAny(tiny.Text("ucdp-actor-22.1.csv", Header + "2,IS,IS,,,0,,,,1,0,,0,,0,,,0,,,0,,\n"));
        var before = tiny.Lines("select text from alias order by 1");

        tiny.Count(Filter.Empty).Single().Events.ShouldBe(1);
        tiny.Rebuild().ShouldBe(1);
        tiny.Lines("select text from alias order by 1").ShouldBe(before);
        tiny.Count(Filter.Empty).Single().Events.ShouldBe(1);
    }

    [Fact]
    public void Relations_get_the_days_on_which_both_have_events_and_say_so()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2010-01-01"), Tiny.Row(2, "2020-01-01"), Tiny.Row(3, "2015-06-01", a: "Taleban", b: "IS"));
        tiny.ImportAny(tiny.Text(
            "ucdp-actor-22.1.csv",
            Header + "1,Government of Afghanistan,,,,0,,,,4,0,,0,,0,,,0,,,0,,\n2,IS,,,,0,,,,1,0,,0,,1,\"Government of Afghanistan, Gone\",\"1, 77\",0,,,0,,\n"));

        tiny.Lines("select kind || ' ' || second || ' ' || coalesce(name, '-') || ' ' || coalesce(since::text, '?') || ' ' || coalesce(until::text, '?') || ' ' || dates from relation order by second")
            .ShouldBe(["splinter_of ucdp:1 - 2010-01-01 2020-01-02 from events", "splinter_of ucdp:77 Gone ? ? unknown"]);
    }

    [Fact]
    public void A_name_without_an_id_is_looked_up_in_the_list_unless_it_stands_for_several()
    {
        using var tiny = new Tiny();
        tiny.Import(tiny.Text(
            "reduced.csv",
            "id,year,month,day,country,type_of_violence,conflict_name,side_a,side_b,latitude,longitude,low_death,best_death,high_death\n"
            + "1,2017,7,31,Afghanistan,State-based violence,Iraq: Government,PLA,IS,34.5,69.1,6,6,6\n"));
        tiny.Registry("pack", [Of("one", bindings: Bound(null, "234")), Of("two", bindings: Bound(null, "11"))]);
        tiny.Bound().ShouldBeEmpty();

        tiny.ImportAny(tiny.Text("ucdp-actor-22.1.csv", Header + string.Concat(((string[])["234,IS", "11,PLA", "12,PLA"]).Select(actor => $"{actor},,,,0,,,,1,0,,0,,0,,,0,,,0,,\n"))));

        tiny.Bound().ShouldBe(["ucdp:1 b one"]);
    }
}
