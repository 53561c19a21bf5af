using System.Data;
using Dyad.Store.Storage;

namespace Dyad.Store.Counting;

/// <summary>The columns in which datasets say where a record comes from, by what they say.</summary>
internal static class SourceColumns
{
    public static readonly string[] Outlet = ["source_office", "source", "outlet"];
    public static readonly string[] Date = ["source_date"];
    public static readonly string[] Headline = ["source_headline", "headline"];
    public static readonly string[] Original = ["source_original", "original_source"];
    public static readonly string[] Article = ["source_article", "article", "notes"];

    /// <summary>All of them in the order in which <see cref="RecordSources"/> takes them.</summary>
    public static readonly string[][] All = [Outlet, Date, Headline, Original, Article];

    /// <summary>The relation that says of each record of a file where it comes from.</summary>
    public static string Of(int file, IReadOnlyList<string> columns)
    {
        var said = All.Select((names, at) => $"{(In(columns, names) is { } column ? Sql.Quoted(column) : "null::varchar")} as said_{at}");
        return $"select {file} as file_key, _number as record, _line as line, {string.Join(", ", said)}\nfrom raw.f{file}";
    }

    /// <summary>What that relation says, where it begins at a column: its line, then the rest.</summary>
    public static RecordSources Read(IDataRecord row, int at) =>
        new(row.GetInt64(at), row.Text(at + 1), row.Text(at + 2), row.Text(at + 3), row.Text(at + 4), row.Text(at + 5));

    /// <summary>The column of a raw table that is one of these; null where the file has none.</summary>
    public static string? In(IReadOnlyList<string> columns, string[] names) =>
        names.Select(name => columns.FirstOrDefault(column => string.Equals(column, name, StringComparison.OrdinalIgnoreCase))).FirstOrDefault(column => column is not null);
}
