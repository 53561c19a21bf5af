using Dyad.Model;
using Dyad.Store.Packs;
using Dyad.Store.Registry;
using Dyad.Store.Storage;

namespace Dyad.Store.Upkeep;

/// <summary>Checks that the registry is what packs, lists and judgements say, and that every side stands where it leads, by working all of it out again.</summary>
/// <remarks>The work is done in temporary tables of the same names, which go before the corpus's own; the corpus is only read.</remarks>
internal static class RegistryVerification
{
    private static readonly string[] Tables = ["actor", "binding", "alias", "relation", "ancestor", "kin", "bound_side", "straddle"];

    public static IReadOnlyList<Finding> Run(Database database)
    {
        BuiltInTables.EnsureBeside(database);
        foreach (var table in Tables)
        {
            database.Run($"create temp table kept_{table} as from {table}");
            database.Run($"create temp table {table} as from kept_{table}");
        }

        string? refusal = null;
        try
        {
            PackTables.Register(database, PackTables.Current(database));
            Resolution.Resolve(database);
        }
        catch (DyadException refused)
        {
            refusal = $"cannot be worked out: {refused.Message}";
        }

        var (rows, sides) = database.Query(Sql.Read("upkeep/registry"), row => (row.GetInt64(0), row.GetInt64(1))).Single();
        return
        [
            Of("the registry is what packs, lists and judgements say", refusal, rows, "row"),
            Of("who stands on each side follows from the registry", refusal, sides, "side"),
        ];
    }

    private static Finding Of(string check, string? refusal, long wrong, string what) => new(
        check,
        refusal is null && wrong == 0,
        refusal ?? (wrong == 0 ? "holds" : $"{wrong} {Plural.Of(wrong, $"{what} differs", $"{what}s differ")} from what it gives; `dyad rebuild` makes the derived tables again"));
}
