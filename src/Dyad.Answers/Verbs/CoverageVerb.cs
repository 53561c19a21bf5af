using Dyad.Answers.Calendars;
using Dyad.Answers.Results;
using Dyad.Model;
using Dyad.Model.Results;

namespace Dyad.Answers.Verbs;

/// <summary>What the files of each dataset cover, a row for each country and month or year.</summary>
public static class CoverageVerb
{
    /// <summary>What its rows hold.</summary>
    public static ResultSchema Schema { get; } = new("coverage", [Hint.Ask("coverage")],
    [
        new("family", ColumnType.Text, "the family of datasets"),
        new("dataset", ColumnType.Text, "the dataset"),
        new("country", ColumnType.Text, "the country's name"),
        new("iso3", ColumnType.Text, "today's country, as ISO 3166-1 alpha-3"),
        new("period", ColumnType.Text, "the month or year"),
        new("covered", ColumnType.Text, "by what: complete (a complete release), candidate (provisional), part (a selection of events; of a year also where months are missing) or nothing: missing, never zero"),
        new("break", ColumnType.Text, "where in it counting changed, and how", "counting did not change"),
    ])
    {
        HasFilter = true,
    };

    /// <summary>The rows of a calendar.</summary>
    public static Result Ask(CoverageCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return new Result(ResultRows.Of(Schema, calendar.Lines.SelectMany(line => line.Periods.Select(period => (IReadOnlyList<object?>)
        [
            line.Dataset.Family,
            line.Dataset.Name,
            line.Name,
            line.Country,
            period.Name,
            Words.Of(period.By),
            period.Breaks.Count == 0 ? null : string.Join("; ", period.Breaks.Select(change => $"{change.Month:yyyy-MM}: {change.Reason}")),
        ]))))
        {
            Notes = [.. CalendarCharts.Rules(calendar).Select(rule => (Note)rule)],
            Filter = calendar.Asked,
        };
    }
}
