using System.Globalization;
using Dyad.Model;
using Dyad.Store.Storage;

namespace Dyad.Store.Import;

/// <summary>Fills an import report from the corpus it describes.</summary>
internal static class ReportReading
{
    private const int MostOfAKind = 3;

    /// <summary>Adds what only the loaded corpus knows: events, problems, dates and the difference to the release before.</summary>
    public static ImportReport Complete(Database database, ImportReport report, int part)
    {
        var (events, first, last) = database.Query(
            "select count(*), min(counted_on), max(counted_on) from event where part = $part",
            row => (row.GetInt64(0), row.Day(1), row.Day(2)),
            ("part", part)).Single();
        var (countries, firstMonth, lastMonth) = database.Query(
            "select array_to_string(countries, ','), first_month, last_month from part where part = $part",
            row => (row.Text(0)?.Split(',') ?? [], row.Day(1), row.Day(2)),
            ("part", part)).Single();
        var previous = report.IsYearly ? null : Comparison.PreviousOf(database, part);
        var (late, empty) = database.Query(
            Sql.Read("import/claims"),
            row => (row.GetInt64(0), row.GetString(1).Split(',', StringSplitOptions.RemoveEmptyEntries)),
            ("part", part), ("old", previous?.Part)).Single();
        return report with
        {
            Countries = countries,
            FirstMonth = firstMonth,
            LastMonth = lastMonth,
            Events = events,
            Actors = database.Query("select count(*) from listed_actor where part = $part", row => row.GetInt64(0), ("part", part)).Single(),
            First = first,
            Last = last,
            CurrentEvents = database.Query(
                "select family, sum(current_events)::bigint as events from part_events join part using (part) group by family having sum(current_events) > 0 order by family",
                row => (row.GetString(0), row.GetInt64(1))),
            ProblemKinds = database.Query(
                "select kind, \"column\", expected, left_out, count(*) as problems from problem where part = $part group by all order by problems desc, kind, \"column\", expected",
                row => new ProblemKind(row.GetString(0), row.GetString(1), row.GetString(2), row.GetBoolean(3), row.GetInt64(4)),
                ("part", part)),
            Problems = database.Query(
                $"select line, \"column\", value, expected, left_out from problem where part = $part qualify row_number() over (partition by kind, \"column\", expected order by number) <= {MostOfAKind} order by kind, \"column\", number",
                row => new Problem(report.Dataset, report.File, row.GetInt64(0), row.GetString(1), row.Text(2) ?? "", row.GetString(3), row.GetBoolean(4)),
                ("part", part)),
            Difference = previous is var (old, release, isComplete) ? Comparison.Of(database, part, old, release, isComplete) : null,
            StopCounting = database.Query(Sql.Read("import/stopped"), row => (row.GetString(0), row.GetInt64(1))),
            AfterPublication = late,
            YearsWithoutEvents = [.. empty.Select(year => int.Parse(year, CultureInfo.InvariantCulture))],
        };
    }

    /// <summary>What to say of a file of which nothing became an event: how many records of which kind of problem, and the first of each.</summary>
    public static string Nothing(ImportReport report)
    {
        var records = report.Records + report.Malformed;
        var lines = report.ProblemKinds.Where(kind => kind.LeftOut)
            .Select(kind => $"{kind.Count} {Plural.Of(kind.Count, "record")}: {kind.Column}: expected {kind.Expected}")
            .Concat(MalformedText.Lines(report.File, report.MalformedKinds))
            .Concat(report.Problems.Where(problem => problem.LeftOut).Select(problem => problem.ToString()));
        return string.Join('\n', lines.Prepend(
            $"{report.File}: none of its {records} {Plural.Of(records, "record")} became an event; the corpus was not changed"));
    }

    /// <summary>The problems and rejects as lines of text.</summary>
    public static string Problems(ImportReport report) => string.Join(
        '\n',
        [
            .. report.Doubt is { } doubt ? [$"{doubt.File} is named like the whole release {doubt.Release}, but {doubt.Reason}"] : Array.Empty<string>(),
            .. MalformedText.Lines(report.File, report.MalformedKinds),
            .. report.Problems.Select(problem => problem.ToString()),
        ]);
}
