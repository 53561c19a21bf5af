using Dyad.Model;
using Dyad.Sources.Records;

namespace Dyad.Store;

/// <summary>Keeps a file's records, rejects and margins; the same bytes are kept once, under whatever name they come.</summary>
internal static class FileTable
{
    /// <summary>Keeps what a scan found and gives the file's number.</summary>
    /// <exception cref="DyadException">The rows that were loaded are not those that were scanned.</exception>
    public static int Keep(Database database, InputFile input, RecordScan scan, string rows)
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
            ("rejects", scan.Rejects.Count),
            ("hash", hash.ToString()));
        KeepRejects(database, file, scan);
        KeepMargins(database, file, scan);
        return file;
    }

    private static void KeepRejects(Database database, int file, RecordScan scan)
    {
        foreach (var reject in scan.Rejects)
        {
            database.Run(
                "insert into reject values ($file, $line, $offset, $length, $reason, $bytes)",
                ("file", file), ("line", reject.Line), ("offset", reject.Offset), ("length", reject.Length), ("reason", reject.Message), ("bytes", reject.Bytes));
        }
    }

    private static void KeepMargins(Database database, int file, RecordScan scan)
    {
        var margins = scan.Blanks.Select(range => ("blank", range))
            .Concat(scan.HeaderRange is { } header ? [("header", header)] : [])
            .Concat(scan.TagsRange is { } tags ? [("tags", tags)] : [])
            .Concat(scan.HasByteOrderMark ? [("byte order mark", new FileRange(1, 0, 3))] : Array.Empty<(string, FileRange)>());
        foreach (var (kind, range) in margins)
        {
            database.Run(
                "insert into margin values ($file, $kind, $line, $offset, $length)",
                ("file", file), ("kind", kind), ("line", range.Line), ("offset", range.Offset), ("length", range.Length));
        }
    }
}
