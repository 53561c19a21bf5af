using System.Data;
using Dyad.Model.Events;
using Dyad.Model.Places;
using Dyad.Store.Storage;

namespace Dyad.Store.Packs;

/// <summary>What a corpus holds of a dataset's event that a pack cites.</summary>
/// <param name="EventId">The family and the dataset's own id.</param>
/// <param name="Source">The dataset and release it stands in, such as <c>ucdp-ged 21.1</c>.</param>
/// <param name="IsCurrent">Whether it counts; where not, a later release lacks it or holds it as doubtful.</param>
/// <param name="DateStart">First day as published.</param>
/// <param name="DateEnd">Last day as published.</param>
/// <param name="Country">ISO 3166-1 alpha-3; null where the spelling is not known.</param>
/// <param name="Cell">The PRIO-GRID cell of its point; null where it has none.</param>
/// <param name="Low">Low estimate of all deaths; null where not stated, as are all deaths.</param>
/// <param name="Best">Best estimate.</param>
/// <param name="High">High estimate.</param>
/// <param name="Deaths">Deaths by side.</param>
public sealed record CitedRow(
    string EventId, string Source, bool IsCurrent, DateOnly DateStart, DateOnly DateEnd, string? Country, int? Cell, long? Low, long? Best, long? High, SideDeaths Deaths)
{
    internal static CitedRow Read(IDataRecord row) => new(
        row.GetString(0),
        $"{row.GetString(1)} {row.GetString(2)}",
        row.GetBoolean(3),
        (DateOnly)row.GetValue(4),
        (DateOnly)row.GetValue(5),
        row.Text(6),
        row.IsDBNull(7) || row.IsDBNull(8) ? null : PrioGrid.CellOf(row.GetDouble(7), row.GetDouble(8)),
        Count(row, 9), Count(row, 10), Count(row, 11),
        new(Count(row, 12), Count(row, 13), Count(row, 14), Count(row, 15)));

    private static int? Count(IDataRecord row, int at) => row.IsDBNull(at) ? null : row.GetInt32(at);
}
