using Dyad.Model;
using Dyad.Model.Judgements;
using FsCheck.Xunit;

namespace Dyad.Tests.Model;

public sealed class ActorClustersTests
{
    private static readonly DateOnly Day = new(2026, 1, 2);
    private static readonly HashSet<string> Registered = ["a"];

    [Fact]
    public void Same_joins_along_a_chain()
    {
        var clusters = ActorClusters.Of([Same("a", "B"), Same("B", "C"), Same("X", "Y"), Judged(ActorVerdict.Unsure, "X", "Z")], Registered);

        clusters.Clusters.ShouldBe([["B", "C", "a"], ["X", "Y"]]);
        clusters.Contradictions.ShouldBeEmpty();
    }

    [Fact]
    public void A_chain_that_joins_what_was_judged_apart_joins_nothing()
    {
        var clusters = ActorClusters.Of([Same("a", "B"), Same("B", "C"), Judged(ActorVerdict.NotSame, "C", "a")], Registered);

        clusters.Clusters.ShouldBeEmpty();
        clusters.Contradictions.ShouldBe([["B", "C", "a"]]);
    }

    [Fact]
    public void Two_registered_actors_are_never_joined() =>
        ActorClusters.Of([Same("a", "B"), Same("B", "b")], new HashSet<string> { "a", "b" }).Clusters.ShouldBeEmpty();

    [Property]
    public bool The_order_of_judgements_does_not_matter(byte[] words, int seed)
    {
        var judgements = Made(words);
        var shuffled = judgements.ToArray();
        new Random(seed).Shuffle(shuffled);

        return Text(judgements) == Text(shuffled);
    }

    [Property]
    public bool Undoing_the_last_judgement_restores_what_was(byte[] words)
    {
        var judgements = Made(words);
        var last = ActorJudgement.Of(ActorVerdict.Same, "one", "another", "me", Day, "new");
        var undone = ActorJudgement.Undoing(last.Id, "me", Day, "wrong");

        return Text([.. judgements, last, undone]) == Text(judgements)
            && Text([.. judgements, last, undone, ActorJudgement.Undoing(undone.Id, "me", Day, "right after all")]) == Text([.. judgements, last]);
    }

    [Fact]
    public void A_judgement_reads_back_and_its_two_stand_in_no_order()
    {
        var judgement = Same("a", "B");

        ActorJudgement.Find(judgement.ToJson()).ShouldBe(judgement);
        Same("B", "a").Id.ShouldBe(judgement.Id);
        Should.Throw<DyadException>(() => Same("a", "a"));
    }

    // Judgements among eight names: each byte says which two and what; some undo an earlier one.
    private static List<ActorJudgement> Made(byte[]? words)
    {
        var made = new List<ActorJudgement>();
        foreach (var (word, at) in (words ?? []).Select((word, at) => (word, at)))
        {
            var (one, other) = (word & 7, (word >> 3) & 7);
            if (one == other)
            {
                if (made.Count > 0)
                {
                    made.Add(ActorJudgement.Undoing(made[word % made.Count].Id, "me", Day, $"{at}"));
                }
            }
            else
            {
                made.Add(ActorJudgement.Of((ActorVerdict)(word >> 6 > 2 ? 1 : 0), $"n{one}", $"n{other}", "me", Day, $"{at}"));
            }
        }

        return made;
    }

    private static string Text(IReadOnlyList<ActorJudgement> judgements)
    {
        var clusters = ActorClusters.Of(judgements, Registered);
        return $"{string.Join(';', clusters.Clusters.Select(cluster => string.Join(',', cluster)))}|{string.Join(';', clusters.Contradictions.Select(cluster => string.Join(',', cluster)))}";
    }

    private static ActorJudgement Same(string one, string other) => Judged(ActorVerdict.Same, one, other);

    private static ActorJudgement Judged(ActorVerdict verdict, string one, string other) => ActorJudgement.Of(verdict, one, other, "me", Day, "because");
}
