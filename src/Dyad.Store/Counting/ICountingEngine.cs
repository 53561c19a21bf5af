using System.Data;

namespace Dyad.Store.Counting;

/// <summary>What counting and listing events ask of an engine. Everything else that a corpus keeps, from records to judgements, is in its file.</summary>
internal interface ICountingEngine
{
    /// <summary>Reads a query's rows. Several callers may ask at once.</summary>
    /// <exception cref="OperationCanceledException">The token ended it.</exception>
    List<T> Ask<T>(CountingQuery query, Func<IDataRecord, T> row, CancellationToken token = default);

    /// <summary>Has a relation at hand for many queries, under the name it gives back; null from an engine that reads it afresh each time.</summary>
    string? Keep(string sql, IReadOnlyDictionary<string, object?> values);
}
