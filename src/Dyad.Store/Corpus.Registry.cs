using Dyad.Model;
using Dyad.Model.Registry;
using Dyad.Model.Time;
using Dyad.Store.Registry;
using Dyad.Store.Storage;

namespace Dyad.Store;

/// <content>Who the registry says the actors are.</content>
public sealed partial class Corpus
{
    /// <summary>The registered actors by id.</summary>
    public IReadOnlyDictionary<string, ActorEntry> Actors => _actors.Value;

    /// <summary>An actor's other names, as whoever registers it lists them.</summary>
    public IReadOnlyList<string> Aliases(string actor) => _database.Query(
        "select text from alias where actor = $actor and origin in (select origin from actor where id = $actor) order by rowid", row => row.GetString(0), ("actor", actor));

    /// <summary>The hash of what the corpus has from a program, as <see cref="BuiltInKnowledge.Hash"/>; null where it has nothing.</summary>
    public string? BuiltInHash => BuiltInTables.HashOf(_database);

    /// <summary>What to call an actor: its name in the registry, or the name as coded, which is its own id.</summary>
    public string NameOf(string actor) => Actors.TryGetValue(actor, out var known) ? known.Name : actor;

    /// <summary>The registered actors that the events of one exact name as coded are bound to, by id; empty where the registry does not speak of it.</summary>
    public IReadOnlyList<ActorEntry> BehindName(string name) => Actors.Count == 0
        ? []
        : _database.Query(Sql.Read("registry/behind"), row => Actors[row.GetString(0)], ("name", name));

    /// <summary>The id of the one registered actor that all events of a name as coded are bound to; the name itself where there is none, or are several.</summary>
    public string IdBehind(string name) => BehindName(name) is [var only] ? only.Id : name;

    /// <summary>The names of an actor and what binds it, as of a day.</summary>
    /// <param name="actor">Its id, or its name as coded.</param>
    /// <param name="asOf">The day; null for all days.</param>
    public IReadOnlyList<NameEntry> Names(string actor, DateOnly? asOf) => _database.Query(
        Sql.Read("registry/record_names"),
        row => new NameEntry(row.GetString(0), row.GetString(1), row.Text(2), row.Day(3), row.Day(4), row.GetString(5), row.GetString(6)),
        ("actor", actor),
        ("as_of", asOf));

    /// <summary>The first day for which an actor is bound and the first for which it no longer is, over its bindings to families that the corpus holds, else over all; null without any.</summary>
    /// <param name="actor">Its id.</param>
    /// <param name="asOf">What begins or ends later is not told.</param>
    public (DateOnly? Since, DateOnly? Until)? BoundDays(string actor, DateOnly asOf) => _database.Query(
        Sql.Read("registry/bound_days"), row => ((DateOnly? Since, DateOnly? Until)?)(row.Day(0), row.Day(1)), ("actor", actor), ("as_of", asOf)).SingleOrDefault();

    /// <summary>How an actor is related to others, as of a day.</summary>
    /// <param name="actor">Its id, or its name as coded.</param>
    /// <param name="asOf">The day; null for all days.</param>
    public IReadOnlyList<LineageEntry> Lineage(string actor, DateOnly? asOf) => _database.Query(
        Sql.Read("registry/lineage"),
        row => new LineageEntry(
            row.GetString(0) == "is", Words.Find<RelationKind>(row.GetString(1))!.Value, row.GetString(2), row.GetString(3), Stated(row.Text(12), row.Day(4)), Stated(row.Text(13), row.Day(5)),
            row.GetString(6), row.Text(7), row.Text(8), row.Text(9), row.GetBoolean(10), row.GetBoolean(14), row.GetString(11), row.Text(15)),
        ("actor", actor),
        ("as_of", asOf));

    /// <summary>What the datasets call an actor: its bindings or, where nobody has bound it, its name and ids as coded in the events that count.</summary>
    /// <param name="actor">Its id, or its name as coded.</param>
    public IReadOnlyList<Binding> BindingsOf(string actor) => _database.Query(
        Sql.Read("registry/bindings_of"),
        row => new Binding(
            row.GetString(0), row.Text(1), row.Text(2), Parts(row.GetString(3)),
            [.. Parts(row.GetString(4)).Select(admin1 => new BoundAdmin1(admin1[..3], admin1[4..]))], Parts(row.GetString(5)), row.Day(6), row.Day(7), row.GetBoolean(8)),
        ("actor", actor));

    /// <summary>The events that run on into an actor's time after the day they are counted on, under another.</summary>
    public IReadOnlyList<string> Straddling(string actor) => _database.Query(
        "select distinct event_id from straddle join event using (event_key) where actor = $actor order by event_id", row => row.GetString(0), ("actor", actor));

    private static string[] Parts(string joined) => joined.Split('\u001f', StringSplitOptions.RemoveEmptyEntries);

    private static StatedDate? Stated(string? text, DateOnly? day) => text is not null ? StatedDate.Find(text) : day is { } known ? StatedDate.Of(known) : null;
}
