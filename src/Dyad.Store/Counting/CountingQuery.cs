namespace Dyad.Store.Counting;

/// <summary>A query over events, before an engine's own form of it: relations with names, and a select that reads them.</summary>
/// <param name="Relations">The relations in order; each may read those before it, as <c>{{scope}}</c> names the one called scope.</param>
/// <param name="Select">What is read of them, naming them the same way.</param>
/// <param name="Values">The values that all of it takes, by their names.</param>
internal sealed record CountingQuery(IReadOnlyList<(string Name, string Sql)> Relations, string Select, IReadOnlyDictionary<string, object?> Values)
{
    /// <summary>The events of a scope, of which nothing is read yet, under a name.</summary>
    public static CountingQuery Of(Scope scope, string name = "scope") => new([(name, Storage.Sql.Body(scope.Sql))], "", scope.Parameters);

    /// <summary>The same with one more relation.</summary>
    public CountingQuery And(string name, string sql) => this with { Relations = [.. Relations, (name, sql)] };

    /// <summary>The same with what is read, and the values it takes beside the scope's.</summary>
    public CountingQuery Read(string select, params IEnumerable<(string Name, object? Value)> values) =>
        this with { Select = select, Values = Values.Concat(values.Select(value => KeyValuePair.Create(value.Name, value.Value))).ToDictionary() };
}
