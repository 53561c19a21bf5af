namespace Dyad.Store.Counting;

/// <summary>Events to list: which they are, and in which order.</summary>
/// <param name="Scope">What they are read from.</param>
/// <param name="All">The select that gives all of them.</param>
/// <param name="Order">Their order.</param>
/// <param name="Limit">How many of them, as a clause; empty for all.</param>
/// <param name="Values">The values that this takes beside the scope's.</param>
internal sealed record ListedRows(CountingQuery Scope, string All, string Order, string Limit, IReadOnlyList<(string Name, object? Value)> Values)
{
    private string Shown => Limit.Length == 0 ? All : $"{All}order by {Order}{Limit}";

    /// <summary>How many events there are from each source, such as <c>ucdp-ged 21.1</c>.</summary>
    public CountingQuery Counted() => Scope.Read($"select dataset, source, count(*) as events\nfrom (\n{Shown}\n) s\ngroup by dataset, source\norder by dataset, source", Values);

    /// <summary>The events with the columns of <see cref="EventRow"/>, in their order.</summary>
    /// <param name="records">A relation that says of each <c>file_key</c> and <c>record</c> where it comes from, whose columns follow; empty for none.</param>
    public CountingQuery Query(string records) => Scope.Read($"{Sql(Shown, EventRow.Columns, records)}\norder by {Order}", Values);

    /// <summary>Rows of a scope with what else their events say.</summary>
    public static string Sql(string rows, string columns, string records)
    {
        var listed = Storage.Sql.Fragment("listed").Replace("{{rows}}", rows, StringComparison.Ordinal);
        return records.Length == 0
            ? $"select {columns}\nfrom (\n{listed}\n) s"
            : $"select {columns}, b.* exclude (file_key, record)\nfrom (\n{listed}\n) s\njoin (\n{records}\n) b on b.file_key = s.file_key and b.record = s.record";
    }
}
