using System.Globalization;
using Dyad.Answers;
using Dyad.Model;

namespace Dyad.Tests.Answers.Writing;

/// <summary>Charts of the made-up group: months with every oddity a bar can have, quarters, and a map.</summary>
internal static class SampleCharts
{
    private const string Source = "Sample Events 1.0 (CC BY 4.0), accessed 2024-02-01";

    /// <summary>Deaths by month: a zero, a hollow bar, one without a range, and months that are not covered.</summary>
    public static BarChart Months(int months)
    {
        var bars = Enumerable.Range(0, months).Select(at => Month(new DateOnly(2021, 1, 1).AddMonths(at), at)).ToArray();
        return new(
            "tempo-deaths", "Deaths rose in the last year", "Deaths by month, best estimate, 2021-01 to 2023-12, Lantern Brigade in Bolivia and Paraguay", Source,
            "Low–high are sums of reported lows and highs, not confidence intervals. Months before the first release are not covered.",
            "Monthly deaths from none to seventy-five, highest near the end, three months not covered.",
            Table("Deaths by month", "Month", bars), "dyad count --by month --actor 'Lantern Brigade' --country BOL,PRY", "deaths", bars);
    }

    public static BarChart Quarters()
    {
        var bars = Enumerable.Range(0, 8)
            .Select(at => $"{2022 + (at / 4)}-Q{(at % 4) + 1}")
            .Select((period, at) => new Bar(period, SampleFigures.Events(14 + (at * at), by: "quarter", cell: period), Covered: true)).ToArray();
        return new(
            "tempo-events", "Events rose quarter by quarter", "Events by quarter, 2022-Q1 to 2023-Q4", Source, "Every event counts once, by its first day.",
            "Quarterly events from fourteen to sixty-three, rising throughout.", Table("Events by quarter", "Quarter", bars),
            "dyad count --by quarter --actor 'Lantern Brigade'", "events", bars);
    }

    public static CellMap Map()
    {
        var cells = Enumerable.Range(0, 24)
            .Select(at => (Cell: PrioGrid.CellOf(-21.3 + (at * 7 % 12 / 2.0), -64.8 + (at * 5 % 13 / 2.0)), Events: 1 + (at * at * at % 61)))
            .DistinctBy(one => one.Cell)
            .OrderByDescending(one => one.Events).ThenBy(one => one.Cell)
            .Select(one => new MapCell(one.Cell, SampleFigures.Events(one.Events, by: "cell", cell: one.Cell.ToString(CultureInfo.InvariantCulture)))).ToArray();
        return new(
            "territory-map", "Most events lie along the border", "Events by PRIO-GRID cell of half a degree, 2021 to 2023", Source,
            "Events whose place is no more exact than a province are in no cell.", "A belt of cells along the border, darkest in its middle.",
            new Table(
                "Events by cell",
                [new("cell", "Cell", false), new("events", "Events", true)],
                [.. cells.Select(cell => (IReadOnlyList<Span>)[Show.Name(cell.Cell.ToString(CultureInfo.InvariantCulture)), Show.Number(cell.Figure)])]),
            "dyad count --by cell --actor 'Lantern Brigade'", cells, SampleFigures.Events(92, "place_inexact"));
    }

    private static Bar Month(DateOnly month, int at)
    {
        var period = month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        var best = (at * 13 % 17) + (at > 23 ? 40 : 5);
        return at switch
        {
            1 or 2 or 3 => new(period, null, Covered: false),
            6 => new(period, null, Covered: true),
            8 => new(period, SampleFigures.Deaths(0, 0, 14, "month", period), Covered: true),
            10 => new(period, SampleFigures.Deaths(12, 12, 12, "month", period), Covered: true),
            _ => new(period, SampleFigures.Deaths(best, best - (best / 5), best + (best / 3), "month", period), Covered: true),
        };
    }

    private static Table Table(string title, string period, Bar[] bars) => new(
        title,
        [new("period", period, false), new("value", title.Split(' ')[0], true)],
        [.. bars.Select(bar => (IReadOnlyList<Span>)[Show.Date(bar.Period), bar.Figure is { } figure ? Show.Number(figure) : Show.Words(bar.Covered ? "none" : "not covered")])]);
}
