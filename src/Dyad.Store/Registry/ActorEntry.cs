using Dyad.Model;
using Dyad.Model.Registry;
using Dyad.Store.Storage;

namespace Dyad.Store.Registry;

/// <summary>A registered actor as the corpus keeps it.</summary>
/// <param name="Id">Its Dyad id.</param>
/// <param name="Name">The name shown.</param>
/// <param name="Kind">What kind of actor it is.</param>
/// <param name="Parent">Whose province it is; null for none.</param>
/// <param name="Origin">Who says so, such as a pack's name.</param>
public sealed record ActorEntry(string Id, string Name, ActorKind Kind, string? Parent, string Origin)
{
    internal static IReadOnlyDictionary<string, ActorEntry> All(Database database) => database.Ask(
        "select id, name, kind, parent, origin from actor order by id",
        row => new ActorEntry(row.GetString(0), row.GetString(1), Words.Find<ActorKind>(row.GetString(2))!.Value, row.Text(3), row.GetString(4)))
        .ToDictionary(actor => actor.Id, StringComparer.Ordinal);
}
