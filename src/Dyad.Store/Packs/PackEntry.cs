using Dyad.Store.Storage;

namespace Dyad.Store.Packs;

/// <summary>A version of a pack in a corpus.</summary>
/// <param name="Name">The pack's name.</param>
/// <param name="Version">Its version as written.</param>
/// <param name="Title">Its title.</param>
/// <param name="Licence">On what terms others may use it.</param>
/// <param name="Authors">Who wrote it.</param>
/// <param name="Accessed">The day its sources were last looked at, as it says.</param>
/// <param name="Hash">SHA-256 over its files.</param>
/// <param name="IsCurrent">Whether it counts: no higher version of the same name is in the corpus.</param>
public sealed record PackEntry(string Name, string Version, string Title, string Licence, IReadOnlyList<string> Authors, DateOnly Accessed, string Hash, bool IsCurrent)
{
    /// <summary>What the registry calls the pack as the origin of what it knows.</summary>
    public string Origin => PackTables.OriginOf(Name);

    internal static IReadOnlyList<PackEntry> All(Database database) => database.Ask(
        Sql.Read("pack/list"),
        row => new PackEntry(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.Texts(4), (DateOnly)row.GetValue(5), row.GetString(6), row.GetBoolean(7)));
}
