using System.Text.Json;

namespace Dyad.Answers;

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
        json.WriteString("command", chart.Command);
        WriteMarks(json, chart);
        json.WritePropertyName("table");
        TableJson.Write(json, chart.Table);
        json.WriteEndObject();
    }

    private static void WriteMarks(Utf8JsonWriter json, Chart chart)
    {
        switch (chart)
        {
            case BarChart bars:
                json.WriteString("unit", bars.Unit);
                json.List("bars", bars.Bars, bar => json.Line(line =>
                {
                    line.WriteString("period", bar.Period);
                    line.WriteBoolean("covered", bar.Covered);
                    line.WriteString("figure", bar.Figure?.Id);
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
            default:
                throw new ArgumentException($"No JSON is agreed for {chart.GetType().Name}.", nameof(chart));
        }
    }
}
