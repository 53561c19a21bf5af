using System.Globalization;
using System.Text.Json;
using Dyad.Answers.Charts;
using Dyad.Answers.Lines;
using Dyad.Model;

namespace Dyad.Answers.Writing;

/// <summary>A chart in JSON: what its frame says, its marks with the ids of their figures, and its table.</summary>
internal static class ChartJson
{
    /// <summary>Writes a chart as an object.</summary>
    public static void Write(Utf8JsonWriter json, Chart chart)
    {
        json.WriteStartObject();
        json.WriteString("id", chart.Id);
        json.WriteString("title", chart.Title);
        json.WriteString("subtitle", chart.Subtitle);
        json.WriteString("source", chart.Source);
        json.WriteString("note", chart.Note);
        json.WriteString("description", chart.Description);
        json.WriteString("command", ShellLine.Of(chart.Rows));
        WriteMarks(json, chart);
        json.WritePropertyName("table");
        TableJson.Write(json, chart.Table);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Lane lane)
    {
        json.WriteStartObject();
        json.WriteString("actor", lane.Actor);
        json.WriteString("name", lane.Name);
        json.WriteString("first", lane.First?.Id);
        json.WriteString("last", lane.Last?.Id);
        json.WriteBoolean("is_bound", lane.Bound is not null);
        json.WriteString("bound_from", lane.Bound?.Start?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("bound_until", lane.Bound?.End?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.List("relations", lane.Links, link => json.Line(line =>
        {
            line.WriteString("kind", Words.Of(link.Kind));
            line.WriteString("direction", Words.Of(link.Direction));
            line.WriteString("since", link.Since?.ToString());
            line.WriteString("until", link.Until?.ToString());
            line.WriteString("ground", Words.Of(link.Ground));
            line.WriteString("confidence", link.Confidence);
            line.WriteBoolean("contested", link.IsContested);
            line.WriteString("source", link.Source);
            line.WriteString("hedge", link.Hedge);
        }));
        json.WriteEndObject();
    }

    private static void WriteBars(Utf8JsonWriter json, string name, IReadOnlyList<Bar> bars) => json.List(name, bars, bar => json.Line(line =>
    {
        line.WriteString("period", bar.Period);
        line.WriteBoolean("covered", bar.Covered);
        line.WriteString("figure", bar.Figure?.Id);
        if (bar.Divided is { } divided)
        {
            line.WriteNumber("divided", Math.Round(divided, 3));
        }
    }));

    private static void WriteNames(Utf8JsonWriter json, string name, IReadOnlyList<NamedBar> bars) => json.List(name, bars, bar => json.Line(line =>
    {
        line.WriteString("name", bar.Name);
        line.WriteString("figure", bar.Figure.Id);
    }));

    private static void WriteMarks(Utf8JsonWriter json, Chart chart)
    {
        switch (chart)
        {
            case BarChart bars:
                json.WriteString("unit", bars.Unit);
                WriteBars(json, "bars", bars.Bars);
                WriteBars(json, "apart", bars.Apart);
                json.List("breaks", bars.Breaks, change => json.Line(line =>
                {
                    line.WriteString("period", change.Period);
                    line.WriteString("month", change.Month);
                    line.WriteString("reason", change.Reason);
                }));
                json.List("phases", bars.Phases, phase => json.Line(line =>
                {
                    line.WriteString("period", phase.Period);
                    line.WriteString("sign", phase.Sign);
                    line.WriteString("says", phase.Says.ToString());
                }));
                break;
            case NamedBars names:
                json.WriteString("unit", names.Unit);
                WriteNames(json, "bars", names.Bars);
                WriteNames(json, "apart", names.Apart);
                break;
            case Matrix matrix:
                json.List("names", matrix.Names, json.WriteStringValue);
                json.List("cells", matrix.Cells.SelectMany((cells, row) => cells.Select((figure, column) => (Row: row + 1, Column: column + 1, Figure: figure))).Where(cell => cell.Figure is not null), cell => json.Line(line =>
                {
                    line.WriteNumber("row", cell.Row);
                    line.WriteNumber("column", cell.Column);
                    line.WriteString("figure", cell.Figure!.Id);
                }));
                break;
            case CellMap map:
                json.List("cells", map.Cells, cell => json.Line(line =>
                {
                    line.WriteNumber("cell", cell.Cell);
                    line.WriteString("figure", cell.Figure.Id);
                }));
                json.WriteString("unlocated", map.Unlocated?.Id);
                break;
            case LaneChart lanes:
                json.List("lanes", lanes.Lanes, lane => Write(json, lane));
                break;
            default:
                throw new ArgumentException($"No JSON is agreed for {chart.GetType().Name}.", nameof(chart));
        }
    }
}
