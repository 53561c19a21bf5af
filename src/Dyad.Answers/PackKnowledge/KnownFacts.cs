using Dyad.Model.Evidence;
using Dyad.Model.Packs;
using Dyad.Model.Registry;
using Dyad.Store;
using Dyad.Store.Packs;

namespace Dyad.Answers.PackKnowledge;

/// <summary>What one pack says of one actor, whatever the day.</summary>
/// <param name="Pack">The pack; null where none registers the actor, and then everything else is empty.</param>
/// <param name="Aliases">The actor's other names.</param>
/// <param name="Statements">What is said of it.</param>
/// <param name="Relations">Its relations, in either direction.</param>
/// <param name="Campaigns">Its campaigns.</param>
/// <param name="Events">The notable events it has a part in.</param>
/// <param name="Sources">The pack's documents, by key.</param>
/// <param name="NameOf">The name to show of an actor.</param>
internal sealed record KnownFacts(
    PackEntry? Pack,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<Statement> Statements,
    IReadOnlyList<Relation> Relations,
    IReadOnlyList<Campaign> Campaigns,
    IReadOnlyList<PackEvent> Events,
    IReadOnlyDictionary<string, PackSource> Sources,
    Func<string, string> NameOf)
{
    /// <summary>Reads them from a corpus. An id belongs to one pack, and a pack speaks of its own actors only.</summary>
    public static KnownFacts Of(Corpus corpus, string actor)
    {
        var pack = corpus.PackOf(actor);
        return pack is null
            ? new KnownFacts(null, [], [], [], [], [], new Dictionary<string, PackSource>(), corpus.NameOf)
            : new KnownFacts(
                pack,
                corpus.Aliases(actor),
                [.. corpus.Statements(actor).Select(recorded => recorded.Item)],
                [.. corpus.Relations(actor).Select(recorded => recorded.Item)],
                [.. corpus.Campaigns(actor).Select(recorded => recorded.Item)],
                [.. corpus.NotableEvents(actor).Select(recorded => recorded.Item)],
                corpus.PackSources().Where(recorded => recorded.Pack == pack.Name).ToDictionary(recorded => recorded.Item.Key, recorded => recorded.Item),
                corpus.NameOf);
    }
}
