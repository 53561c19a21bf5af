using Dyad.Sources.Datasets;
using Dyad.Store.Storage;

namespace Dyad.Store.Import;

/// <summary>The SQL that reads a file's records as their dataset's canonical columns, each cast to its type, with what would not cast beside it.</summary>
/// <remarks>The raw table is looked at once, so that a column whose values are all written plainly is read in the fastest way. The same table is always read the same way.</remarks>
internal sealed class TypedRecords
{
    // A name that no header can have, because headers are trimmed.
    private const string YearColumn = " year";

    private readonly DatasetDefinition _dataset;
    private readonly Dictionary<string, string> _raw;
    private readonly int _file;
    private readonly HashSet<string> _patient;
    private readonly IReadOnlyList<string> _missing;
    private readonly DayBounds? _bounds;

    private TypedRecords(DatasetDefinition dataset, HeaderMatch match, IReadOnlyList<string> header, int file, Database database, string? dates, DayBounds? bounds)
    {
        var names = RawColumns.NamesOf(header);
        _dataset = dataset;
        _file = file;
        _bounds = bounds;
        _raw = match.Bound.ToDictionary(bound => bound.Column.Name, bound => names[bound.Index]);
        Written = match.Bound.ToDictionary(bound => bound.Column.Name, bound => bound.Written.Trim());
        database.Run(Sql.Read("import/cells"));
        _patient = Unplain(database);
        ReadCells(database);
        _missing = MissingWords.Of(
            database,
            Records,
            [.. PatientColumns.Select(column => (Cell(column), MissingWord(column)))],
            [.. _dataset.Columns.Where(IsText).Select(column => Raw(column.Name))],
            [.. _raw.Values.Select(Sql.Quoted)]);
        Dates = DateReading.Of(
            database,
            $"f{file}",
            $"temp.cells_{file}",
            [.. PatientDates.Select(column => (Written[column.Name], Cell(column)))],
            Sql.Quoted(YearColumn),
            names,
            dates);
        ReadValues(database);
    }

    /// <summary>The raw table's rows, with the cells and values that could not be read plainly beside them.</summary>
    public string Records => _patient.Count == 0 ? $"raw.f{_file}" : $"(select * from raw.f{_file} join temp.cells_{_file} using (_number))";

    /// <summary>How the file spells each canonical column that it has.</summary>
    public IReadOnlyDictionary<string, string> Written { get; }

    /// <summary>How its dates are read.</summary>
    public DateReading Dates { get; }

    /// <summary>The view <c>typed</c>: <c>number</c> and every canonical column; what the file lacks, leaves empty or marks as unknown is null.</summary>
    public string View => $"create or replace temp view typed as\n{Select}";

    /// <summary>The query behind <see cref="View"/>.</summary>
    public string Select =>
        $"""
        select _number as number,
               {string.Join(",\n       ", _dataset.Columns.Select(column => $"{Value(column)} as {Sql.Quoted(column.Name)}"))}
        from {Records}
        """;

    /// <summary>For each column that something uses and that has such values: a condition over <see cref="Records"/> that is true where its value will not cast.</summary>
    public IEnumerable<(DatasetColumn Column, string Condition)> Uncast =>
        PatientColumns.Where(column => column.Unused is null).Select(column => (column, $"{Present(column)} and {Kept(column)} is null"));

    /// <summary>For each column of days that something uses: conditions over <see cref="Records"/> that are true where its day can be read and cannot be, and what was expected.</summary>
    public IEnumerable<(DatasetColumn Column, string Condition, string Expected)> OutOfBounds => _bounds is not { } bounds
        ? []
        : PatientDates.Where(column => column.Unused is null).SelectMany(column => new[]
        {
            (column, $"not ({bounds.Holds(Kept(column))})", bounds.Expected),
            (column, $"{bounds.Holds(Kept(column))} and {FarFromYear(Kept(column), Year)}", "a day in the year that the column of the year states, or one beside it"),
        });

    /// <summary>For each required column: a condition over <see cref="Records"/> that is true where it states no value.</summary>
    public IEnumerable<(DatasetColumn Column, string Condition)> Empty =>
        _dataset.Columns
            .Where(column => column.IsRequired && _raw.ContainsKey(column.Name))
            .Select(column => (column, IsText(column) ? $"({Value(column)}) is null" : $"({Present(column)}) is not true"));

    private IEnumerable<DatasetColumn> PatientColumns => Typed.Where(column => _patient.Contains(column.Name));

    private IEnumerable<DatasetColumn> PatientDates => PatientColumns.Where(column => column.Type == ColumnType.Date);

    private IEnumerable<DatasetColumn> Typed => _dataset.Columns.Where(column => column.Type is not (ColumnType.Text or ColumnType.Set) && _raw.ContainsKey(column.Name));

    // The year that a record states beside its date, by which two digits and Excel's numbers are told.
    private string? StatedYear =>
        (_dataset.Compare?.Year ?? _dataset.Columns.FirstOrDefault(column => column is { Name: "year", Type: ColumnType.Integer })) is { } year && _raw.ContainsKey(year.Name) ? Raw(year.Name) : null;

    // A number that is no year would overflow in what is worked out with it.
    private string Year => StatedYear is { } year ? $"case when whole_number(cell_text({year})) between 1 and 9999 then whole_number(cell_text({year})) end" : "null::bigint";

    /// <summary>Reads a file's records by their dataset's definition.</summary>
    /// <param name="database">Holds the file's raw table.</param>
    /// <param name="dataset">The dataset.</param>
    /// <param name="match">Which column of the file is which.</param>
    /// <param name="header">The file's header.</param>
    /// <param name="file">The file's number.</param>
    /// <param name="dates">The layout of its dates where somebody told: dmy, mdy or ymd.</param>
    /// <param name="bounds">The days that its records can state; null for any.</param>
    public static TypedRecords Of(Database database, DatasetDefinition dataset, HeaderMatch match, IReadOnlyList<string> header, int file, string? dates, DayBounds? bounds) =>
        new(dataset, match, header, file, database, dates, bounds);

