using System.IO.Compression;

namespace Dyad.Tests.Analysis.Scores;

/// <summary>The files of the VIEWS prediction challenge: deaths a month by country, what came, and a benchmark's draws and scores.</summary>
internal static class ViewsFiles
{
    public static readonly int[] Windows = [2018, 2019, 2020, 2021, 2022, 2023];

    /// <summary>The month number of a calendar month; 1 is January 1980.</summary>
    public static int Month(int year, int month) => ((year - 1980) * 12) + month;

    /// <summary>Deaths by country and month number; a blank is left out.</summary>
    public static Dictionary<(int Country, int Month), double> Panel()
    {
        var rows = Rows("views/panel_cm_ged_sb_final.csv");
        var panel = new Dictionary<(int, int), double>();
        foreach (var row in rows.Skip(1))
        {
            for (var column = 1; column < row.Length; column++)
            {
                if (row[column].Length > 0)
                {
                    panel[(int.Parse(rows[0][column]), int.Parse(row[0]))] = double.Parse(row[column]);
                }
            }
        }

        return panel;
    }

    /// <summary>What came, by country and month number, in one calendar year.</summary>
    public static Dictionary<(int Country, int Month), double> Actuals(int year) =>
        Rows($"views/cm_actuals_{year}.csv").Skip(1).ToDictionary(row => (int.Parse(row[1]), int.Parse(row[0])), row => double.Parse(row[2]));

    /// <summary>The benchmark's draws, by country and month number, for one calendar year.</summary>
    public static Dictionary<(int Country, int Month), double[]> BenchmarkDraws(int year) =>
        Rows($"views/conflictology12-draws-{year}.csv.gz").Skip(1)
            .GroupBy(row => (int.Parse(row[1]), int.Parse(row[0])))
            .ToDictionary(cell => cell.Key, cell => cell.Select(row => double.Parse(row[3])).ToArray());

    /// <summary>The benchmark's published scores.</summary>
    public static IReadOnlyList<GoldenScore> GoldenScores() =>
        [.. Rows("views/golden-conflictology12-scores.csv").Skip(1).Select(row => new GoldenScore(
            int.Parse(row[0]), int.Parse(row[1]), int.Parse(row[2]), double.Parse(row[3]), double.Parse(row[4]), double.Parse(row[5]), double.Parse(row[6])))];

    private static List<string[]> Rows(string relativePath)
    {
        using Stream file = File.OpenRead(TestData.Need(relativePath));
        using var plain = relativePath.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(plain);
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            rows.Add(line.Split(','));
        }

        return rows;
    }

    public sealed record GoldenScore(int Window, int Country, int Month, double Actual, double Crps, double Ignorance, double Interval);
}
