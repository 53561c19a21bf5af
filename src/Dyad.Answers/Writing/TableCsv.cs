using System.Globalization;
using System.Text;
using Dyad.Answers.Sentences;

namespace Dyad.Answers.Writing;

/// <summary>A table as comma-separated values after RFC 4180: what is shown, with ranges and figure ids in columns of their own.</summary>
public static class TableCsv
{
    /// <summary>The whole table.</summary>
    public static string Write(Table table)
    {
        var columns = table.Columns.SelectMany((_, at) => ColumnsOf(table, at)).ToArray();
        var csv = new StringBuilder();
        csv.AppendJoin(',', columns.Select(column => Field(column.Name))).Append("\r\n");
        foreach (var row in table.Rows)
        {
            csv.AppendJoin(',', columns.Select(column => Field(column.Text(row)))).Append("\r\n");
        }

        return csv.ToString();
    }

    private static IEnumerable<(string Name, Func<IReadOnlyList<Span>, string> Text)> ColumnsOf(Table table, int at)
    {
        var name = table.Columns[at].Name;
        var figures = table.Rows.Select(row => row[at].Figure).OfType<Figure>().ToArray();
        yield return (name, row => row[at].Figure is { Day: null } figure ? Number(figure.Value) : row[at].Text);
        if (Array.Exists(figures, figure => figure.Low is not null || figure.High is not null))
        {
            yield return ($"{name}_low", row => Number(row[at].Figure?.Low));
            yield return ($"{name}_high", row => Number(row[at].Figure?.High));
        }

        if (figures.Length > 0)
        {
            yield return ($"{name}_figure", row => row[at].Figure?.Id ?? "");
        }
    }

    private static string Number(decimal? value) => value?.ToString("0.############", CultureInfo.InvariantCulture) ?? "";

    private static string Field(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
