using Dyad.Store.Storage;

namespace Dyad.Store.Import;

/// <summary>The table that keeps a file's records as they are: where each lies in the file, a hash of its text, and every column as unquoted text.</summary>
internal static class RawTable
{
    // Each thread keeps more than half a megabyte for every column in memory, so that a wide table is loaded by fewer of them.
    private const int MostColumnsBesideEachOther = 400;

    /// <summary>Loads the rows that a scan wrote. An empty field is null: a CSV file cannot tell the two apart.</summary>
    public static void Load(Database database, int file, string normalisedPath, IReadOnlyList<string> header)
    {
        var names = RawColumns.NamesOf(header);
        var columns = string.Join(", ", RawColumns.Own.Take(4).Select(name => $"'{name}': 'bigint'").Concat(names.Select(name => $"{Sql.Literal(name)}: 'varchar'")));
        var threads = database.Query("select current_setting('threads')", row => row.GetInt64(0)).Single();
        var few = Math.Clamp(MostColumnsBesideEachOther / names.Count, 1, threads);
        database.Run($"set threads = {few}");
        database.Run($$"""
            create table raw.f{{file}} as
            select _number::integer as _number, _line, _offset, _length::integer as _length, {{HashOf(names)}} as _hash,
                   {{string.Join(", ", names.Select(Sql.Quoted))}}
            from read_csv({{Sql.Literal(normalisedPath)}}, columns = { {{columns}} }, header = false, auto_detect = false,
                          new_line = '\n', delim = ',', quote = '"', escape = '"', strict_mode = true, null_padding = false, max_line_size = 2100000)
            """);
        database.Run($"set threads = {threads}");
    }

    /// <summary>The number of records and the sum of their hashes.</summary>
    public static (long Records, System.Numerics.BigInteger Hash) Measure(Database database, int file) =>
        database.Query(
            $"select count(*), coalesce(sum(_hash), 0)::hugeint from raw.f{file}",
            row => (row.GetInt64(0), (System.Numerics.BigInteger)row.GetValue(1))).Single();

    /// <summary>The same sum worked out afresh from the kept text.</summary>
    public static System.Numerics.BigInteger Rehash(Database database, int file, IReadOnlyList<string> header) =>
        database.Query(
            $"select coalesce(sum({HashOf(RawColumns.NamesOf(header))}), 0)::hugeint from raw.f{file}",
            row => (System.Numerics.BigInteger)row.GetValue(0)).Single();

    // The lower half of the MD5 of the fields joined by the unit separator: a check against damage, cheap at any size. The file's own hash is SHA-256.
    private static string HashOf(IReadOnlyList<string> names) =>
        $"md5_number_lower(concat_ws(chr(31), {string.Join(", ", names.Select(name => $"coalesce({Sql.Quoted(name)}, '')"))}))";
}
