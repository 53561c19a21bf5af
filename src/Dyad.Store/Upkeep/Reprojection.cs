using DuckDB.NET.Data;
using Dyad.Model;
using Dyad.Sources.Datasets;
using Dyad.Store.Contents;
using Dyad.Store.Packs;
using Dyad.Store.Registry;
using Dyad.Store.Storage;

namespace Dyad.Store.Upkeep;

/// <summary>Checks that everything derived is what the imported records, packs and judgements give, by making all of it again in an empty corpus beside the one that is checked.</summary>
/// <remarks>The corpus itself is only read. The other one lies in the machine's folder for temporary files and goes with the check.</remarks>
/// <param name="corpus">The corpus file, links followed.</param>
/// <param name="library">The datasets that are known.</param>
/// <param name="builtIn">What comes with the program; null where the check knows none.</param>
/// <param name="threads">How many threads may work; null for as many as the machine has.</param>
internal sealed class Reprojection(string corpus, DatasetLibrary library, BuiltInKnowledge? builtIn, int? threads)
{
    private const string View = "CREATE VIEW ";

    // Made by an import and changed by nothing but a rebuild: taken as they are.
    private static readonly string[] Imported = ["file", "part", "pack", "pack_file", "judgement", "built_in_pack"];

    private static readonly string[] BuiltIn = ["built_in", "built_in_actor", "built_in_binding", "built_in_name"];

    // The numbers of bindings only tell rows apart.
    private static readonly (string What, string[] Tables, string[] Without)[] Derived =
    [
        ("what is said of datasets is what their definitions say", ["dataset"], []),
        ("events are what the records give", ["event"], []),
        ("records left out are those that cannot stand", ["left_out"], []),
        ("members of joined sides are those of the events", ["side_member"], []),
        ("words of headlines are those that the dictionaries find", ["headline", "headline_word", "headline_measure"], []),
        ("problems are those of the records", ["problem"], []),
        ("parts are summed up as their events stand", ["part_events"], []),
        ("events that are alike are summed up as they stand", ["alike_event"], []),
        ("listed actors are those of the lists", ["listed_actor"], []),
        ("what packs say is what their files say", ["pack_source", "pack_use", "pack_relation", "pack_statement", "pack_campaign", "pack_event"], []),
        ("the registry follows from packs, lists and judgements", ["actor", "binding", "alias", "relation", "ancestor", "kin"], ["binding"]),
        ("names to ask by are those of the registry and the records", ["known_name"], []),
        ("who stands on each side follows from the registry, made again", ["bound_side", "straddle"], []),
        ("months and days of publication of parts are those of their releases", ["part"], []),
    ];

    /// <summary>Told when all is made and is to be compared.</summary>
    public Action<string> Step { get; init; } = _ => { };

    /// <summary>Makes everything again and compares.</summary>
    public IReadOnlyList<Finding> Run()
    {
        using var work = WorkFolder.Beside(Path.Combine(Path.GetTempPath(), "dyad-verify"));
        using var database = Database.Write(work.Copy, threads);
        database.Run("set memory_limit = '500MB'; set preserve_insertion_order = false;");
        database.Run($"attach {Sql.Literal(corpus)} as kept (read_only)");
        database.Cage();
        CorpusTables.Make(database);
        BuiltInTables.Ensure(database);
        var twins = new TwinTables(database, "main", "kept.main");
        var registry = Program(database, twins).ToArray();
        try
        {
            Make(database);
        }
        catch (Exception wrong) when (wrong is DyadException or DuckDBException)
        {
            return [.. registry, new Finding("everything derived can be made again", Holds: false, wrong is DyadException refused ? refused.Note : wrong.Message)];
        }

        Step("made");
        return [.. registry, Rules(database), .. Definitions(database), .. Derived.Select(derived => Compared(twins, derived.What, derived.Tables, derived.Without))];
    }

    // A corpus may lack the built-in registry. Where it has one, this compares it with the program's; everything else is made from the corpus's own.
    private IEnumerable<Finding> Program(Database database, TwinTables twins)
    {
        if (builtIn is null || database.Query("select count(*) from kept.built_in", row => row.GetInt64(0)).Single() == 0)
        {
            yield break;
        }

        BuiltInBringing.Bring(database, builtIn);
        yield return Compared(twins, "the built-in registry is this program's", BuiltIn);
    }

    private void Make(Database database)
    {
        database.Run(Sql.Read("pack/clear"));
        database.Run("delete from actor; delete from binding; delete from alias; delete from relation;");
        foreach (var table in Imported.Concat(BuiltIn))
        {
            database.Run($"delete from {table}; insert into {table} by name from kept.{table};");
        }

        foreach (var file in database.Query("select file from file", row => row.GetInt32(0)))
        {
            database.Run($"create view raw.f{file} as from kept.raw.f{file}");
        }

        PartAgain.MakeAll(database, library);

        CurrentEvents.Refresh(database);
        PackTables.Refill(database);
        Resolution.Run(database);
    }

    // Which rows count, and what readers see of them, is said by views and macros that lie in the file too.
    private static Finding Rules(Database database)
    {
        var made = RulesIn(database, "corpus");
        foreach (var (_, view) in made.Where(rule => rule.Text.StartsWith(View, StringComparison.Ordinal)).ToArray())
        {
            // The engine writes some lists of a view in another order each time it reads it.
            database.Run(string.Concat("create or replace view ", view.AsSpan(View.Length)));
        }

        made.UnionWith(RulesIn(database, "corpus"));
        var found = RulesIn(database, "kept");
        var other = found.Where(rule => !made.Contains(rule)).Concat(made.Where(rule => found.All(kept => kept.Name != rule.Name))).Select(rule => rule.Name).Distinct().Order(StringComparer.Ordinal).ToArray();
        return new Finding(
            "views and macros are this program's",
            other.Length == 0,
            other.Length == 0 ? "holds" : Note.Of($"{string.Join(", ", other)} {(other.Length == 1 ? "is" : "are")} not; {Mend.Rebuild}"));
    }

    private static HashSet<(string Name, string Text)> RulesIn(Database database, string catalog) =>
    [
        .. database.Query(
            """
            select view_name, sql from duckdb_views() where database_name = $catalog and schema_name = 'main' and not internal and not temporary
            union all
            select function_name, concat_ws(' ', parameters::varchar, macro_definition)
            from duckdb_functions() where database_name = $catalog and function_type in ('macro', 'table_macro') and schema_name = 'main' and not internal
            """,
            row => (row.GetString(0), row.GetString(1)),
            ("catalog", catalog)),
    ];

    private static IEnumerable<Finding> Definitions(Database database)
    {
        var other = database.Query("select name from kept.dataset k anti join dataset d using (name, hash) order by name", row => row.GetString(0));
        yield return new Finding(
            "definitions are those that made the events",
            other.Count == 0,
            other.Count == 0 ? "holds" : Note.Of($"{string.Join(", ", other)} {(other.Count == 1 ? "is" : "are")} defined otherwise here; {Mend.Rebuild}"));
    }

    private static Finding Compared(TwinTables twins, string what, string[] tables, params string[] without)
    {
        var wrong = tables.Where(table => !twins.IsSame(table, without)).ToArray();
        return new Finding(
            what,
            wrong.Length == 0,
            wrong.Length == 0 ? "holds" : Note.Of($"{string.Join(", ", wrong.Select(table => $"{twins.Differing(table, without)} rows of {table}"))} differ; {Mend.Rebuild}"));
    }
}
