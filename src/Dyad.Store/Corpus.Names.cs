using System.Collections.Concurrent;
using Dyad.Model;
using Dyad.Model.Actors;
using Dyad.Model.Registry;
using Dyad.Model.Requests;
using Dyad.Store.Counting;
using Dyad.Store.Storage;

namespace Dyad.Store;

/// <content>Finding actors by their names.</content>
public sealed partial class Corpus
{
    private const int MostCandidates = 10;

    // Ranks of names.sql: its own name; another name; all words of the text are words of its names; part of a name or a similar one.
    private const int LastOfNames = 1;
    private const int ByWords = 2;

    private readonly ConcurrentDictionary<string, NamedActor> _named = new(StringComparer.Ordinal);

    /// <summary>The actors a text may mean, the likeliest first: by id, name or other name in any script, forgiving typing errors.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="filter">Its release rule says among which events.</param>
    public IReadOnlyList<NameHit> Search(string text, Filter filter) =>
        [.. (Ranked(text, filter) is { Count: > 0 } hits ? hits : WithoutCommonNouns(text, filter)).Select(ranked => ranked.Hit)];

    /// <summary>The one actor a text names; see <see cref="Resolve"/>.</summary>
    /// <exception cref="DyadException">No actor has the name, or several have; the message lists them.</exception>
    public ActorName Actor(string text, Filter filter) => Resolve(text, filter).Name;

    /// <summary>
    /// The one actor a text names: by id or exact name as coded, else by the same name in another spelling, another name, or all the words typed, each only where that is one actor's;
    /// at last by one of its names without words that say only what a group is, such as <i>rebels</i>. Nothing is taken for being spelled alike.
    /// </summary>
    /// <param name="text">What was typed.</param>
    /// <param name="filter">Its release rule says among which events.</param>
    /// <exception cref="DyadException">No actor has the name, or several have; the message lists them.</exception>
    public NamedActor Resolve(string text, Filter filter) =>
        _named.GetOrAdd($"{filter["release"]}\u001f{filter["known-on"]}\u001f{text}", _ => Resolved(text, filter));

    private NamedActor Resolved(string text, Filter filter)
    {
        if (Has(text, filter))
        {
            return new(new(text), null, null);
        }

        if (Actors.ContainsKey(text))
        {
            return new(new(text), null, Unheard(text));
        }

        var hits = Ranked(text, filter);
        for (var rank = 0; rank <= LastOfNames; rank++)
        {
            if (One(text, hits, rank) is { } named)
            {
                return named;
            }
        }

        RefusePlace(text, filter, "country");
        if (One(text, [.. hits.Where(ranked => !IsGovernment(ranked.Hit))], ByWords) is { } worded)
        {
            return worded;
        }

        RefuseSeveral(text, hits.Where(ranked => ranked.Rank == ByWords).Select(ranked => ranked.Hit));
        RefusePlace(text, filter, "admin1");
        if (Shortened(text, filter) is { } shortened)
        {
            return shortened;
        }

        var similar = string.Concat(hits.Take(MostCandidates).Select(ranked => Candidate(ranked.Hit)));
        throw new DyadException(
            Trouble.NotFound,
            $"No actor is called '{Short(text)}'{(filter["known-on"] is { } day ? $" in any release published by {day}" : "")}{(similar.Length > 0 ? $"; similar names:{similar}" : "")}{OnlySamples(filter)}");
    }

    // "The Black Banner rebels" are the Black Banner; null where what is left is nobody's whole name.
    private NamedActor? Shortened(string text, Filter filter)
    {
        var hits = WithoutCommonNouns(text, filter);
        for (var rank = 0; rank <= LastOfNames; rank++)
        {
            // What has one name only is mostly a people: "Oromo rebels" may be any group of theirs.
            var found = hits.Where(ranked => ranked.Rank == rank).Select(ranked => ranked.Hit).ToArray();
            if (found is [var only] && HasOneName(only.Id) && hits.Any(ranked => ranked.Rank == ByWords && !IsGovernment(ranked.Hit)))
            {
                RefuseSeveral(text, [only, .. hits.Where(ranked => ranked.Rank == ByWords && !IsGovernment(ranked.Hit)).Select(ranked => ranked.Hit)]);
            }

            if (One(text, hits, rank) is { } named)
            {
                return named;
            }
        }

        return null;
    }

    private bool HasOneName(string actor) =>
        _database.Query("select count(distinct words) = 1 from known_name where actor = $actor and label not like 'id %'", row => row.GetBoolean(0), ("actor", actor)).Single();

    private List<(NameHit Hit, int Rank)> WithoutCommonNouns(string text, Filter filter) => FoldedName.Of(text).WithoutCommonNouns() is { } rest
        ? [.. Ranked(rest.Words, rest, filter).Select(ranked => (ranked.Hit with { Why = $"as '{rest.Words}', {ranked.Hit.Why}" }, ranked.Rank))]
        : [];

