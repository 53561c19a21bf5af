using Dyad.Answers.Results;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Model.Results;
using Dyad.Store;
using Dyad.Store.Counting;

namespace Dyad.Answers.Verbs;

/// <summary>One group's record: what it is called, how it is related, whom it meets in events.</summary>
public static class ActorVerb
{
    private const string NotRecorded = "not recorded";

    /// <summary>What the rows of names hold.</summary>
    public static ResultSchema NamesSchema { get; } = new("actor-names", [Hint.Ask("actor", "GROUP", "names")],
    [
        new("name", ColumnType.Text, "a name, or the name or id that binds a dataset's rows"),
        new("kind", ColumnType.Text, "the kind of name or binding"),
        new("language", ColumnType.Text, "the language of a name", NotRecorded),
        new("from", ColumnType.Day, "the first day it holds", "from the beginning"),
        new("until", ColumnType.Day, "the last day it holds", "it still holds"),
        new("where", ColumnType.Text, "where a binding holds; empty text for everywhere"),
        new("origin", ColumnType.Text, "what states it: a pack, the built-in registry or a dataset's list"),
    ])
    {
        HasFilter = true,
    };

    /// <summary>What the rows of lineage hold.</summary>
    public static ResultSchema LineageSchema { get; } = new("actor-lineage", [Hint.Ask("actor", "GROUP", "lineage")],
    [
        new("relation", ColumnType.Text, "the relation, and whether it is the other way round"),
        new("other", ColumnType.Text, "the other's name"),
        new("id", ColumnType.Text, "the other's id"),
        new("from", ColumnType.Text, "since when, as exactly as it is known", NotRecorded),
        new("until", ColumnType.Text, "until when", "no end is recorded"),
        new("dates", ColumnType.Text, "whether the dates are stated or inferred", NotRecorded),
        new("source", ColumnType.Text, "who says so", NotRecorded),
        new("hedge", ColumnType.Text, "the speaker's own reservation", "none was made"),
        new("confidence", ColumnType.Text, "the pack's confidence", NotRecorded),
        new("contested", ColumnType.Flag, "whether sources contradict each other"),
        new("inferred", ColumnType.Flag, "whether it is inferred and not stated"),
        new("origin", ColumnType.Text, "what states it: a pack, the built-in registry or a dataset's list"),
    ])
    {
        HasFilter = true,
    };

    /// <summary>What the rows of pairs hold.</summary>
    public static ResultSchema PairsSchema { get; } = new("actor-pairs", [Hint.Ask("actor", "GROUP", "pairs")],
    [
        new("opponent", ColumnType.Text, "the other's name"),
        new("id", ColumnType.Text, "the other's id"),
        .. CountVerb.Schema.Columns.Where(column => column.Name is "events" or "low" or "best" or "high" or "first" or "last"),
    ])
    {
        Keys = [.. CountVerb.Schema.Keys.Where(key => key.Name == "family")],
        HasFilter = true,
    };

    /// <summary>What a group is called and bound to on a day.</summary>
    public static Result Names(Corpus corpus, Filter filter, string actor)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(filter);
        var (id, taken) = Registered(corpus, actor);
        return Of(filter, id, taken, ResultRows.Of(NamesSchema,
        [
            .. corpus.Names(id, filter.Day("as-of")).Select(name => (IReadOnlyList<object?>)[name.Text, name.Kind, name.Language, name.Since, name.Until, name.Conditions, name.Origin]),
            .. corpus.Straddling(id).Select(its => (IReadOnlyList<object?>)[its, "event that runs on into its time, counted for another", null, null, null, "", "bindings"]),
        ]));
    }

    /// <summary>How a group is related to others on a day.</summary>
    public static Result Lineage(Corpus corpus, Filter filter, string actor)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(filter);
        var (id, taken) = Registered(corpus, actor);
        return Of(filter, id, taken, ResultRows.Of(LineageSchema, corpus.Lineage(id, filter.Day("as-of")).Select(edge => (IReadOnlyList<object?>)
        [
            edge.IsFirst ? Words.Of(edge.Kind) : $"{Words.Of(edge.Kind)} (the other way round)", edge.Name, edge.Other, edge.Since?.ToString(), edge.Until?.ToString(), edge.Dates, edge.Source, edge.Hedge,
            edge.Confidence, edge.IsContested, edge.IsInferred, edge.Origin,
        ])));
    }

    /// <summary>Whom a group meets in events.</summary>
    public static Result Pairs(Corpus corpus, Filter filter, string actor)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(filter);
        var request = corpus.SideBySide(new CountRequest(filter.With("actor", actor), ["opponent"], "-events"));
        var family = request.By.Where(key => key == "family").ToArray();
        return Of(filter, actor, null, ResultRows.Of(
            PairsSchema,
            corpus.Count(request).Select(row => (IReadOnlyList<object?>)
                [.. family.Select(key => row.Keys[key]), corpus.NameOf(row.Keys["opponent"]), row.Keys["opponent"], row.Events, row.Low, row.Best, row.High, row.First, row.Last]),
            family));
    }

    // A name as coded means all that the dataset has under it; what is recorded is recorded of the one actor that the registry knows behind it.
    private static (string Id, string? Taken) Registered(Corpus corpus, string actor) =>
        corpus.IdBehind(actor) is var id && id != actor ? (id, $"{actor} is recorded as {id}.") : (actor, null);

    private static Result Of(Filter filter, string actor, string? taken, ResultRows rows) => new(rows)
    {
        Notes = [.. taken is null ? Array.Empty<string>() : [taken], .. rows.Values.Count == 0 ? [$"Nothing is recorded of {actor} here."] : Array.Empty<string>()],
        Filter = filter.With("actor", actor),
    };
}
