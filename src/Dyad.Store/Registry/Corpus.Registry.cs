using Dyad.Model;

namespace Dyad.Store;

/// <content>Who the registry says the actors are.</content>
public sealed partial class Corpus
{
    private Dictionary<string, ActorEntry>? _actors;

    /// <summary>The registered actors by id.</summary>
    public IReadOnlyDictionary<string, ActorEntry> Actors => _actors ??= _database.Query(
        "select id, name, kind, parent, origin from actor order by id",
        row => new ActorEntry(row.GetString(0), row.GetString(1), Words.Find<ActorKind>(row.GetString(2))!.Value, row.IsDBNull(3) ? null : row.GetString(3), row.GetString(4)))
        .ToDictionary(actor => actor.Id, StringComparer.Ordinal);

    /// <summary>An actor's other names, as its pack lists them.</summary>
    public IReadOnlyList<string> Aliases(string actor) => _database.Query("select text from alias where actor = $actor order by rowid", row => row.GetString(0), ("actor", actor));

    /// <summary>What to call an actor: its name in the registry, or the name as coded, which is its own id.</summary>
    public string NameOf(string actor) => Actors.TryGetValue(actor, out var known) ? known.Name : actor;

    /// <summary>The registered actors that the events of one exact name as coded are bound to, by id; empty where the registry does not speak of it.</summary>
    public IReadOnlyList<ActorEntry> BehindName(string name) => Actors.Count == 0
        ? []
        : _database.Query(Sql.Read("registry/behind"), row => Actors[row.GetString(0)], ("name", name));

    /// <summary>The events that run on into an actor's time after the day they are counted on, under another.</summary>
    public IReadOnlyList<string> Straddling(string actor) => _database.Query(
        "select distinct event_id from straddle join event using (event_key) where actor = $actor order by event_id", row => row.GetString(0), ("actor", actor));
}
