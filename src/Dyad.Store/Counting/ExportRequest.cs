using Dyad.Model.Requests;

namespace Dyad.Store.Counting;

/// <summary>Which events to write where.</summary>
/// <param name="Filter">Which events.</param>
/// <param name="Format"><c>csv</c>, <c>ndjson</c>, <c>parquet</c> or <c>geojson</c>.</param>
/// <param name="Path">The file.</param>
/// <param name="Reason">Why reported coordinates are needed; null for grid cells only.</param>
public sealed record ExportRequest(Filter Filter, string Format, string Path, string? Reason)
{
    /// <summary>Whether what a spreadsheet would run as a formula gets an apostrophe in front; of <c>csv</c> alone.</summary>
    public bool IsForSpreadsheets { get; init; }
}
