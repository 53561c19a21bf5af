using Dyad.Store.Storage;

namespace Dyad.Store.Import;

/// <summary>The rows of a Parquet file as comma-separated text, read and written by the engine: one row a line, in the file's order.</summary>
internal static class ParquetText
{
    /// <summary>Writes the rows of one file as text to another.</summary>
    public static void Write(string parquetPath, string textPath)
    {
        using var database = Database.InMemory(threads: 1);
        database.Run("set memory_limit = '700MB'");
        database.Run(Sql.Read("import/parquet").Replace("{{text}}", Sql.Literal(textPath), StringComparison.Ordinal), ("path", parquetPath));
    }
}
