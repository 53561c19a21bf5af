using System.Globalization;
using Dyad.Answers.Charts;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model;
using Dyad.Store.Contents;

namespace Dyad.Answers.Calendars;

/// <summary>The picture of a calendar: of months a row for each year or run of like years, of years a row for each country.</summary>
public static class CalendarCharts
{
    private const int Months = 12;

    private static readonly string[] Letters = ["J", "F", "M", "A", "M", "J", "J", "A", "S", "O", "N", "D"];

    /// <summary>Makes it.</summary>
    public static CalendarChart Of(CoverageCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var periods = calendar.Lines[0].Periods;
        return new CalendarChart(
            "coverage",
            "What the files cover",
            $"{(calendar.IsByMonth ? "Month by month" : "Year by year")}, {periods[0].Name} to {periods[^1].Name}, by dataset and country",
            string.Join("; ", calendar.Datasets.Select(dataset => $"{dataset.Title} ({dataset.Publisher})")),
            string.Join(' ', Rules(calendar)),
            string.Join(' ', calendar.Datasets.Select(dataset => Told(calendar, dataset))),
            Table(calendar),
            Again(calendar),
            calendar.IsByMonth ? [.. calendar.Lines.Select(OfMonths)] : [.. calendar.Datasets.Select(dataset => OfYears(calendar, dataset))]);
    }

    /// <summary>What each dataset leaves out, a sentence or more for each.</summary>
    public static IEnumerable<string> Rules(CoverageCalendar calendar) => calendar.Datasets.Select(dataset => $"What {dataset.Name} holds: {dataset.Inclusion.TrimEnd('.')}.");

    private static Hint Again(CoverageCalendar calendar) => calendar.Asked.Values.Aggregate(Hint.Ask("coverage"), (again, pair) => again.With(pair.Key, pair.Value)).With("by", CoverageCalendar.Lengths[calendar.IsByMonth ? 0 : 1]);

    private static string Told(CoverageCalendar calendar, DatasetEntry dataset)
    {
        var lines = calendar.Lines.Where(line => line.Dataset == dataset).ToArray();
        var covered = lines.Count(line => line.Periods.Any(period => period.By != CoveredBy.Nothing));
        return $"{dataset.Name} covers something of {covered} of {lines.Length} {Plural.Of(lines.Length, "country", "countries")}.";
    }

    private static CalendarSection OfMonths(CalendarLine line)
    {
        var years = line.Periods.GroupBy(period => period.Days.Earliest!.Value.Year).Select(Row).ToArray();
        var (rows, first) = (new List<CalendarRow>(), "");
        foreach (var year in years)
        {
            var isLike = rows.Count > 0 && rows[^1].Breaks.Count == 0 && year.Breaks.Count == 0 && rows[^1].Cells.SequenceEqual(year.Cells);
            if (isLike)
            {
                rows.RemoveAt(rows.Count - 1);
            }
            else
            {
                first = year.Name;
            }

            rows.Add(year with { Name = first == year.Name ? first : $"{first} to {year.Name}" });
        }

        return new CalendarSection($"{Called(line.Dataset)} in {line.Name}", Letters, rows);
    }

    private static CalendarRow Row(IGrouping<int, CalendarPeriod> year)
    {
        var cells = new CoveredBy?[Months];
        foreach (var month in year)
        {
            cells[month.Days.Earliest!.Value.Month - 1] = month.By;
        }

        return new CalendarRow(
            year.Key.ToString(CultureInfo.InvariantCulture),
            cells,
            [.. year.SelectMany(month => month.Breaks).Select(change => ((double)change.Month.Month - 1, change))]);
    }

    private static CalendarSection OfYears(CoverageCalendar calendar, DatasetEntry dataset)
    {
        var lines = calendar.Lines.Where(line => line.Dataset == dataset).ToArray();
        return new CalendarSection(
            Called(dataset),
            [.. lines[0].Periods.Select(period => period.Name)],
            [
                .. lines.OrderBy(line => line.Name, StringComparer.Ordinal).Select(line => new CalendarRow(
                    line.Name,
                    [.. line.Periods.Select(period => (CoveredBy?)period.By)],
                    [.. line.Periods.SelectMany((period, at) => period.Breaks.Select(change => (at + ((change.Month.Month - 1) / (double)Months), change)))])),
            ]);
    }

    private static string Called(DatasetEntry dataset) => $"{dataset.Title} ({dataset.Name})";

    private static Table Table(CoverageCalendar calendar) => new(
        "Covered time by dataset and country",
        [
            new Column("dataset", "Dataset", false),
            new Column("country", "Country", false),
            new Column("complete", "Complete release", false),
            new Column("candidate", "Candidates", false),
            new Column("part", "In part", false),
            new Column("breaks", "Counting changed", false),
        ],
        [
            .. calendar.Lines.Select(line => (IReadOnlyList<Span>)
            [
                Show.Name(line.Dataset.Name), Show.Name(line.Name),
                .. new[] { CoveredBy.Complete, CoveredBy.Candidate, CoveredBy.Part }.Select(by => Stretches(line, by)),
                Words(line.Periods.SelectMany(period => period.Breaks).Select(change => $"{change.Month:yyyy-MM} ({change.Reason})")),
            ]),
        ]);

    private static Span Stretches(CalendarLine line, CoveredBy by)
    {
        var runs = new List<string>();
        for (var at = 0; at < line.Periods.Count; at++)
        {
            var first = at;
            while (at < line.Periods.Count && line.Periods[at].By == by)
            {
                at++;
            }

            if (at > first)
            {
                var (begin, end) = (line.Periods[first].Name, line.Periods[at - 1].Name);
                runs.Add(begin == end ? begin : $"{begin} to {end}");
            }
        }

        return Words(runs);
    }

    private static Span Words(IEnumerable<string> texts) => Show.Words(string.Join(", ", texts) is { Length: > 0 } all ? all : "none");
}
