using Dyad.Analysis.Coincidence;
using Sylvan.Data.Csv;

namespace Dyad.Tests.Analysis.Coincidence;

/// <summary>A check of the method on real rows: a selected extract without date precision, so the figures are no finding about the war.</summary>
public class AfghanistanTests
{
    [Fact]
    public void Government_and_taleban_against_is_are_counted_in_the_reduced_file()
    {
        var government = Incidents("Government of Afghanistan", "IS");
        var taleban = Incidents("IS", "Taleban");
        var start = Math.Max(government.Min(one => one.EarliestDay), taleban.Min(one => one.EarliestDay));
        var weeks = (Math.Min(government.Max(one => one.EarliestDay), taleban.Max(one => one.EarliestDay)) - start + 1) / 7;

        var result = CoincidenceTest.Run(new(government, taleban, start, weeks, 9_999, seed: 1));

        Golden.Matches(
            $"{government.Count} and {taleban.Count} incidents, {weeks} weeks\n"
            + $"{result.Observed} observed, {result.Expected:F2} expected, ratio {result.Ratio:F2}, p {result.P:F4}, {result.OutsideThePeriod} outside\n",
            "afghanistan.txt");
    }

    private static List<PlacedIncident> Incidents(string sideA, string sideB)
    {
        using var rows = CsvDataReader.Create(TestData.Need("ucdp/ged-21.1-afghanistan-reduced.csv"));
        var incidents = new List<PlacedIncident>();
        while (rows.Read())
        {
            if (rows.GetString(rows.GetOrdinal("side_a")) == sideA && rows.GetString(rows.GetOrdinal("side_b")) == sideB)
            {
                var day = new DateOnly(Number("year"), Number("month"), Number("day")).DayNumber;
                incidents.Add(new(rows.GetInt64(0), Cell(rows.GetDouble(rows.GetOrdinal("latitude")), rows.GetDouble(rows.GetOrdinal("longitude"))), day, day));
            }
        }

        return incidents;

        int Number(string column) => rows.GetInt32(rows.GetOrdinal(column));
    }

    /// <summary>The PRIO-GRID number of the half-degree cell: rows from the south, columns from the west, both from 1.</summary>
    private static long Cell(double latitude, double longitude) =>
        ((long)Math.Floor((latitude + 90) * 2) * 720) + (long)Math.Floor((longitude + 180) * 2) + 1;
}
