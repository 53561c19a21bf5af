using AnyAscii;
using Dyad.Store.Counting;
using Dyad.Store.Storage;

namespace Dyad.Store.Registry;

/// <summary>Every name by which an actor may be asked for, with its letters folded: kept, since to make them takes longer than to search them.</summary>
internal static class KnownNames
{
    /// <summary>Makes the table afresh, from the registry and the names as coded.</summary>
    public static void Make(Database database)
    {
        database.Run("delete from known_name");
        database.Append("known_name", database.Query(
            Sql.Read("registry/known_names"),
            row =>
            {
                var folded = FoldedName.Of(row.GetString(1));
                return new object?[]
                {
                    row.GetString(0), row.GetString(1), row.GetString(2), row.GetBoolean(3), row.GetBoolean(4), row.GetBoolean(5), Latin(row.GetString(1)), folded.Words, folded.Compact,
                };
            }));
    }

    /// <summary>Lower-case letters from a to z, whatever the script.</summary>
    public static string Latin(string text) => text.Transliterate().ToLowerInvariant().Trim();
}
