using Dyad.Sources.Datasets;
using Dyad.Store.Storage;

namespace Dyad.Store.Import;

/// <summary>The SQL that reads one cell: plainly, as nearly every file writes its values, or patiently, as <c>cells.sql</c> does.</summary>
/// <remarks>What reads plainly reads patiently as the same value, so that a file may use either.</remarks>
internal static class CellSql
{
    /// <summary>The value of a raw text that is written plainly; null for any other.</summary>
    public static string Plain(DatasetColumn column, string raw) => column.Type switch
    {
        ColumnType.Text => $"text_cell({raw})",
        ColumnType.Set => $"array_to_string(list_sort(list_distinct(list_transform(string_split({raw}, ','), lambda value: trim(value)))), ', ')",
        ColumnType.Integer => $"case when regexp_full_match({raw}, '[+-]?[0-9]+') then try_cast({raw} as bigint) end",
        ColumnType.Count => $"case when regexp_full_match({raw}, '[0-9]{{1,9}}') and try_cast({raw} as integer) <= {ColumnTypes.MostCounted} then try_cast({raw} as integer) end",
        ColumnType.Decimal => $"case when isfinite(try_cast({raw} as double)) then try_cast({raw} as double) end",
        ColumnType.Latitude => $"case when try_cast({raw} as double) between -90 and 90 then try_cast({raw} as double) end",
        ColumnType.Longitude => $"case when try_cast({raw} as double) between -180 and 180 then try_cast({raw} as double) end",
        ColumnType.Date => $"case when regexp_full_match({raw}, '(19|20)[0-9]{{2}}-[0-9]{{2}}-[0-9]{{2}}([ T]00:00:00([.]0+)?Z?)?') then try_cast({raw}[:10] as date) end",
        ColumnType.Boolean => $"case lower({raw}) when 'true' then true when '1' then true when 'false' then false when '0' then false end",
        ColumnType.Code => Coded(column, raw),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column.Type, "There is no such column type."),
    };

    /// <summary>The value of a cell however it is written; null where it cannot be read.</summary>
    /// <param name="column">The column.</param>
    /// <param name="cell">The cell without blanks around it.</param>
    /// <param name="day">The SQL that reads it as a day.</param>
    public static string Patient(DatasetColumn column, string cell, string day) => column.Type switch
    {
        ColumnType.Integer => $"whole_number({cell})",
        ColumnType.Count => $"case when whole_number({cell}) between 0 and {ColumnTypes.MostCounted} then whole_number({cell})::integer end",
        ColumnType.Date => day,
        ColumnType.Boolean => $"case lower(coalesce(whole_number({cell})::varchar, {cell})) when 'true' then true when 't' then true when 'yes' then true when '1' then true when 'false' then false when 'f' then false when 'no' then false when '0' then false end",
        ColumnType.Code => $"coalesce({Coded(column, cell)}, {Coded(column, $"whole_number({cell})::varchar")})",
        ColumnType.Latitude or ColumnType.Longitude => Plain(column, $"decimal_point({cell})"),
        _ => Plain(column, cell),
    };

    /// <summary>What a column's values are in the engine.</summary>
    public static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Text or ColumnType.Set or ColumnType.Code => "varchar",
        ColumnType.Integer => "bigint",
        ColumnType.Count => "integer",
        ColumnType.Decimal or ColumnType.Latitude or ColumnType.Longitude => "double",
        ColumnType.Date => "date",
        ColumnType.Boolean => "boolean",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "There is no such column type."),
    };

    private static string Coded(DatasetColumn column, string text) =>
        $"case {text} {string.Join(' ', column.Codes!.Codes.SelectMany(code => code.Also.Prepend(code.Code).Select(spelling => $"when {Sql.Literal(spelling)} then {Sql.Literal(code.Word)}")))} end";
}
