using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dyad.Model;
using Dyad.Model.Places;
using Dyad.Store.Counting;
using Dyad.Store.Storage;

namespace Dyad.Store;

/// <content>Writing events to files.</content>
public sealed partial class Corpus
{
    private const int FreshDays = 30;

    private static readonly string[] Deaths = [.. EventColumn.All.Where(column => column.IsDeaths).Select(column => column.Name)];

    /// <summary>Writes the events a filter admits to a file and gives their number by family; without any there is no file. Rows that a user holds under a licence of his own never leave.</summary>
    /// <remarks>
    /// Coordinates and place names leave only for a reason, and never those of events younger than thirty days on the day their file was accessed.
    /// </remarks>
    /// <exception cref="DyadException">Every event is held back by its licence, or the file cannot be written.</exception>
    public IReadOnlyDictionary<string, long> Export(ExportRequest request)
    {
        _database.Spare(FewThreads);
        var scope = CountingQuery.Of(Scope.Of(CountRequest.Bare(request.Filter)));
        string Reading(string select) => Sql.Inlined(Dialect.CommonTables(scope.Read(select)), scope.Values);
        var held = string.Join(", ", Manifest.Datasets.Where(dataset => dataset.Licence == "user-held").Select(dataset => Sql.Literal(dataset.Name)).DefaultIfEmpty("''"));
        var select = Reading($"{Listed("select *\nfrom {{scope}}", Exported(request, Divides(scope)))}\nwhere s.dataset not in ({held})\norder by {EventPage.Natural}");
        var rows = _database.Query($"select family, count(*) from ({select}) group by family order by family", row => KeyValuePair.Create(row.GetString(0), row.GetInt64(1))).ToDictionary();
        if (rows.Count == 0 && _engine.Ask(scope.Read("select count(*) from {{scope}} s"), row => row.GetInt64(0)).Single() > 0)
        {
            throw new DyadException(Trouble.Blocked, "Every one of these events is under a licence that forbids passing it on");
        }

        if (rows.Count == 0)
        {
            return rows;
        }

        try
        {
            Write(request, select);
        }
        catch (DuckDB.NET.Data.DuckDBException wrong) when (wrong.ErrorType == DuckDB.NET.Native.DuckDBErrorType.OutOfMemory)
        {
            throw new DyadException(Trouble.Environment, $"Not all of the events could be written: {wrong.Message}", wrong);
        }
        catch (DuckDB.NET.Data.DuckDBException wrong) when (MachineFault.Of(wrong) is null)
        {
            throw new DyadException(Trouble.InvalidData, wrong.Message, wrong);
        }

        return rows;
    }

    // Whether a dataset divides a toll among several events; else deaths are whole numbers.
    private bool Divides(CountingQuery scope) => _engine.Ask(
        scope.Read($"select coalesce(bool_or({string.Join(" or ", Deaths.Select(column => $"{column} <> trunc({column})"))}), false) from {{{{scope}}}} s"), row => row.GetBoolean(0)).Single();

    private static string Exported(ExportRequest request, bool divides) => string.Join(", ", EventColumn.All
        .Where(column => column.Leaves == EventColumn.Leaving.Always || (column.Leaves == EventColumn.Leaving.ForAReason && request.Reason is not null))
        .Select(column => column switch
        {
            { Leaves: EventColumn.Leaving.ForAReason } => $"{Aged(column)} as {column.Name}",
            { IsDeaths: true } when !divides => $"{column.Exported}::integer as {column.Name}",
            _ => $"{column.Exported} as {column.Name}",
        }));

    // Null for events that were young when their file was accessed.
    private static string Aged(EventColumn column) =>
        $"case when s.counted_on <= (select min(accessed) - {FreshDays} from part p where p.dataset = s.dataset and p.release = s.release) then {column.Exported} end";

    private void Write(ExportRequest request, string select)
    {
        if (request.Format == "geojson")
        {
            _database.Stream(select, reader => GeoJson(reader, request.Path));
            return;
        }

        var format = request.Format switch
        {
            "csv" => "format csv, header true",
            "ndjson" => "format json",
            "parquet" => "format parquet, compression zstd",
            _ => throw new ArgumentOutOfRangeException(nameof(request), request.Format, "There is no such format."),
        };
        _database.Run($"copy ({(request.IsForSpreadsheets ? NoFormulas(select) : select)}) to {Sql.Literal(request.Path)} ({format})");
    }

    // A spreadsheet takes a text that begins so for a formula, and runs it.
    private string NoFormulas(string select)
    {
        var columns = _database.Query($"describe {select}", row => (Name: Sql.Quoted(row.GetString(0)), IsText: row.GetString(1) == "VARCHAR"))
            .Select(column => column.IsText ? $"case when regexp_matches({column.Name}, '^[=+@\\t\\r-]') then '''' || {column.Name} else {column.Name} end as {column.Name}" : column.Name);
        return $"select {string.Join(", ", columns)} from ({select})";
    }

    // A cell's square where there is no point to give: a point would claim more than is known.
    private static void GeoJson(System.Data.IDataReader reader, string path)
    {
        using var file = File.Create(path);
        using var writer = new Utf8JsonWriter(file, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        var names = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToArray();
        writer.WriteStartObject();
        writer.WriteString("type", "FeatureCollection");
        writer.WriteStartArray("features");
        while (reader.Read())
        {
            writer.WriteStartObject();
            writer.WriteString("type", "Feature");
            Geometry(writer, reader, names);
            writer.WriteStartObject("properties");
            foreach (var (name, at) in names.Select((name, at) => (name, at)).Where(column => column.name is not ("latitude" or "longitude")))
            {
                Property(writer, name, reader.IsDBNull(at) ? null : reader.GetValue(at));
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Geometry(Utf8JsonWriter writer, System.Data.IDataReader reader, string[] names)
    {
        var (latitude, longitude) = (Array.IndexOf(names, "latitude"), Array.IndexOf(names, "longitude"));
        var cell = Array.IndexOf(names, "cell");
        if (latitude >= 0 && !reader.IsDBNull(latitude) && !reader.IsDBNull(longitude))
        {
            writer.WriteStartObject("geometry");
            writer.WriteString("type", "Point");
            writer.WriteStartArray("coordinates");
            writer.WriteNumberValue(reader.GetDouble(longitude));
            writer.WriteNumberValue(reader.GetDouble(latitude));
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        else if (reader.IsDBNull(cell))
        {
            writer.WriteNull("geometry");
        }
        else
        {
            var (south, west) = PrioGrid.CornerOf(reader.GetInt32(cell));
            writer.WritePropertyName("geometry");
            writer.WriteRawValue(string.Create(CultureInfo.InvariantCulture, $$"""{"type":"Polygon","coordinates":[[[{{west}},{{south}}],[{{west + 0.5}},{{south}}],[{{west + 0.5}},{{south + 0.5}}],[{{west}},{{south + 0.5}}],[{{west}},{{south}}]]]}"""));
        }
    }

    private static void Property(Utf8JsonWriter writer, string name, object? value)
    {
        writer.WritePropertyName(name);
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case bool flag: writer.WriteBooleanValue(flag); break;
            case int number: writer.WriteNumberValue(number); break;
            case decimal number: writer.WriteNumberValue(PlainNumber.Of(number)); break;
            case DateOnly day: writer.WriteStringValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            default: writer.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture)); break;
        }
    }
}
