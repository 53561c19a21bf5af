using Dyad.Answers.PackKnowledge;
using Dyad.Model.Evidence;
using Dyad.Model.Packs;
using Dyad.Model.Registry;
using Dyad.Model.Time;

namespace Dyad.Tests.Answers.Recorded;

/// <summary>Statements in words, written out by hand.</summary>
public sealed class WordingTests
{
    private static string Said(Statement statement) =>
        Wording.Of(statement, id => id == "parent" ? "Example Parent" : id, id => $"event {id}");

    [Fact]
    public void Founding_names_the_founder_and_the_circumstance() =>
        Said(Facts.Of(Predicate.Founded) with { Actor = "parent", Text = "after talks" }).ShouldBe("it was founded by Example Parent: after talks");

    [Fact]
    public void A_leader_s_end_says_how_or_that_nobody_says()
    {
        Said(Facts.Of(Predicate.LeaderEnd) with { Who = "Alex Specimen", How = LeaderEnd.Killed }).ShouldBe("the time of Alex Specimen as leader ended: killed");
        Said(Facts.Of(Predicate.LeaderEnd) with { Who = "Alex Specimen", How = LeaderEnd.Unknown }).ShouldBe("the time of Alex Specimen as leader ended: the source does not say how");
    }

    [Theory]
    [InlineData(1500L, 2200L, "1,500 to 2,200 fighters")]
    [InlineData(1400L, null, "1,400 fighters or more")]
    [InlineData(null, 50L, "50 fighters or fewer")]
    [InlineData(7L, 7L, "7 fighters")]
    public void A_number_says_no_more_than_was_stated(long? low, long? high, string words) => Wording.Number(new StatedRange(low, high, RangeUnit.Fighters)).ShouldBe(words);

    [Theory]
    [InlineData("2021-06", null, null, "2021-06")]
    [InlineData(null, "2015", "2018-08-01", "2015 to 2018-08-01")]
    [InlineData(null, "2020-06", null, "since 2020-06")]
    [InlineData(null, null, "2019", "until 2019")]
    [InlineData(null, null, null, "")]
    public void When_is_as_exact_as_it_was_stated(string? on, string? from, string? until, string words)
    {
        StatedDate? Date(string? text) => text is null ? null : StatedDate.Find(text);
        Wording.When(Date(on), Date(from), Date(until)).ShouldBe(words);
    }

    [Fact]
    public void Every_relation_has_its_verb()
    {
        foreach (var kind in Enum.GetValues<RelationKind>())
        {
            var relation = new Relation("a", kind, "b", null, null, [], null, Confidence.Low, kind == RelationKind.Joined, false, null);
            Wording.Of(relation, id => id.ToUpperInvariant()).ShouldMatch("^A [a-z ]+ B(, which is contested)?$");
        }
    }

    [Fact]
    public void Every_predicate_has_its_words()
    {
        foreach (var predicate in Enum.GetValues<Predicate>())
        {
            var full = Facts.Of(predicate) with { Actor = "parent", Text = "some text", Value = new StatedRange(1, 2, RangeUnit.Persons), Who = "Alex Specimen", How = LeaderEnd.Died, About = "x" };
            Said(full).ShouldNotBeNullOrWhiteSpace();
        }
    }
}
