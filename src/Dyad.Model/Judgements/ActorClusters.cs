namespace Dyad.Model.Judgements;

/// <summary>Which names and actors are one, by all judgements together.</summary>
/// <remarks>
/// A pure function of the set of judgements: their order does not matter, and what is undone is as if it had never been. Where a chain of
/// <c>same</c> joins two that are judged <c>not_same</c>, nothing of that chain is joined and it is a contradiction for a person to solve.
/// </remarks>
/// <param name="Clusters">The groups of two or more that are one, each in code-unit order, by their first.</param>
/// <param name="Contradictions">The groups whose judgements contradict each other, likewise.</param>
public sealed record ActorClusters(IReadOnlyList<IReadOnlyList<string>> Clusters, IReadOnlyList<IReadOnlyList<string>> Contradictions)
{
    /// <summary>Works the clusters out.</summary>
    /// <param name="judgements">All judgements in any order.</param>
    /// <param name="registered">The ids of registered actors: a cluster that holds two of them is a contradiction, because the registry says that they are two.</param>
    public static ActorClusters Of(IEnumerable<ActorJudgement> judgements, IReadOnlySet<string> registered)
    {
        var standing = Standing(judgements);
        var parents = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var judgement in standing.Where(judgement => judgement.Verdict == ActorVerdict.Same))
        {
            Join(parents, judgement.One, judgement.Other);
        }

        var apart = standing.Where(judgement => judgement.Verdict == ActorVerdict.NotSame).ToArray();
        var groups = parents.Keys.GroupBy(name => Root(parents, name), StringComparer.Ordinal)
            .Select(group => (IReadOnlyList<string>)[.. group.Order(StringComparer.Ordinal)])
            .OrderBy(group => group[0], StringComparer.Ordinal)
            .ToLookup(group => group.Count(registered.Contains) > 1 || apart.Any(judgement => group.Contains(judgement.One) && group.Contains(judgement.Other)));
        return new ActorClusters([.. groups[false]], [.. groups[true]]);
    }

    /// <summary>The judgements that nobody has undone. An undoing can itself be undone.</summary>
    public static IReadOnlyList<ActorJudgement> Standing(IEnumerable<ActorJudgement> judgements)
    {
        var all = judgements.DistinctBy(judgement => judgement.Id).ToDictionary(judgement => judgement.Id);
        var undoings = all.Values.Where(judgement => judgement.Undoes is not null).ToLookup(judgement => judgement.Undoes!);

        // An id is a hash over what is undone, so no chain of undoings comes back to itself.
        bool Stands(ActorJudgement judgement) => !undoings[judgement.Id].Any(Stands);
        return [.. all.Values.Where(judgement => judgement.Undoes is null && Stands(judgement)).OrderBy(judgement => judgement.Id, StringComparer.Ordinal)];
    }

    private static void Join(Dictionary<string, string> parents, string one, string other)
    {
        parents.TryAdd(one, one);
        parents.TryAdd(other, other);
        parents[Root(parents, one)] = Root(parents, other);
    }

    private static string Root(Dictionary<string, string> parents, string name)
    {
        while (parents[name] != name)
        {
            name = parents[name];
        }

        return name;
    }
}
