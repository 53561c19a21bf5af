using Dyad.Sources.Datasets;

namespace Dyad.Store;

/// <summary>The SQL that reads a file's records as their dataset's canonical columns, each cast to its type, with what would not cast beside it.</summary>
internal sealed class TypedRecords
{
    private readonly DatasetDefinition _dataset;
    private readonly Dictionary<string, string> _raw;
    private readonly int _file;

    public TypedRecords(DatasetDefinition dataset, HeaderMatch match, IReadOnlyList<string> header, int file)
    {
        var names = RawColumns.NamesOf(header);
        _dataset = dataset;
        _file = file;
        _raw = match.Bound.ToDictionary(bound => bound.Column.Name, bound => names[bound.Index]);
        Written = match.Bound.ToDictionary(bound => bound.Column.Name, bound => bound.Written.Trim());
    }

    /// <summary>How the file spells each canonical column that it has.</summary>
    public IReadOnlyDictionary<string, string> Written { get; }

    /// <summary>The view <c>typed</c>: <c>number</c> and every canonical column; what the file lacks, leaves empty or marks as unknown is null.</summary>
    public string View => $"create or replace temp view typed as\n{Select}";

    /// <summary>The query behind <see cref="View"/>.</summary>
    public string Select =>
        $"""
        select _number as number,
               {string.Join(",\n       ", _dataset.Columns.Select(column => $"{Value(column)} as {Sql.Quoted(column.Name)}"))}
        from raw.f{_file}
        """;

    /// <summary>For each column that can go wrong: a condition over <c>raw</c> that is true where its value will not cast.</summary>
    public IEnumerable<(DatasetColumn Column, string Condition)> Uncast =>
        _dataset.Columns
            .Where(column => column.Type is not (ColumnType.Text or ColumnType.Set) && _raw.ContainsKey(column.Name))
            .Select(column => (column, $"{Present(column)} and ({Value(column)}) is null"));

    /// <summary>For each required column: a condition over <c>raw</c> that is true where it has no value.</summary>
    public IEnumerable<(DatasetColumn Column, string Condition)> Empty =>
        _dataset.Columns
            .Where(column => column.IsRequired && _raw.ContainsKey(column.Name))
            .Select(column => (column, $"{Raw(column.Name)} is null"));

    /// <summary>The text of a canonical column in the file, or null where the file lacks it.</summary>
    public string Text(string column) => _raw.ContainsKey(column) ? $"r.{Raw(column)}" : "null";

    private string Raw(string column) => Sql.Quoted(_raw[column]);

    private string Present(DatasetColumn column) => column.Unknown.Count == 0
        ? $"{Raw(column.Name)} is not null"
        : $"{Raw(column.Name)} not in ({string.Join(", ", column.Unknown.Select(Sql.Literal))})";

    private string Value(DatasetColumn column)
    {
        if (!_raw.ContainsKey(column.Name))
        {
            return $"null::{SqlType(column.Type)}";
        }

        var cast = Cast(column, Raw(column.Name));
        return column.Unknown.Count == 0 ? cast : $"case when {Present(column)} then {cast} end";
    }

    private static string Cast(DatasetColumn column, string raw) => column.Type switch
    {
        ColumnType.Text => raw,
        ColumnType.Set => $"array_to_string(list_sort(list_distinct(list_transform(string_split({raw}, ','), lambda value: trim(value)))), ', ')",
        ColumnType.Integer => $"case when regexp_full_match({raw}, '[+-]?[0-9]+') then try_cast({raw} as bigint) end",
        ColumnType.Count => $"case when regexp_full_match({raw}, '[0-9]+') then try_cast({raw} as integer) end",
        ColumnType.Decimal => $"case when isfinite(try_cast({raw} as double)) then try_cast({raw} as double) end",
        ColumnType.Latitude => $"case when try_cast({raw} as double) between -90 and 90 then try_cast({raw} as double) end",
        ColumnType.Longitude => $"case when try_cast({raw} as double) between -180 and 180 then try_cast({raw} as double) end",
        ColumnType.Date => $"case when regexp_full_match({raw}, '[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}([ T]00:00:00([.]0+)?Z?)?') and not starts_with({raw}, '0000') then try_cast({raw}[:10] as date) end",
        ColumnType.Boolean => $"case lower({raw}) when 'true' then true when '1' then true when 'false' then false when '0' then false end",
        ColumnType.Code => $"case {raw} {string.Join(' ', column.Codes!.Codes.SelectMany(code => code.Also.Prepend(code.Code).Select(spelling => $"when {Sql.Literal(spelling)} then {Sql.Literal(code.Word)}")))} end",
        _ => throw new ArgumentOutOfRangeException(nameof(column), column.Type, "There is no such column type."),
    };

    private static string SqlType(ColumnType type) => type switch
    {
        ColumnType.Text or ColumnType.Set or ColumnType.Code => "varchar",
        ColumnType.Integer => "bigint",
        ColumnType.Count => "integer",
        ColumnType.Decimal or ColumnType.Latitude or ColumnType.Longitude => "double",
        ColumnType.Date => "date",
        ColumnType.Boolean => "boolean",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "There is no such column type."),
    };
}
