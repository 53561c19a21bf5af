using Dyad.Model.Time;

namespace Dyad.Store.Storage;

/// <summary>Rows written out as literals, for tables small enough to be filled by hand.</summary>
internal static class Values
{
    private const int RowsAtOnce = 500;

    /// <summary>One row: texts, numbers, days, flags, lists of texts and stated dates.</summary>
    public static string Row(params IEnumerable<object?> values) => string.Join(", ", values.Select(Literal));

    /// <summary>Inserts rows that <see cref="Row"/> made.</summary>
    public static void Insert(Database database, string table, IEnumerable<string> rows)
    {
        foreach (var some in rows.Chunk(RowsAtOnce))
        {
            database.Run($"insert into {table} values ({string.Join("),\n(", some)})");
        }
    }

    private static string Literal(object? value) => value switch
    {
        StatedDate date => $"{{'stated': {Sql.Literal(date.ToString())}, 'first': {Sql.Literal(date.First)}, 'last': {Sql.Literal(date.Last)}}}",
        IEnumerable<string> texts => $"[{string.Join(", ", texts.Select(Sql.Literal))}]::varchar[]",
        IEnumerable<int> numbers => $"[{string.Join(", ", numbers.Select(number => Sql.Literal(number)))}]::integer[]",
        _ => Sql.Literal(value),
    };
}
