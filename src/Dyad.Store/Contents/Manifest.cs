using Dyad.Store.Packs;
using Dyad.Store.Storage;

namespace Dyad.Store.Contents;

/// <summary>What a corpus holds: its datasets, their parts and its packs.</summary>
/// <param name="Datasets">The datasets, by name.</param>
/// <param name="Parts">The parts that may count, in the order of dataset, release and hash.</param>
/// <param name="Packs">Every version of every pack, in the order of name and version.</param>
public sealed record Manifest(IReadOnlyList<DatasetEntry> Datasets, IReadOnlyList<PartEntry> Parts, IReadOnlyList<PackEntry> Packs)
{
    /// <summary>The hash of the last row of the ledger of judgements, whether or not it moves a number; null where nothing was judged.</summary>
    public string? LedgerHead { get; private init; }

    /// <summary>Every part, those that a person took out among them, in the same order.</summary>
    public IReadOnlyList<PartEntry> AllParts { get; private init; } = Parts;

    internal static Manifest Read(Database database)
    {
        var datasets = database.Ask(
            "select name, family, title, publisher, url, licence, terms, inclusion, sides, breaks, citations, hash from dataset order by name",
            row => new DatasetEntry(
                row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4),
                row.GetString(5), row.GetString(6), row.GetString(7), row.GetString(8), DatasetEntry.BreaksIn(row.GetString(9)),
                row.GetString(10), row.GetString(11)));
        var parts = database.Ask(Sql.Read("parts"), PartEntry.Read);
        var head = database.Ask("select hash from judgement order by sequence desc limit 1", row => row.GetString(0)).FirstOrDefault();
        var packs = PackEntry.All(database);
        return new Manifest(datasets, [.. parts.Where(part => !part.IsOut)], packs)
        {
            AllParts = parts,
            LedgerHead = head,
        };
    }
}
