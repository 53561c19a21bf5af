using Dyad.Answers.Briefs;
using Dyad.Answers.Documents;
using Dyad.Answers.Writing;
using Dyad.Model;
using Dyad.Model.Events;
using Dyad.Model.Requests;
using Dyad.Store;
using Dyad.Store.Counting;
using Dyad.Store.Import;

namespace Dyad.Tests.Store.Releases;

/// <summary>A dataset in a layout that is not UCDP's: events of one actor, a direction, several targets and methods, claims, and a toll that is divided between two attacks. A folder brings it in.</summary>
public sealed class SecondLayoutTests : IDisposable
{
    private readonly Workshop _workshop = new();

    private readonly Filter _red = Filter.Empty.With("actor", "Red Band");

    public void Dispose() => _workshop.Dispose();

    [Fact]
    public void Every_event_counts_and_a_divided_toll_adds_up()
    {
        using var corpus = Imported();

        var total = corpus.Count(new CountRequest(_red, [])).Single();

        (total.Events, total.Best, total.DeathsUnstated).ShouldBe((5, 5, 1));
        Cells(corpus, _red, "opponent").ShouldBe([("Blue Guard", 2, 3), ("not stated", 3, 2)], ignoreOrder: true);
        Cells(corpus, _red.With("with", UnnamedSide.Word), "year").ShouldBe([("2020", 3, 2)]);
        Cells(corpus, Filter.Empty, "actor").ShouldBe([("Blue Guard", 2, 3), ("Red Band", 5, 5)], ignoreOrder: true);
    }

    [Fact]
    public void Who_attacked_is_what_the_definition_says()
    {
        using var corpus = Imported();

        var attacks = _red.With("role", "attacker");

        corpus.Count(new CountRequest(attacks, [])).Single().Events.ShouldBe(4);
        Cells(corpus, attacks, "target").ShouldBe([("education", 1, 1), ("media", 2, 1), ("security_forces", 1, 3), ("unknown", 1, 1)], ignoreOrder: true, customMessage: "half a death is rounded to one");
        Cells(corpus, attacks, "method").ShouldBe([("armed_clash", 1, 3), ("ied", 2, 1), ("suicide", 1, 3), ("unknown", 1, 1)], ignoreOrder: true);
        corpus.Count(new CountRequest(_red.With("target", "media"), [])).Single().Events.ShouldBe(2);
        corpus.Count(new CountRequest(_red.With("method", "suicide,armed_clash"), [])).Single().Events.ShouldBe(1);
        corpus.Count(new CountRequest(Filter.Empty.With("actor", "Blue Guard").With("role", "attacker"), [])).Single().Events.ShouldBe(1);
    }

    [Fact]
    public void An_attack_of_side_B_or_of_both_is_by_those_who_stand_there()
    {
        Put(SecondLayout.Sql.Replace("'a' as direction", "case key when 3 then 'b' when 4 then 'both' else 'a' end as direction", StringComparison.Ordinal));
        Import();
        using var corpus = _workshop.Open();
        string Attacks(string actor) => string.Join(' ', corpus.Events(Filter.Empty.With("actor", actor).With("role", "attacker")).Select(row => row.EventId[^1]));

        // Red Band is side A but in the fourth, where it is side B.
        (Attacks("Red Band"), Attacks("Blue Guard")).ShouldBe(("1 2 4 5", "3 4"));
    }

    [Fact]
    public void An_event_is_shown_with_what_its_dataset_codes()
    {
        using var corpus = Imported();

        var row = corpus.Event("attacks:1")[0].Row;

        (row.Sides, row.Direction, row.Best, row.ClaimedBy).ShouldBe(("Red Band – side B not stated", "a", 0.5m, "Red Band"));
        row.Targets.ShouldBe(["education", "media"]);
        row.Methods.ShouldBe(["ied"]);
        corpus.Event("attacks:4")[0].Row.Targets.ShouldBe(["unknown"]);
    }

