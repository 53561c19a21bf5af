using Dyad.Model.Packs;
using Dyad.Model.Places;

namespace Dyad.Tests.Packs;

/// <summary>Whether a notable event says no other than a row that it cites.</summary>
internal static class Reconciliation
{
    /// <summary>What differs; empty where the event reconciles with the row.</summary>
    public static IReadOnlyList<string> Differences(PackEvent e, UcdpRow row)
    {
        var differences = new List<string>();
        if (e.Date.Start < row.Start || e.Date.End > row.End)
        {
            differences.Add("date");
        }

        if (CellOf(e) is { } cell && row.Cell is { } theirs ? cell != theirs : e.Admin1 is null || row.Admin1 is not null && e.Admin1 != row.Admin1)
        {
            differences.Add("place");
        }

        if (new[] { e.Low, e.Best, e.High }.Any(deaths => deaths < row.Low || deaths > row.High))
        {
            differences.Add("deaths");
        }

        return differences;
    }

    /// <summary>One line for the table.</summary>
    public static string Line(PackEvent e, UcdpRow row) =>
        string.Join('\t',
            $"ucdp:{row.Id}", row.InFile, e.Id, $"{e.Date.Start:yyyy-MM-dd}", row.Start == row.End ? $"{row.Start:yyyy-MM-dd}" : $"{row.Start:yyyy-MM-dd}..{row.End:yyyy-MM-dd}",
            row.Cell is { } cell ? $"cell {CellOf(e)} in {cell}" : $"{e.Admin1} in {row.Admin1}",
            $"{e.Low}/{e.Best}/{e.High}", $"{row.Low}/{row.Best?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "–"}/{row.High}",
            Differences(e, row) is { Count: > 0 } differences ? string.Join(", ", differences) : "reconciles");

    private static int? CellOf(PackEvent e) => e is { Latitude: { } latitude, Longitude: { } longitude } ? PrioGrid.CellOf(latitude, longitude) : null;
}
