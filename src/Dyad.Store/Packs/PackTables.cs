using Dyad.Model;
using Dyad.Model.Evidence;
using Dyad.Model.Packs;
using Dyad.Model.Registry;
using Dyad.Sources.Packs;
using Dyad.Store.Registry;
using Dyad.Store.Storage;

namespace Dyad.Store.Packs;

/// <summary>The tables that hold packs: every version's files, and what the current version of each says.</summary>
internal static class PackTables
{
    /// <summary>Makes the tables of kept packs where a corpus lacks them, and what follows from packs anew and empty; <see cref="Refill"/> fills it.</summary>
    public static void Ensure(Database database) => database.Run(Sql.Read("pack/schema"));

    /// <summary>Keeps a version's files.</summary>
    public static void Keep(Database database, LoadedPack read)
    {
        var pack = read.Pack;
        var number = database.Query("select coalesce(max(pack), 0) + 1 from pack", row => row.GetInt32(0)).Single();
        Values.Insert(database, "pack", [Values.Row(number, pack.Name, pack.Version.ToString(), pack.Version.Numbers, pack.Title, pack.Licence, pack.Authors, pack.Accessed, read.Hash)]);
        foreach (var file in read.Files)
        {
            database.Run("insert into pack_file values ($pack, $name, $text)", ("pack", number), ("name", file.Name), ("text", file.Text));
        }
    }

    /// <summary>The kept packs that count, read from their files where nobody has read the same. Those that came with the program give way to those that a user added.</summary>
    /// <param name="database">The corpus.</param>
    /// <param name="known">Packs that have been read; the hash says which of the kept ones they are.</param>
    /// <exception cref="DyadException">A kept pack does not pass this program's check.</exception>
    public static IReadOnlyList<LoadedPack> Current(Database database, IReadOnlyList<LoadedPack>? known = null)
    {
        var builtIn = BuiltInTables.Packs(database);
        var packs = database.Query("select pack, name, hash from current_pack order by name", row => (Number: row.GetInt32(0), Name: row.GetString(1), Hash: row.GetString(2)))
            .Select(pack => known?.FirstOrDefault(read => read.Hash == pack.Hash && read.Pack.Name == pack.Name) ?? Read(database, pack.Number, pack.Name))
            .Select(read => (Read: read, IsBuiltIn: builtIn.Contains((read.Pack.Name, read.Pack.Version.ToString()))))
            .ToArray();
        var added = packs.Where(pack => !pack.IsBuiltIn).SelectMany(pack => pack.Read.Pack.Actors).ToArray();
        var coded = builtIn.Count == 0 ? [] : database.Query("select distinct name from coded_side where regexp_full_match(name, '[a-z0-9-]+')", row => row.GetString(0)).ToHashSet(StringComparer.Ordinal);
        return [.. packs.Select(pack => pack.IsBuiltIn ? pack.Read with { Pack = Yielding.To(added, coded, pack.Read.Pack) } : pack.Read)];
    }

    /// <summary>One kept pack, read again from its files.</summary>
    public static LoadedPack Read(Database database, int number, string name)
    {
        var files = database.Query("select name, text from pack_file where pack = $pack order by name", row => new PackFile(row.GetString(0), row.GetString(1)), ("pack", number));
        try
        {
            return PackReader.Read(name, files);
        }
        catch (PackException wrong)
        {
            throw new DyadException(Trouble.InvalidData, $"A pack in the corpus does not pass this program's check; the corpus was not changed\n{wrong.Message}", wrong);
        }
    }

    /// <summary>Makes everything afresh that follows from the packs: their own tables, and what they say to the registry. Sides are not resolved here.</summary>
    public static void Refill(Database database, IReadOnlyList<LoadedPack>? known = null)
    {
        database.Run(Sql.Read("pack/clear"));
        var packs = Current(database, known);
        PackClashes.Refuse([.. packs.Select(read => read.Pack)]);
        foreach (var read in packs)
        {
            Fill(database, read.Pack);
        }

        Register(database, packs);
    }

    /// <summary>Writes what packs say to the registry, in place of what any pack said before.</summary>
    public static void Register(Database database, IReadOnlyList<LoadedPack> packs)
    {
        RegistryTables.Clear(database, OriginOf(""));
        foreach (var pack in packs.Select(read => read.Pack))
        {
            RegistryTables.Replace(database, OriginOf(pack.Name), pack.Actors, [.. pack.Relations.Select(Entry)]);
        }
    }

    /// <summary>What the registry calls a pack as the origin of what it knows.</summary>
    public static string OriginOf(string pack) => $"pack {pack}";

    private static void Fill(Database database, Pack pack)
    {
        var name = pack.Name;
        Values.Insert(database, "pack_source", pack.Sources.Select((source, at) => Values.Row(
            name, at, source.Key, source.Title, source.Publisher, source.Authors, Words.Of(source.Kind), source.Published, source.Url, source.Note, source.Checked?.By, source.Checked?.On)));
        Values.Insert(database, "pack_relation", pack.Relations.Select((relation, at) => Values.Row(
            name, at, relation.From, Words.Of(relation.Kind), relation.To, relation.ValidFrom, relation.ValidUntil, relation.Hedge,
            Words.Of(relation.Confidence), relation.IsContested, relation.IsInferred, relation.Note)));
        Values.Insert(database, "pack_statement", pack.Statements.Select((statement, at) => Values.Row([name, at, .. StatementRow.Values(statement)])));
        Values.Insert(database, "pack_campaign", pack.Campaigns.Select((campaign, at) => Values.Row(
            name, at, campaign.Id, campaign.Actor, campaign.Name, campaign.From, campaign.Until, campaign.Against, campaign.SaidBy, campaign.Hedge, Words.Of(campaign.Confidence), campaign.Note)));
        Values.Insert(database, "pack_event", pack.Events.Select((e, at) => Values.Row([name, at, .. PackEventRow.Values(e)])));
        Values.Insert(database, "pack_use",
        [
            .. pack.Relations.SelectMany((relation, at) => Uses(name, "relation", $"{at}", relation.Sources)),
            .. pack.Statements.SelectMany(statement => Uses(name, "statement", statement.Id, statement.Sources)),
            .. pack.Campaigns.SelectMany(campaign => Uses(name, "campaign", campaign.Id, campaign.Sources)),
            .. pack.Events.SelectMany(e => Uses(name, "event", e.Id, e.Sources)),
        ]);
    }

    private static IEnumerable<string> Uses(string pack, string kind, string item, IReadOnlyList<SourceUse> uses) =>
        uses.Select((use, at) => Values.Row(pack, kind, item, at, use.Key, use.Locator));

    // The registry holds days. A month or year there is the widest span that it may mean; the table above keeps what was stated.
    private static RelationEntry Entry(Relation relation) => new(
        relation.From, relation.Kind, relation.To, relation.ValidFrom?.First, relation.ValidUntil?.Last,
        relation.Sources.Count == 0 ? null : string.Join("; ", relation.Sources), relation.Hedge, Words.Of(relation.Confidence), relation.IsInferred);
}
