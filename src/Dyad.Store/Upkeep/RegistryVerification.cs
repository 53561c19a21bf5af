using Dyad.Model;
using Dyad.Store.Packs;
using Dyad.Store.Registry;
using Dyad.Store.Storage;

namespace Dyad.Store.Upkeep;

/// <summary>Checks that the registry is what packs, lists and judgements say, and that every side stands where it leads, by working all of it out again.</summary>
/// <remarks>The work is done in temporary tables of the same names, which go before the corpus's own; the corpus is only read.</remarks>
internal static class RegistryVerification
{
    private const string Rows = "the registry is what packs, lists and judgements say";

    private const string Sides = "who stands on each side follows from the registry";

    // What comes of lists of actors lies in these beside what comes of packs, and is taken as it is.
    private static readonly string[] Said = ["actor", "binding", "alias", "relation"];

    private static readonly string[] WorkedOut = ["ancestor", "kin", "bound_side", "straddle"];

    public static IReadOnlyList<Finding> Run(Database database)
    {
        var corpus = $"{Sql.Quoted(database.Query("select current_database()", row => row.GetString(0)).Single())}.main";
        BuiltInTables.EnsureBeside(database);
        foreach (var table in Said)
        {
            database.Run($"create temp table {table} as from {corpus}.{table}");
        }

        foreach (var table in WorkedOut)
        {
            database.Run($"create temp table {table} as from {corpus}.{table} limit 0");
        }

        try
        {
            PackTables.Register(database, PackTables.Current(database));
            Resolution.Resolve(database);
        }
        catch (DyadException refused)
        {
            return [Refused(Rows, refused), Refused(Sides, refused)];
        }

        // The numbers of bindings only tell rows apart.
        var tables = new TwinTables(database, "temp.main", corpus);
        var rows = Said.Concat(["ancestor", "kin"]).Where(table => !tables.IsSame(table, "binding")).Sum(table => tables.Differing(table, "binding"));
        var differing = tables.IsSame("bound_side") && tables.IsSame("straddle") ? "upkeep/misbound" : "upkeep/differing_sides";
        var sides = database.Query(
            $"select count(*) from (\n{Sql.Read(differing)}\n)"
                .Replace("{{misbound}}", Sql.Fragment("upkeep/misbound"), StringComparison.Ordinal)
                .Replace("{{corpus}}", corpus, StringComparison.Ordinal),
            row => row.GetInt64(0)).Single();
        return [Of(Rows, rows, "row"), Of(Sides, sides, "side")];
    }

    private static Finding Refused(string check, DyadException refused) => new(check, Holds: false, $"cannot be worked out: {refused.Note}");

    private static Finding Of(string check, long wrong, string what) => new(
        check,
        wrong == 0,
        wrong == 0 ? "holds" : Note.Of($"{wrong} {Plural.Of(wrong, $"{what} differs", $"{what}s differ")} from what it gives; {Mend.Rebuild}"));
}
