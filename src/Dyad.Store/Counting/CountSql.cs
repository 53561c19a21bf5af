using Dyad.Store.Storage;

namespace Dyad.Store.Counting;

/// <summary>The SQL that gives a count, ready to run in any DuckDB shell that has the corpus open.</summary>
/// <param name="Scope">Its first part: which events the filter admits.</param>
/// <param name="Count">The rest: how they are counted. It is the same for every filter.</param>
public sealed record CountSql(string Scope, string Count)
{
    internal static CountSql Of(CountingQuery query)
    {
        string[] parts = [.. Dialect.Parts(query).Select(part => Sql.Inlined(part, query.Values))];
        return new CountSql(parts[0], $"{string.Concat(parts[1..])}\n");
    }

    /// <summary>Both together.</summary>
    public override string ToString() => Scope + Count;
}
