using Dyad.Model;
using Dyad.Model.Evidence;
using Dyad.Model.Packs;
using Dyad.Model.Registry;
using Dyad.Store.Contents;
using Dyad.Store.Counting;
using Dyad.Store.Packs;
using Dyad.Store.Registry;
using Dyad.Store.Storage;

namespace Dyad.Store;

/// <content>What packs record. Their events are no census: nothing here is counted.</content>
public sealed partial class Corpus
{
    /// <summary>A corpus of what comes with the program, in memory: what a machine without a corpus can read.</summary>
    /// <param name="knowledge">The registry and the packs.</param>
    /// <param name="threads">How many threads may count; null for as many as the machine has.</param>
    /// <exception cref="DyadException">Two packs contradict each other.</exception>
    public static Corpus OfBuiltIn(BuiltInKnowledge knowledge, int? threads = null)
    {
        var database = Database.InMemory(threads);
        try
        {
            CorpusTables.Make(database);
            BuiltInBringing.Bring(database, knowledge);
            Resolution.Run(database);
            return new Corpus(database, ":memory:", new DuckDbCounting(database));
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>The pack that registers an actor; null where none that counts does.</summary>
    public PackEntry? PackOf(string actor) =>
        Actors.TryGetValue(actor, out var entry) ? Manifest.Packs.FirstOrDefault(pack => pack.IsCurrent && pack.Origin == entry.Origin) : null;

    /// <summary>What is said of an actor, as the subject, the object or the one at whom it is directed, in the order of the packs.</summary>
    public IReadOnlyList<Recorded<Statement>> Statements(string actor)
    {
        var uses = UsesOf("statement");
        return _database.Query(Sql.Read("pack/statements"), row => new Recorded<Statement>(row.GetString(0), StatementRow.Read(row, item => uses(row.GetString(0), item))), ("actor", actor));
    }

    /// <summary>An actor's campaigns, in the order of the packs.</summary>
    public IReadOnlyList<Recorded<Campaign>> Campaigns(string actor)
    {
        var uses = UsesOf("campaign");
        return _database.Query(
            Sql.Read("pack/campaigns"),
            row => new Recorded<Campaign>(row.GetString(0), new Campaign(
                row.GetString(1), row.GetString(2), row.GetString(3), row.Stated(4), row.Stated(5), row.Texts(6), row.Text(7), row.Text(8),
                uses(row.GetString(0), row.GetString(1)), Words.Find<Confidence>(row.GetString(9))!.Value, row.Text(10))),
            ("actor", actor));
    }

    /// <summary>The relations that have an actor at either end, with their dates as stated, in the order of the packs.</summary>
    public IReadOnlyList<Recorded<Relation>> Relations(string actor)
    {
        var uses = UsesOf("relation");
        return _database.Query(
            Sql.Read("pack/relations"),
            row => new Recorded<Relation>(row.GetString(0), new Relation(
                row.GetString(2), Words.Find<RelationKind>(row.GetString(3))!.Value, row.GetString(4), row.Stated(5), row.Stated(6),
                uses(row.GetString(0), $"{row.GetInt32(1)}"), row.Text(7), Words.Find<Confidence>(row.GetString(8))!.Value, row.GetBoolean(9), row.GetBoolean(10), row.Text(11))),
            ("actor", actor));
    }

    /// <summary>The notable events with an actor on either side, by day.</summary>
    public IReadOnlyList<Recorded<PackEvent>> NotableEvents(string actor)
    {
        var uses = UsesOf("event");
        return _database.Query(Sql.Read("pack/events"), row => new Recorded<PackEvent>(row.GetString(0), PackEventRow.Read(row, item => uses(row.GetString(0), item))), ("actor", actor));
    }

    /// <summary>The documents that the packs rest on.</summary>
    public IReadOnlyList<Recorded<PackSource>> PackSources() => _database.Query(
        Sql.Read("pack/sources"),
        row => new Recorded<PackSource>(row.GetString(0), new PackSource(
            row.GetString(1), row.GetString(2), row.GetString(3), row.Texts(4), Words.Find<SourceKind>(row.GetString(5))!.Value, row.Stated(6), row.Text(7), row.Text(8),
            row.Text(9) is { } by ? new SourceCheck(by, (DateOnly)row.GetValue(10)) : null)));

    /// <summary>What the corpus holds of events that packs cite, by their ids; what it lacks is not among them.</summary>
    /// <param name="ids">The ids, such as <c>ucdp:412345</c>.</param>
    /// <param name="knownOn">The day by which the release has to be published; null for any.</param>
    public IReadOnlyDictionary<string, CitedRow> Cited(IReadOnlyCollection<string> ids, DateOnly? knownOn = null) => ids.Count == 0
        ? new Dictionary<string, CitedRow>()
        : _database.Query(Sql.Read("pack/cited"), CitedRow.Read, ("ids", string.Join('\u001f', ids)), ("known_on", knownOn)).ToDictionary(row => row.EventId, StringComparer.Ordinal);

    /// <summary>How many sides of events that count match a binding, contested or not, whoever else is bound to them.</summary>
    public long Matches(Binding binding)
    {
        ArgumentNullException.ThrowIfNull(binding);
        string? Joined(IEnumerable<string> texts) => string.Join('\u001f', texts) is { Length: > 0 } all ? all : null;
        return _database.Query(
            Sql.Read("pack/bound"),
            row => row.GetInt64(0),
            ("family", binding.Family),
            ("id", binding.NativeId),
            ("name", binding.Name),
            ("countries", Joined(binding.Countries)),
            ("divisions", Joined(binding.Admin1s.Select(division => $"{division.Country} {division.Name}"))),
            ("events", Joined(binding.Events)),
            ("since", binding.From),
            ("until", binding.Until)).Single();
    }

    private Func<string, string, IReadOnlyList<SourceUse>> UsesOf(string kind)
    {
        var uses = _database.Query(
            Sql.Read("pack/uses"), row => (Pack: row.GetString(0), Item: row.GetString(1), Use: new SourceUse(row.GetString(2), row.Text(3))), ("kind", kind))
            .ToLookup(use => (use.Pack, use.Item), use => use.Use);
        return (pack, item) => [.. uses[(pack, item)]];
    }
}
