using Dyad.Store.Storage;

namespace Dyad.Store.Upkeep;

/// <summary>Compares tables as they were made again with those that a corpus holds, in whatever order their rows lie.</summary>
/// <param name="database">The database that has both; the columns are those of its own tables.</param>
/// <param name="again">The catalog and schema with what was made again.</param>
/// <param name="kept">The catalog and schema of the corpus.</param>
internal sealed class TwinTables(Database database, string again, string kept)
{
    // Asked once: to look through the engine's own tables takes as long as to compare two small ones.
    private readonly Lazy<ILookup<string, string>> _columns = new(() => database.Query(
        "select table_name, column_name from duckdb_columns() where database_name = current_database() and schema_name = 'main' order by table_name, column_index",
        row => (Table: row.GetString(0), Column: row.GetString(1))).ToLookup(row => row.Table, row => row.Column));

    /// <summary>Whether both hold the same rows, each as often: by one pass over each, and no copy of either.</summary>
    /// <param name="table">The table.</param>
    /// <param name="without">Columns that may differ.</param>
    public bool IsSame(string table, params string[] without)
    {
        var row = Row(table, without);
        return database.Query(
            $"""
            select (select (count(*), coalesce(sum(hash({row})), 0)) from {again}.{table})
                 = (select (count(*), coalesce(sum(hash({row})), 0)) from {kept}.{table})
            """,
            same => same.GetBoolean(0)).Single();
    }

    /// <summary>How many rows of either the other has not; rows are only matched for this.</summary>
    public long Differing(string table, params string[] without)
    {
        var row = Row(table, without);
        return database.Query(
            $"""
            with again as (select {row} as made from {again}.{table}),
            found as (select {row} as made from {kept}.{table})
            select (select count(*) from (from found except all from again)) + (select count(*) from (from again except all from found))
            """,
            count => count.GetInt64(0)).Single();
    }

    private string Row(string table, string[] without) => "{" + string.Join(", ", _columns.Value[table].Except(without).Select(column => $"{Sql.Literal(column)}: {Sql.Quoted(column)}")) + "}";
}
