using System.Data;
using Dyad.Model;
using Dyad.Sources.Datasets;
using Dyad.Store.Import;
using Dyad.Store.Storage;

namespace Dyad.Store.Releases;

/// <summary>Compares two releases of one dataset by their kept records, read as today's definition reads them.</summary>
internal sealed class ReleaseComparison(Database database, DatasetDefinition dataset, ComparisonRule rule)
{
    private static readonly string[] Sides = ["a", "b"];

    // Columns whose values are kept and not used say nothing that could move a figure.
    private readonly IReadOnlyList<DatasetColumn> _fields =
        [.. dataset.Columns.Where(column => column.Unused is null && !rule.Key.Contains(column))];

    public ReleaseDifference Run(string before, string after, string? actor)
    {
        ForeignSql.Check(database, dataset);
        database.Cage();
        var earlier = Load("released_before", before);
        var later = Load("released_after", after);
        database.Run(
            Sql.Body(Sql.Read("releases/paired")).Replace("{{actor}}", About(actor), StringComparison.Ordinal),
            [("dataset", dataset.Name), ("before", before), ("after", after), .. actor is null ? [] : new (string, object?)[] { ("actor", actor) }]);
        var compared = _fields.Where(field => earlier.Contains(field.Name) && later.Contains(field.Name)).ToArray();
        var changes = Changes(compared);
        return new ReleaseDifference
        {
            Dataset = dataset.Name,
            Before = before,
            After = after,
            Actor = actor,
            RecordsBefore = Count("number_before is not null"),
            RecordsAfter = Count("number_after is not null"),
            Counts = Counts(changes),
            RevisedFields = [.. changes.Where(change => change.Field is not null).GroupBy(change => change.Field!).Select(field => (field.Key, (long)field.Count())).OrderByDescending(field => field.Item2).ThenBy(field => field.Key, StringComparer.Ordinal)],
            NotCompared = [.. _fields.Where(field => earlier.Contains(field.Name) != later.Contains(field.Name)).Select(field => field.Name)],
            Figures = Figures("null::bigint"),
            Years = rule.Year is { } year && earlier.Contains(year.Name) && later.Contains(year.Name) ? Moved(Figures(Sql.Quoted(year.Name))) : [],
            Changes = changes,
        };
    }

    private HashSet<string> Load(string table, string release)
    {
        var parts = database.Query(
            Sql.Read("releases/parts"),
            row => (Part: row.GetInt32(0), File: row.GetInt32(1), Name: row.GetString(2), Header: (List<string>)row.GetValue(3), Dates: row.Text(4)),
            ("dataset", dataset.Name), ("release", release));
        var stated = new HashSet<string>(StringComparer.Ordinal);
        var reads = new List<string>();
        foreach (var part in parts)
        {
            var match = HeaderMatch.Bind(dataset, part.Header, part.Name);
            var typed = TypedRecords.Of(database, dataset, match, part.Header, part.File, part.Dates, DayBounds.Of(database, part.Part, dataset));
            stated.UnionWith(typed.Written.Keys);
            var id = string.Join(" || ' ' || ", rule.Key.Select(column => $"t.{Sql.Quoted(column.Name)}::varchar"));
            reads.Add(
                $"""
                select {reads.Count} as "part rank", {part.Part} as "part number", {Sql.Literal(part.Name)} as "file name",
                       [{string.Join(", ", typed.Written.Keys.Select(Sql.Literal))}]::varchar[] as stated, {id} as "record id", t.*
                from (
                {typed.Select}
                ) t
                where {id} is not null
                  and t.number not in (select number from problem where part = {part.Part} and left_out)
                """);
        }

        database.Run(Sql.Body(Sql.Read("releases/released"))
            .Replace("{{table}}", table, StringComparison.Ordinal)
            .Replace("{{parts}}", string.Join("\nunion all by name\n", reads), StringComparison.Ordinal));
        return stated;
    }

    private string About(string? actor)
    {
        var names = rule.Actors.SelectMany(column => Sides.Select(side =>
            $"coalesce({side}.{Sql.Quoted(column.Name)} = $actor or list_contains(string_split({side}.{Sql.Quoted(column.Name)}, ', '), $actor), false)"));
        return actor is null ? "true" : string.Join("\n   or ", names);
    }

    private RecordChange[] Changes(IReadOnlyList<DatasetColumn> compared)
    {
        var fields = compared.Select((field, at) =>
        {
            var name = Sql.Quoted(field.Name);
            return $"""
                    union all
                    select change, p.id, {Sql.Literal(field.Name)}, {at + 1}, a.{name}::varchar, b.{name}::varchar, file_before, number_before, file_after, number_after
                    from paired p
                    join released_before a on a."record id" = p.id
                    join released_after b on b."record id" = p.id
                    where a.{name} is distinct from b.{name}
                      and list_contains(a.stated, {Sql.Literal(field.Name)})
                      and list_contains(b.stated, {Sql.Literal(field.Name)})
                """;
        });
        return [.. database.Query(Sql.Body(Sql.Read("releases/changes")).Replace("{{fields}}", string.Join('\n', fields), StringComparison.Ordinal), Read)];
    }

    private static RecordChange Read(IDataRecord row) => new(
        Words.Find<ChangeKind>(row.GetString(0))!.Value, row.GetString(1), row.Text(2), row.Text(3), row.Text(4), row.Text(5), Number(row, 6), row.Text(7), Number(row, 8));

    private static int? Number(IDataRecord row, int at) => row.IsDBNull(at) ? null : row.GetInt32(at);

    private Dictionary<ChangeKind, long> Counts(IReadOnlyList<RecordChange> changes)
    {
        var counts = changes.GroupBy(change => change.Kind).ToDictionary(kind => kind.Key, kind => (long)kind.Select(change => change.Id).Distinct().Count());
        var outside = Count("change = 'outside'");
        if (outside > 0)
        {
            counts.Add(ChangeKind.Outside, outside);
        }

        return counts;
    }

    private long Count(string condition) => database.Query($"select count(*) from paired where {condition}", row => row.GetInt64(0)).Single();

    // Over the records that were compared: what lies outside the later release's files moves no figure.
    private List<MovedFigure> Figures(string year)
    {
        var figures = new List<MovedFigure>();
        foreach (var figure in rule.Figures)
        {
            string Sum(string table) =>
                $"select {year} as year, sum(({figure.Sql})::bigint)::bigint as value from {table} where \"record id\" in (select id from paired where change <> 'outside') group by all";
            figures.AddRange(database.Query(
                $"select coalesce(a.year, b.year), a.value, b.value from ({Sum("released_before")}) a full join ({Sum("released_after")}) b on a.year is not distinct from b.year order by 1",
                row => new MovedFigure(figure.Name, row.Number(0), row.Number(1), row.Number(2))));
        }

        return figures;
    }

    private static List<MovedFigure> Moved(List<MovedFigure> figures)
    {
        var years = figures.Where(figure => figure.Before != figure.After).Select(figure => figure.Year).ToHashSet();
        return [.. figures.Where(figure => years.Contains(figure.Year)).OrderBy(figure => figure.Year)];
    }
}