    /// <summary>The text of a canonical column in the file, or null where the file lacks it.</summary>
    public string Text(string column) => _raw.ContainsKey(column) ? $"r.{Raw(column)}" : "null";

    // What is read patiently is read once and kept: in a view, every query over it would plan and read it again.
    private void ReadCells(Database database)
    {
        if (_patient.Count > 0)
        {
            database.Run(
                $"""
                create or replace temp table cells_{_file} as
                select _number,
                       {Year} as {Sql.Quoted(YearColumn)},
                       {string.Join(",\n       ", PatientColumns.Select(column => $"cell_text({Raw(column.Name)}) as {Cell(column)}"))}
                from raw.f{_file}
                """);
        }
    }

    private void ReadValues(Database database)
    {
        if (_patient.Count > 0)
        {
            var days = string.Concat(PatientDates.Select(column => $", day_text({Cell(column)}) as {Sql.Quoted($" day {column.Name}")}"));
            database.Run(
                $"""
                create or replace temp table cells_{_file} as
                select _number,
                       {string.Join(",\n       ", PatientColumns.Select(column => $"{Cell(column)}, case when {Present(column)} then {Patient(column)} end as {Kept(column)}"))}
                from (select *{days} from temp.cells_{_file})
                """);
        }
    }

    private string Patient(DatasetColumn column) => CellSql.Patient(column, Cell(column), Dates.Day(Sql.Quoted($" day {column.Name}"), Sql.Quoted(YearColumn)));

    // One pass over every typed column: which of them hold a value that is not written plainly.
    private HashSet<string> Unplain(Database database)
    {
        var typed = Typed.ToArray();
        if (typed.Length == 0)
        {
            return [];
        }

        var counts = string.Join(",\n       ", typed.Select(column => $"count(*) filter (where {PlainlyPresent(column)} and {IsUnplain(column)})"));
        return database.Query(
            $"select {counts}\nfrom raw.f{_file}",
            row => typed.Where((_, at) => row.GetInt64(at) > 0).Select(column => column.Name).ToHashSet()).Single();
    }

    // A day that cannot be is read patiently, so that it can be told from one that cannot be read.
    private string IsUnplain(DatasetColumn column)
    {
        var plain = $"({CellSql.Plain(column, Raw(column.Name))})";
        return column.Type == ColumnType.Date && _bounds is { } bounds
            ? $"(({bounds.Holds(plain)}) is not true or coalesce({FarFromYear(plain, StatedYear is null ? "null" : $"try_cast({StatedYear} as smallint)")}, false))"
            : $"{plain} is null";
    }

    // An event may last into the next year. A dataset that says which column is the record's year has no days far from it.
    private string FarFromYear(string day, string year) => _dataset.Compare?.Year is null ? "false" : $"abs(year({day}) - ({year})) > 1";

    private bool IsText(DatasetColumn column) => column.Type is ColumnType.Text or ColumnType.Set && _raw.ContainsKey(column.Name);

    private string Raw(string column) => Sql.Quoted(_raw[column]);

    private static string Cell(DatasetColumn column) => Sql.Quoted($" cell {column.Name}");

    private static string Kept(DatasetColumn column) => Sql.Quoted($" value {column.Name}");

    private string PlainlyPresent(DatasetColumn column) => column.Unknown.Count == 0
        ? $"{Raw(column.Name)} is not null"
        : $"{Raw(column.Name)} not in ({Unknown(column)})";

    // True where the cell states a value, readable or not; null or false where it states none.
    private string Present(DatasetColumn column) => !_patient.Contains(column.Name)
        ? PlainlyPresent(column)
        : $"{Cell(column)} is not null and not ({MissingWord(column)})"
            + (column.Unknown.Count == 0 ? "" : $" and coalesce(whole_number({Cell(column)})::varchar, {Cell(column)}) not in ({Unknown(column)})");

    // A code that is spelt like a word for "missing" is a code.
    private static string MissingWord(DatasetColumn column) => column.Codes is null
        ? $"is_missing({Cell(column)})"
        : $"is_missing({Cell(column)}) and {Cell(column)} not in ({string.Join(", ", column.Codes.Codes.SelectMany(code => code.Also.Prepend(code.Code)).Select(Sql.Literal))})";

    private string Value(DatasetColumn column)
    {
        if (!_raw.ContainsKey(column.Name))
        {
            return $"null::{CellSql.TypeOf(column.Type)}";
        }

        if (IsText(column))
        {
            return TextValue(column);
        }

        if (_patient.Contains(column.Name))
        {
            return column.Type == ColumnType.Date && _bounds is { } bounds
                ? $"case when {bounds.Holds(Kept(column))} and not coalesce({FarFromYear(Kept(column), Year)}, false) then {Kept(column)} end"
                : Kept(column);
        }

        var value = CellSql.Plain(column, Raw(column.Name));
        return column.Unknown.Count == 0 ? value : $"case when {Present(column)} then {value} end";
    }

    private string TextValue(DatasetColumn column)
    {
        var value = CellSql.Plain(column, Raw(column.Name));
        string[] unknown = [.. column.Unknown, .. _missing];
        return unknown.Length == 0 ? value : $"case when text_cell({Raw(column.Name)}) not in ({string.Join(", ", unknown.Select(Sql.Literal))}) then {value} end";
    }

    private static string Unknown(DatasetColumn column) => string.Join(", ", column.Unknown.Select(Sql.Literal));
}
