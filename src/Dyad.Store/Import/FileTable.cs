using Dyad.Model;
using Dyad.Sources.Records;
using Dyad.Store.Storage;

namespace Dyad.Store.Import;

/// <summary>Keeps a file's records, rejects and margins; the same bytes are kept once, under whatever name they come.</summary>
internal static class FileTable
{
    /// <summary>Keeps what a scan found and gives the file's number.</summary>
    /// <exception cref="DyadException">The rows that were loaded are not those that were scanned.</exception>
    public static int Keep(Database database, InputFile input, RecordScan scan, string rows, string rest)
    {
        var known = database.Query("select file from file where sha256 = $sha256", row => row.GetInt32(0), ("sha256", scan.Sha256));
        if (known.Count > 0)
        {
            return known[0];
        }

        var file = database.Query("select coalesce(max(file), 0) + 1 from file", row => row.GetInt32(0)).Single();
        RawTable.Load(database, file, rows, scan.Header);
        var (records, hash) = RawTable.Measure(database, file);
        if (records != scan.Accepted)
        {
            throw new DyadException(Trouble.InvalidData, $"{input.Name}: {scan.Accepted} records were read but {records} loaded; the corpus was not changed");
        }

        database.Run(
            $"insert into file values ($file, $sha256, $name, $container, $bytes, [{string.Join(", ", scan.Header.Select(Sql.Literal))}]::varchar[], $headerless, $records, $rejects, $hash::hugeint)",
            ("file", file),
            ("sha256", scan.Sha256),
            ("name", input.Name),
            ("container", Words.Of(input.Container)),
            ("bytes", scan.TotalBytes),
            ("headerless", scan.HeaderRange is null),
            ("records", (int)scan.Accepted),
            ("rejects", checked((int)scan.Rejected)),
            ("hash", hash.ToString()));
        var others = Sql.Read("import/rest").Replace("{{rows}}", Sql.Literal(rest), StringComparison.Ordinal);
        database.Run($"insert into reject select $file, line, start, length, reason, from_base64(bytes) from (\n{others}\n) where kind = 'reject'", ("file", file));
        database.Run($"insert into margin select $file, kind, line, start, length from (\n{others}\n) where kind <> 'reject'", ("file", file));
        return file;
    }
}
