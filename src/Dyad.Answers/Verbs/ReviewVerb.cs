using Dyad.Answers.Results;
using Dyad.Model;
using Dyad.Model.Judgements;
using Dyad.Model.Results;
using Dyad.Store;

namespace Dyad.Answers.Verbs;

/// <summary>Names that nobody has bound to an actor, and what people judge of them.</summary>
public static class ReviewVerb
{
    private const int Most = 50;

    /// <summary>What its rows hold.</summary>
    public static ResultSchema Schema { get; } = new("actors-review", [Hint.Ask("actors", "review")],
    [
        new("name", ColumnType.Text, "a name as coded that no actor is bound to"),
        new("events", ColumnType.Whole, "its events"),
        new("first", ColumnType.Day, "the day of the first event of one of them"),
        new("last", ColumnType.Day, "the last day"),
        new("countries", ColumnType.Text, "their countries"),
        new("suggestion", ColumnType.Text, "an actor that it may be", "no actor comes near"),
        new("why", ColumnType.Text, "what speaks for the suggestion", "there is no suggestion"),
    ]);

    /// <summary>What the row of a new judgement holds.</summary>
    public static ResultSchema JudgementSchema { get; } = new("judgement", [Hint.Ask("actors", "judge")],
    [
        new("judgement", ColumnType.Text, "the judgement's id, by which it can be undone"),
        new("one actor", ColumnType.Text, "all names that are one actor after it; empty text where there are none"),
    ]);

    /// <summary>The names that nobody has bound, those with a suggestion first.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="limit">The most names; null for 50.</param>
    public static Result Ask(Corpus corpus, int? limit)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return new(ResultRows.Of(Schema, corpus.Review().Take(limit ?? Most).Select(row => (IReadOnlyList<object?>)
            [row.Name, row.Events, row.First, row.Last, row.Countries, row.Suggestion, row.Why])))
        {
            Notes = Contradictions(corpus.Clusters),
        };
    }

    /// <summary>What a judgement makes one.</summary>
    public static Result Judged(ActorJudgement judgement, ActorClusters clusters)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        ArgumentNullException.ThrowIfNull(clusters);
        var one = clusters.Clusters.Where(cluster => cluster.Contains(judgement.One) && cluster.Contains(judgement.Other)).SelectMany(cluster => cluster);
        return new(ResultRows.Of(JudgementSchema, [[judgement.Id, string.Join(", ", one)]])) { Notes = Contradictions(clusters) };
    }

    private static Note[] Contradictions(ActorClusters clusters) =>
        [.. clusters.Contradictions.Select(contradiction => Note.Of($"Judgements contradict each other and join nothing of: {string.Join(", ", contradiction)}"))];
}
