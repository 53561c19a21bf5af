using DuckDB.NET.Data;

namespace Dyad.Benchmarks.Imports;

/// <summary>What the bare engine does with the same file: one table of text on disk. Runs in a process of its own.</summary>
internal static class RawLoad
{
    public static void Run(string file, string database)
    {
        var header = File.ReadLines(file).First().Split(',');
        using var connection = new DuckDBConnection($"Data Source={database}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText =
            $$"""
            create table raw as
            select *
            from read_csv('{{file}}', columns = { {{string.Join(", ", header.Select(name => $"'{name}': 'varchar'"))}} },
                          header = true, auto_detect = false, delim = ',', quote = '"', escape = '"');
            checkpoint;
            """;
        command.ExecuteNonQuery();
    }
}
