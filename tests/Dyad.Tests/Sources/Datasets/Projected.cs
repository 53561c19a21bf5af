using System.Text;
using DuckDB.NET.Data;
using Dyad.Sources.Datasets;
using Dyad.Sources.Records;

namespace Dyad.Tests.Sources.Datasets;

/// <summary>A file's records cast by its dataset's column types in a database of its own, as a projection expects to find them.</summary>
internal sealed class Projected : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");
    private readonly string _normalised = Path.GetTempFileName();

    private Projected(DatasetDefinition definition, InputFile file, string releaseStatus)
    {
        _connection.Open();
        using (var target = File.Create(_normalised))
        {
            var options = new RecordOptions { FileName = file.Name, Headerless = definition.AssumedHeader };
            Scan = RecordScanner.Scan(file.Content, target, Stream.Null, options, TestContext.Current.CancellationToken);
        }

        Match = HeaderMatch.Bind(definition, Scan.Header, file.Name);
        Execute(RawSql());
        Execute(TypedSql(definition));
        Execute($"create table release as select 'test' as name, '{releaseStatus}' as status, null::varchar as place");
        foreach (var lookup in definition.Lookups.Values)
        {
            Execute($"create table {lookup.Name} as select * from read_csv('{lookup.Path}', header = true, all_varchar = true)");
        }

        Execute("create table event as " + definition.EventsSql);
    }

    public RecordScan Scan { get; }

    public HeaderMatch Match { get; }

    public static Projected Of(string path, string releaseStatus = "final")
    {
        using var file = InputFile.Open(path);
        return new Projected(Library.Ged, file, releaseStatus);
    }

    public static Projected OfText(string text, string releaseStatus = "final")
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, text);
            return Of(path, releaseStatus);
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>The rows of a query, one a line, the values separated by vertical bars.</summary>
    public string Rows(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "∅" : Shown(reader.GetValue(i)))));
        }

        return string.Join('\n', rows);
    }

    public void Dispose()
    {
        _connection.Dispose();
        File.Delete(_normalised);
    }

    private static string Shown(object value) => value switch
    {
        DateOnly day => day.ToString("yyyy-MM-dd"),
        bool flag => flag ? "true" : "false",
        _ => value.ToString()!,
    };

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private string RawSql()
    {
        var names = Scan.Header.Select((_, index) => $"'c{index}': 'varchar'");
        return $$"""
            create table raw as select * from read_csv('{{_normalised}}', auto_detect = false, header = false, delim = ',', quote = '"', escape = '"',
                max_line_size = 4200000, strict_mode = true, nullstr = '',
                columns = {'number': 'bigint', 'line': 'bigint', 'start': 'bigint', 'length': 'bigint', {{string.Join(", ", names)}}})
            """;
    }

    private string TypedSql(DatasetDefinition definition)
    {
        var sql = new StringBuilder("create table typed as select number::integer as number");
        foreach (var column in definition.Columns)
        {
            var bound = Match.Bound.FirstOrDefault(b => b.Column == column);
            sql.Append($",\n    {Cast(column, bound is null ? "null::text" : Value(column, $"c{bound.Index}"))} as \"{column.Name}\"");
        }

        return sql.Append("\nfrom raw").ToString();
    }

    private static string Value(DatasetColumn column, string raw) =>
        column.Unknown.Aggregate($"nullif(trim({raw}), '')", (value, unknown) => $"nullif({value}, '{unknown}')");

    private static string Cast(DatasetColumn column, string value) => column.Type switch
    {
        ColumnType.Integer or ColumnType.Count => $"try_cast({value} as bigint)",
        ColumnType.Decimal or ColumnType.Latitude or ColumnType.Longitude => $"try_cast({value} as double)",
        ColumnType.Date => $"try_cast(left({value}, 10) as date)",
        ColumnType.Boolean => $"try_cast({value} as boolean)",
        ColumnType.Code => "case " + string.Concat(column.Codes!.Codes.SelectMany(code =>
            code.Also.Prepend(code.Code).Select(spelling => $"when {value} = '{spelling}' then '{code.Word}' "))) + "end",
        _ => value,
    };
}
