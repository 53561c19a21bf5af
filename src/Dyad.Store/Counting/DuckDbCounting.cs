using System.Data;
using Dyad.Store.Storage;

namespace Dyad.Store.Counting;

/// <summary>Counting in the corpus's own file.</summary>
internal sealed class DuckDbCounting(Database database) : ICountingEngine
{
    public List<T> Ask<T>(CountingQuery query, Func<IDataRecord, T> row, CancellationToken token = default) =>
        database.Ask(Dialect.CommonTables(query), row, query.Values.Select(value => (value.Key, value.Value)), token);

    public string? Keep(string sql, IReadOnlyDictionary<string, object?> values) => database.Keep(sql, values.Select(value => (value.Key, value.Value)));
}
