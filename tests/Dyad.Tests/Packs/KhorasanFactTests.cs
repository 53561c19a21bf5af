using Dyad.Answers.Briefs;
using Dyad.Answers.Documents;
using Dyad.Model.Packs;
using Dyad.Model.Requests;
using Dyad.Sources.Packs;
using Dyad.Sources.Registry;
using Dyad.Store;
using Dyad.Store.Registry;

namespace Dyad.Tests.Packs;

/// <summary>Facts of the Khorasan pack that were once wrong, and who it says led on which day.</summary>
public sealed class KhorasanFactTests : IDisposable
{
    private static readonly Lazy<LoadedPack> Khorasan = new(() => PackFolder.Read(Path.Combine(TestData.Checkout(), "packs", "khorasan")));

    private readonly Corpus _corpus = Corpus.OfBuiltIn(new BuiltInKnowledge(new LoadedRegistry([], []), [Khorasan.Value], "the pack alone"), threads: 1);

    private static Pack Pack => Khorasan.Value.Pack;

    public void Dispose() => _corpus.Dispose();

    private static PackEvent Event(string id) => Pack.Events.Single(e => e.Id == id);

    [Theory]
    [InlineData("herat-mosque-2017-08-01", "islamic-state")]
    [InlineData("sar-e-pol-villages-2017-08-04", "isis-k")]
    [InlineData("shikarpur-mosque-2015-01-30", "jundullah")]
    public void An_attack_that_was_claimed_says_by_whom(string id, string claimant)
    {
        Event(id).Attribution.ShouldBe(Attribution.Claimed);
        Event(id).ClaimedBy.ShouldBe(claimant);
    }

    [Fact]
    public void That_the_first_event_is_ascribed_by_UCDP_alone_is_said()
    {
        Event("shikarpur-mosque-2015-01-30").Note!.ShouldContain("UCDP alone ascribes it");
        Pack.Statements.ShouldContain(statement => statement.Predicate == Predicate.AttributedAttack && statement.About == "shikarpur-mosque-2015-01-30" && statement.Text!.Contains("UCDP alone"));
    }

    [Fact]
    public void The_attack_on_the_prison_of_Jalalabad_began_with_a_suicide_driver() => Event("jalalabad-prison-2020-08-02").Method.ShouldBe("suicide");

    [Fact]
    public void The_Haqqani_network_s_tie_to_the_Taliban_dates_from_about_1995()
    {
        var tie = Pack.Relations.Single(relation => relation is { From: "haqqani-network", To: "afghan-taliban" });

        tie.ValidFrom.ToString().ShouldBe("1995");
        tie.Note!.ShouldContain("About 1995");
    }

    [Fact]
    public void A_deputy_is_no_leader()
    {
        Pack.Statements.Where(statement => statement.Who == "Abdul Rauf Khadim").Select(statement => statement.Predicate).ShouldBe([Predicate.Deputy]);
        Pack.Statements.Where(statement => statement.Predicate == Predicate.Leader).ShouldAllBe(statement => !statement.Text!.Contains("deputy"));
    }

    [Theory]
    [InlineData("2015-02-01", "Its leader: Hafiz Saeed Khan")]
    [InlineData("2016-07-25", "Its leader: Hafiz Saeed Khan")]
    [InlineData("2017-08-01", "Who led it on 2017-08-01 is not recorded to the day: Abu Sayed Orakzai (since 2017)")]
    [InlineData("2018-06-01", "Its leader: Abu Sayed Orakzai")]
    [InlineData("2018-08-25", "Who led it on 2018-08-25 is not recorded to the day: Abu Omar Khorasani (since 2018)")]
    [InlineData("2019-01-01", "Its leader: Abu Omar Khorasani")]
    [InlineData("2020-04-03", "Its leader: Aslam Farooqi")]
    [InlineData("2020-04-04", "No leader is recorded on 2020-04-04: the last one, Aslam Farooqi, led it until 2020-04-04")]
    [InlineData("2020-05-31", "No leader is recorded on 2020-05-31")]
    [InlineData("2020-06-15", "Who led it on 2020-06-15 is not recorded to the day: Shahab al-Muhajir (since 2020-06)")]
    [InlineData("2020-07-01", "Its leader: Shahab al-Muhajir")]
    [InlineData("2021-08-27", "Its leader: Shahab al-Muhajir")]
    public void The_leader_of_a_day_is_one_whose_term_had_begun_and_not_ended(string day, string says) => Leader(day).ShouldContain(says);

    [Theory]
    [InlineData("2020-04-04", "No leader is recorded on 2020-04-04")]
    [InlineData("2020-08-31", "No leader is recorded on 2020-08-31")]
    [InlineData("2020-09-02", "Its leader: Shahab al-Muhajir")]
    [InlineData("2021-08-27", "Its leader: Shahab al-Muhajir")]
    public void What_was_known_then_never_gives_a_leader_whose_term_had_ended(string day, string says) => Leader(day, knownOn: day).ShouldContain(says);

    [Fact]
    public void What_was_known_then_does_not_tell_what_was_published_later() =>
        Answer("leaders", "2021-08-27", "2021-08-27").Statements.ShouldAllBe(note => !note.Says.Contains("Ghafari"));

    [Theory]
    [InlineData("opponents", "vast majority")]
    [InlineData("opponents", "piggybacking on the Taliban's routing")]
    [InlineData("recent", "a lot lower")]
    [InlineData("power", "certainly weakened")]
    [InlineData("threat", "by three things")]
    [InlineData("precedent", "nothing like the Taliban")]
    [InlineData("family", "Africa")]
    [InlineData("targets", "Hazaras and Sikhs")]
    [InlineData("rivalry", "recognised as caliph")]
    [InlineData("rivalry", "the Taliban attacked positions of the group")]
    [InlineData("coordination", "About Government of the United States: reported to coordinate with Taliban (Afghanistan) against Islamic State, Khorasan Province")]
    [InlineData("ranks", "About Taliban (Afghanistan): members went over to Islamic State, Khorasan Province")]
    [InlineData("strength", "some of the more credible estimates")]
    [InlineData("territory", "large rural areas of Nangarhar")]
    [InlineData("warnings", "Kabul airport")]
    [InlineData("outlook", "what the United States does next")]
    public void A_statement_stands_beside_the_question_that_it_answers(string question, string says) =>
        Answer(question, "2021-08-27").Statements.ShouldContain(note => note.Says.Contains(says, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void No_statement_stands_beside_two_questions()
    {
        var brief = Briefing.Make(_corpus, Request("brief", "2021-08-27"));
        var notes = brief.Sections.SelectMany(section => section.Answers).SelectMany(answer => answer.Statements.Select(note => (note.Id, answer.Question)).Distinct()).ToArray();

        notes.Where(note => note.Id.StartsWith("s-", StringComparison.Ordinal)).GroupBy(note => note.Id).Where(group => group.Count() > 1).ShouldBeEmpty();
    }

    private string Leader(string day, string? knownOn = null) => Answer("leaders", day, knownOn).Reply.ToString();

    private Answer Answer(string question, string day, string? knownOn = null) => Briefing.Ask(_corpus, Request(question, day, knownOn));

    private static Request Request(string ask, string day, string? knownOn = null) =>
        new(ask, Filter.Empty.With("actor", "isis-k").With("as-of", day).With("known-on", knownOn));
}
