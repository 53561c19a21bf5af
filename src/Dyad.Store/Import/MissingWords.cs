using Dyad.Store.Storage;

namespace Dyad.Store.Import;

/// <summary>The words by which one file says "missing" in its text columns too.</summary>
/// <remarks>
/// NA is a word for "missing" and the code of Namibia. A file that writes it in a column of numbers writes it in all its columns; so does a file that leaves no field
/// empty and has the word in two text columns or more. In any other file a text is what it says.
/// </remarks>
internal static class MissingWords
{
    /// <summary>The words as the file spells them.</summary>
    /// <param name="database">Holds the raw table.</param>
    /// <param name="raw">The raw table.</param>
    /// <param name="typed">For each typed column with values that are not plain: a condition that is true where it holds such a word.</param>
    /// <param name="texts">The text columns, quoted.</param>
    /// <param name="all">All columns that the dataset knows, quoted.</param>
    public static IReadOnlyList<string> Of(Database database, string raw, IReadOnlyList<(string Cell, string Condition)> typed, IReadOnlyList<string> texts, IReadOnlyList<string> all)
    {
        var used = typed.Count == 0 ? [] : Words(database, string.Join("\nunion all\n", typed.Select(column => $"select distinct {column.Cell} as word, 2 as columns from {raw} where {column.Condition}")));
        return used.Count > 0 || texts.Count == 0 || HasEmptyField(database, raw, all)
            ? used
            : Words(database, string.Join("\nunion all\n", texts.Select(text => $"select distinct text_cell({text}) as word, 1 as columns from {raw} where is_missing({text})")));
    }

    private static List<string> Words(Database database, string words) =>
        database.Query($"select word from (\n{words}\n) group by word having sum(columns) > 1 order by word", row => row.GetString(0));

    private static bool HasEmptyField(Database database, string raw, IReadOnlyList<string> columns) =>
        database.Query($"select 1 from {raw} where {string.Join(" or ", columns.Select(column => $"{column} is null"))} limit 1", row => row.GetInt32(0)).Count > 0;
}
