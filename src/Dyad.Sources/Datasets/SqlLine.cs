namespace Dyad.Sources.Datasets;

/// <summary>Where a definition's SQL gives a column.</summary>
public static class SqlLine
{
    /// <summary>The first line, from 1, that says <c>as column</c>; null where none does.</summary>
    public static int? Of(string sql, string column)
    {
        ArgumentNullException.ThrowIfNull(sql);
        var at = Array.FindIndex(sql.Split('\n'), line => line.Split("--")[0].TrimEnd().TrimEnd(',').EndsWith($" as {column}", StringComparison.Ordinal));
        return at < 0 ? null : at + 1;
    }
}
