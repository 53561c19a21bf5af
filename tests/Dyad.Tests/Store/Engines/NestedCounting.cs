using System.Data;
using Dyad.Store.Counting;
using Dyad.Store.Storage;

namespace Dyad.Tests.Store.Engines;

/// <summary>The engine of the corpus, as if it had neither common table expressions nor a place to keep rows in.</summary>
internal sealed class NestedCounting(Database database) : ICountingEngine
{
    /// <summary>What it was asked.</summary>
    public List<string> Asked { get; } = [];

    public List<T> Ask<T>(CountingQuery query, Func<IDataRecord, T> row, CancellationToken token = default)
    {
        Asked.Add(Dialect.Nested(query));
        return database.Ask(Asked[^1], row, query.Values.Select(value => (value.Key, value.Value)), token);
    }

    public string? Keep(string sql, IReadOnlyDictionary<string, object?> values) => null;
}