    [Fact]
    public void A_brief_says_what_it_attacks_and_leaves_out_no_event()
    {
        using var corpus = Imported();
        string Ask(string question) => string.Join(' ', AnswerText.Write(Briefing.Ask(corpus, new Request(question, _red)), 4000).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        Ask("targets").ShouldContain("It is coded as the attacker in 4 events");
        Ask("targets").ShouldContain("the class of target coded most often is media, in 2.");
        Ask("opponents").ShouldContain("it most often faces Blue Guard: 2 of 5");
        Ask("opponents").ShouldContain("3 events name no other side");
        Ask("tempo").ShouldContain("Of all 5 events 4 are coded as attacks of its own.");
        var brief = Briefing.Make(corpus, new Request("brief", _red));
        var summary = string.Join('\n', brief.Summary.ShouldNotBeNull().Points.Select(point => point.Says.ToString()));
        summary.ShouldContain("Blue Guard in 2 of 5 events");
        summary.ShouldContain("No other side is named in 3.");
        summary.ShouldContain("It is coded as the attacker in 4 events");
        brief.Facts.Single(fact => fact.Name == "Opponents").Value.ToString().ShouldBe("Blue Guard (2)");
    }

    [Fact]
    public void Methods_and_claims_that_are_coded_are_counted_as_coded()
    {
        using var corpus = Imported();
        Answer Ask(string question) => Briefing.Ask(corpus, new Request(question, _red));

        // Of four attacks the method of one is not coded; one has two.
        var methods = Ask("methods");
        methods.Reply.ToString().ShouldBe("Of 4 attacks coded as its own the dataset codes the method of 3: most often ied, in 2 (66.7 %).");
        Rows(methods, 0).ShouldBe(["ied|2|66.7 %|1 (no range stated)", "armed clash|1|33.3 %|3 (no range stated)", "suicide|1|33.3 %|3 (no range stated)"]);
        Rows(methods, 1).ShouldBe(["2020 (part)|2|1|1"]);
        methods.Details[0].ToString().ShouldStartWith("There are too few covered months or attacks");

        var claims = Ask("claims-of-responsibility");
        claims.Reply.ToString().ShouldBe("It claimed 2 of 5 events with it, as the dataset codes them; of 3 no claim is coded.");
        claims.Tables.ShouldHaveSingleItem().Rows.Select(row => $"{row[0].Text} {row[1].Text}").ShouldBe(["Red Band 2", "not stated 3"]);
    }

    [Fact]
    public void A_claim_is_its_own_in_whatever_case_it_is_coded()
    {
        Put(SecondLayout.Sql.Replace("claimed as claimed_by", "upper(claimed) as claimed_by", StringComparison.Ordinal));
        Import();
        using var corpus = _workshop.Open();

        Briefing.Ask(corpus, new Request("claims-of-responsibility", _red)).Reply.ToString().ShouldStartWith("It claimed 2 of 5 events with it");
    }

    [Theory]
    [InlineData(false, "The mix of methods of the twelve months to 2020-12-31 differs from that of the months before: armed clash in 12 of 12 attacks (100 %), before in none of 36 attacks.")]
    [InlineData(true, "The mix of methods of the twelve months to 2020-12-31 cannot be told apart from that of the months before.")]
    public void A_shift_of_coded_methods_is_said_where_no_other_year_differs_as_much(bool alternates, string expected)
    {
        Put(SecondLayout.Sql);
        var rows = Enumerable.Range(0, 48).Select(at => $"{at + 1},{2017 + (at / 12)}-{(at % 12) + 1:00}-05,Red Band,Blue Guard,,{((alternates ? at / 12 % 2 == 1 : at >= 36) ? "shooting" : "bombing")},1,,Afghanistan,34.5,69.1");
        _workshop.Import(_workshop.Text("attacks-2020.csv", string.Join('\n', rows.Prepend("key,when,who,against,classes,how,killed,claimed,country,lat,lon")) + "\n"), request => request with { Extent = ExtentKind.Complete });
        using var corpus = _workshop.Open();

        Briefing.Ask(corpus, new Request("methods", _red.With("as-of", "2020-12-31"))).Details[0].ToString().ShouldBe(expected);
    }

    [Fact]
    public void How_the_attacker_is_known_and_on_whose_word_are_counted_where_they_are_coded()
    {
        Put(SecondLayout.Sql.Replace("'a' as direction,", "'a' as direction, if(key = 2, 'suspected', 'unknown') as attribution, if(key = 3, 'belligerent', 'unknown') as who_says,", StringComparison.Ordinal).Replace("claimed as claimed_by", "null::varchar as claimed_by", StringComparison.Ordinal));
        Import();
        using var corpus = _workshop.Open();

        var claims = Briefing.Ask(corpus, new Request("claims-of-responsibility", _red));

        claims.Reply.ToString().ShouldBe("Of 5 events with Red Band none is coded as claimed by it under that name; of 5 no claim is coded.");
        claims.Tables.SelectMany(table => table.Rows).Select(row => $"{row[0].Text} {row[1].Text}").ShouldBe(["unknown 4", "suspected 1", "unknown 4", "belligerent 1"]);
    }

    [Fact]
    public void An_export_keeps_the_fraction_and_the_lists()
    {
        using var corpus = Imported();
        var path = Path.Combine(_workshop.Root, "out.csv");
        corpus.Export(new ExportRequest(_red.With("t", "2020-03"), "csv", path, null));

        var lines = File.ReadAllLines(path).Select(line => line.Split(',')).ToArray();
        string[] Column(string name) => [.. lines[1..].Select(line => line[Array.IndexOf(lines[0], name)])];

        Column("best").ShouldBe(["0.500", "0.500"]);
        Column("targets").ShouldBe(["education;media", "media"]);
        Column("side_b").ShouldBe(["", ""]);
    }

    [Fact]
    public void A_later_file_is_compared_in_every_field_that_both_state()
    {
        using var corpus = Imported();

        var difference = _workshop.Import(_workshop.Text("attacks-2021.csv", SecondLayout.Attacks.Replace("suicide,3,", "massacre,4,", StringComparison.Ordinal).Replace("5,2020-06-07,Red Band,,,,1,,", "6,2020-06-08,Red Band,,,,1,,", StringComparison.Ordinal)))
            .Difference.ShouldNotBeNull();

        (difference.Added, difference.Revised, difference.Absent).ShouldBe((1, 1, 1));
        difference.RevisedFields.ShouldBe([("methods", 1L), ("best", 1L)]);
        difference.NotCompared.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("'a' as direction", "'c' as direction", "the direction 'c' is not valid; use a, b or both")]
    [InlineData("'ied'", "'bomb'", "the methods 'bomb' is not valid")]
    [InlineData("killed as best", "-killed as best", "deaths of -0.500; expected none below 0")]
    [InlineData("lat as latitude", "'NaN'::double as latitude", "the latitude nan; expected degrees north, from -90 to 90")]
    [InlineData("lon as longitude", "180.5 as longitude", "the longitude 180.5; expected degrees east, from -180 to 180")]
    [InlineData("killed as best", "(random() * 9)::integer as best", "events.sql does not always give the same: it uses random, which differs from one run to the next")]
    [InlineData("killed as best", "killed + day(CURRENT_DATE) as best", "it uses current_date, which differs from one run to the next")]
    [InlineData("killed as best", "killed + (select count(*) from typed using sample 1) as best", "it takes a sample of its rows, which differs from one run to the next")]
    [InlineData("as claimed_by", "as claimed", "events.sql gives a column 'claimed', which an event does not have")]
    [InlineData("who as side_a", "against as side_a", "leaves side_a empty for some records")]
    public void What_means_nothing_is_refused_in_plain_words(string said, string instead, string expected)
    {
        Put(SecondLayout.Sql.Replace(said, instead, StringComparison.Ordinal));

        Should.Throw<DyadException>(Import).Message.ShouldContain(expected);
        File.Exists(_workshop.Corpus).ShouldBeFalse();
    }

    private Corpus Imported()
    {
        Put(SecondLayout.Sql);
        Import().Events.ShouldBe(5);
        return _workshop.Open();
    }

    private void Put(string sql) => SecondLayout.Put(_workshop, sql);

    private ImportReport Import() => SecondLayout.Import(_workshop);

    private static IEnumerable<string> Rows(Answer answer, int table) => answer.Tables[table].Rows.Select(row => string.Join('|', row.Select(cell => cell.Text)));

    private static IEnumerable<(string Key, long Events, long? Deaths)> Cells(Corpus corpus, Filter filter, string by) =>
        corpus.Count(new CountRequest(filter, [by])).Select(tally => (tally.Keys[by], tally.Events, tally.Best));
}
