namespace Dyad.Store.Counting;

/// <summary>The forms in which engines take a query of named relations.</summary>
internal static class Dialect
{
    /// <summary>With common table expressions, each relation once.</summary>
    public static string CommonTables(CountingQuery query) => string.Concat(Parts(query));

    /// <summary>The same in its parts: each relation, then what is read of them.</summary>
    public static IEnumerable<string> Parts(CountingQuery query)
    {
        var last = query.Relations.Count - 1;
        return query.Relations.Select((relation, at) => $"{(at == 0 ? "with " : "")}{relation.Name} as (\n{Named(relation.Sql, query)}\n){(at == last ? "" : ",")}\n").Append(Named(query.Select, query));
    }

    /// <summary>With subqueries alone, for an engine that has no common table expressions, or none that it takes for one relation.</summary>
    public static string Nested(CountingQuery query)
    {
        var written = new Dictionary<string, string>();
        foreach (var (name, sql) in query.Relations)
        {
            written[name] = $"(\n{Filled(sql, written)}\n)";
        }

        return Filled(query.Select, written);
    }

    private static string Named(string sql, CountingQuery query) => Filled(sql, query.Relations.ToDictionary(relation => relation.Name, relation => relation.Name));

    private static string Filled(string sql, IReadOnlyDictionary<string, string> relations) =>
        relations.Aggregate(sql, (text, relation) => text.Replace($"{{{{{relation.Key}}}}}", relation.Value, StringComparison.Ordinal));
}
