using Dyad.Model.Packs;
using Dyad.Model.Time;
using Dyad.Sources.Packs;

namespace Dyad.Tests.Packs;

/// <summary>What the Khorasan pack gives of the interview says neither more nor less, nor stronger or weaker, than was said.</summary>
public sealed class InterviewTests
{
    private static readonly Lazy<Pack> Khorasan = new(() => PackFolder.Read(Path.Combine(TestData.Checkout(), "packs", "khorasan")).Pack);

    private static IReadOnlyList<Statement> All => Khorasan.Value.Statements;

    private static Statement Named(string id) => All.Single(statement => statement.Id == id);

    /// <summary>Which words a statement must hold, and which it must not.</summary>
    [Theory]
    [InlineData("hammered-2016-2018", "piggybacking on the Taliban's routing;sometimes the Taliban alone;sometimes the coalition alone", "government")]
    [InlineData("losses-mostly-coalition", "vast majority;Afghan air power;ground operations;above all from the air", "mostly ;some of")]
    [InlineData("taliban-routing", "in some areas;sometimes by them alone", "vast;always")]
    [InlineData("positional-first", "extensive;the Taliban attacked positions of the group;single units", "the group attacked positions")]
    [InlineData("tempo-mid-2021", "a lot lower;2020 and early 2021;lying low", "fewer")]
    [InlineData("decimated-2019", "pretty decimated;low-level insurgency", "much reduced")]
    [InlineData("growing-estimates", "some of the more credible estimates;gradually", "2019;losses;all ")]
    [InlineData("recruits-across-the-border", "a lot of its rank and file;historically;Pakistan", "less than before;more than before;most")]
    [InlineData("localised-recruitment", "more recently;good evidence;young;peace process", "less than before;more than before;2019")]
    [InlineData("targets-harvest", "most of its attack campaigns;journalists;aid workers;intelligence and security staff;places of the government", "all of")]
    [InlineData("sectarian-targets", "Hazaras;Sikhs", "Hindus")]
    [InlineData("weakened-2019-2020", "certainly weakened", "dismantled")]
    [InlineData("kept-capability", "attack cells;both years;recruiting", "territory it holds")]
    [InlineData("never-dismantled", "weakened;never dismantled", "")]
    [InlineData("governor-haqqani", "former and experienced operative of the Haqqani network;urban warfare", "commander")]
    [InlineData("first-outsider", "neither Afghanistan nor Pakistan", "outside the region")]
    [InlineData("talks-2015", "al-Baghdadi;call his people off;recognised as caliph", "")]
    [InlineData("nationalists", "nationalists", "")]
    [InlineData("threat-three", "yes;message;people;conditions", "may be")]
    [InlineData("depends-on-leaver", "forces that leave;not known", "will ")]
    [InlineData("iraq-flashback", "on track;nothing like the Taliban", "will ")]
    [InlineData("depends-on-the-us", "what the United States does next", "")]
    [InlineData("africa-attention", "Africa", "Asia")]
    [InlineData("warning-borne-out", "avoid the airport", "")]
    [InlineData("unofficial-coordination", "unofficial;word that a strike was about to come;far short of strategic cooperation", "joint")]
    [InlineData("cells-in-cities", "different cities", "Kabul;all cities")]
    public void A_statement_of_the_interview_keeps_its_strength(string id, string has, string lacks)
    {
        var statement = Named(id);

        statement.Sources.ShouldContain(use => use.Key == "vox-2021");
        foreach (var words in Split(has))
        {
            statement.Text!.ShouldContain(words);
        }

        foreach (var words in Split(lacks))
        {
            statement.Text!.ShouldNotContain(words);
        }
    }

    [Fact]
    public void No_statement_that_rests_on_the_interview_alone_gives_a_year_that_he_does_not_say()
    {
        // What he dates, and what the questions he was asked date.
        var said = new[] { "2014", "2015", "2015-01", "2016", "2018", "2019", "2020", "2021", "2021-08", "2021-08-27" };

        All.Where(statement => statement.Sources.All(use => use.Key == "vox-2021"))
            .SelectMany(statement => new[] { statement.On, statement.From, statement.Until })
            .OfType<StatedDate>()
            .Select(date => date.ToString())
            .ShouldAllBe(date => said.Contains(date));
        Named("growing-estimates").From.ShouldBeNull();
        Named("localised-recruitment").From.ShouldBeNull();
    }

    [Theory]
    [InlineData("first-outsider", "reportedly")]
    [InlineData("governor-haqqani", "believed to be")]
    [InlineData("iraq-flashback", "so far")]
    [InlineData("depends-on-leaver", "early days")]
    public void A_hedge_of_the_speaker_is_kept(string id, string hedge) => Named(id).Hedge.ShouldBe(hedge);

    [Theory]
    [InlineData("will-target-taliban")]
    [InlineData("will-target-minorities")]
    [InlineData("will-target-infrastructure")]
    [InlineData("will-target-civilians")]
    public void What_he_expects_keeps_the_condition_that_he_gave_it(string id) =>
        Named(id).Condition.ShouldBe("if the United States puts few more assets on the ground and is out within a week or two");

    [Fact]
    public void Coordination_against_the_group_names_it_as_the_one_it_is_directed_at() =>
        All.Where(statement => statement is { Predicate: Predicate.Coordination, Subject: "united-states" }).ShouldAllBe(statement => statement.Against.Single() == "isis-k");

    private static IEnumerable<string> Split(string words) => words.Split(';', StringSplitOptions.RemoveEmptyEntries);
}