    // The one actor that matches in this way; null where none does.
    private NamedActor? One(string text, IReadOnlyList<(NameHit Hit, int Rank)> hits, int rank)
    {
        var found = hits.Where(ranked => ranked.Rank == rank).Select(ranked => ranked.Hit).ToArray();
        if (found.Length > 1)
        {
            RefuseSeveral(text, found);
        }

        return found is [var one]
            ? new(new(one.Id), $"'{Short(text)}' is taken as {one.Id}{(one.Name == one.Id ? "" : $", {one.Name}")} ({one.Why})", one.Events == 0 ? Unheard(one.Id) : null)
            : null;
    }

    private static void RefuseSeveral(string text, IEnumerable<NameHit> hits)
    {
        if (string.Concat(hits.Take(MostCandidates).Select(Candidate)) is { Length: > 0 } candidates)
        {
            throw new DyadException(Trouble.Ambiguous, $"'{Short(text)}' names several actors; give one of these exactly:{candidates}{More(hits.Count())}");
        }
    }

    // A place is no group: its government and the groups in it are offered.
    private void RefusePlace(string text, Filter filter, string kind)
    {
        var places = Places(text, filter).Where(place => place.Kind == kind && place.IsSame).ToArray();
        if (places.Length == 0)
        {
            return;
        }

        var there = _database.Query(
            Sql.Read("in_place").Replace("{{counts}}", Scope.Counts(filter), StringComparison.Ordinal),
            row => new NameHit("actor", row.GetString(0), row.GetString(1), row.GetInt64(2), row.GetString(3), row.Day(4), row.Day(5), "", IsSame: false) { Families = NameHit.FamiliesOf(row, 6) },
            [("place", places[0].Id), ("kind", kind), .. Scope.CountsParameters(filter)]);
        throw new DyadException(
            Trouble.Ambiguous,
            $"'{Short(text)}' is a {(kind == "country" ? "country" : "province")} ({places[0].Name}), not a group; those with the most events there are:{string.Concat(there.Select(Candidate))}");
    }

    private bool IsGovernment(NameHit hit) => Actors.TryGetValue(hit.Id, out var actor) && actor.Kind == ActorKind.Government;

    private string Unheard(string actor)
    {
        var called = _database.Query(Sql.Read("registry/called"), row => $"{row.GetString(0)} calls it '{row.GetString(1)}'", ("actor", actor));
        return $"The data has no event under {actor}{(called.Count == 0 ? "" : $"; {string.Join("; ", called)}")}";
    }

    private static string Candidate(NameHit hit) =>
        $"\n  {hit.Id}{(hit.Name == hit.Id ? "" : $", {hit.Name}")}  ({hit.Families ?? $"{hit.Events}"} {Plural.Of(hit.Events, "event")}{(hit.First is null ? "" : $", {Years(hit.First.Value.Year, hit.Last!.Value.Year)}, {hit.Countries}")})";

    private static Note More(int count) => count > MostCandidates ? Note.Of($"\n  and {count - MostCandidates} more; {Hint.Ask("search")} lists all") : "";

    private static string Years(int first, int last) => first == last ? $"{first}" : $"{first}–{last}";

    private static string Short(string text) => text.Length <= FoldedName.Longest ? text : $"{text[..FoldedName.Longest]}…";

    private List<(NameHit Hit, int Rank)> Ranked(string text, Filter filter) => Ranked(text, FoldedName.Of(text), filter);

    private List<(NameHit Hit, int Rank)> Ranked(string text, FoldedName folded, Filter filter) => _database.Query(
        Sql.Read("names").Replace("{{alike}}", Scope.Alike(filter), StringComparison.Ordinal),
        row => (
            new NameHit("actor", row.GetString(0), row.GetString(1), row.GetInt64(2), row.GetString(3), row.Day(4), row.Day(5), row.GetString(6), row.GetInt32(7) <= LastOfNames) { Families = NameHit.FamiliesOf(row, 8) },
            row.GetInt32(7)),
        [("text", text), ("folded", folded.Words), ("compact", folded.Compact), ("errors", Math.Max(1, folded.Words.Length / 4)), .. Scope.CountsParameters(filter)]);

    private bool Has(string name, Filter filter) =>
        _engine.Ask(SubjectOf(filter.With("actor", name)).Read("select count(*) > 0 from {{subject}} s where alone_a or alone_b"), row => row.GetBoolean(0)).Single();

    private Note OnlySamples(Filter filter) =>
        filter["release"] is null && Manifest.Parts.Count > 0 && Manifest.Parts.All(part => part.Extent == "sample")
            ? Note.Of($"\nThis corpus holds samples only, which count when named: {Hint.Give("release", Manifest.Parts[0].Release)}")
            : "";
}
