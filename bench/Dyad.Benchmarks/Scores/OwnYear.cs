using Dyad.Analysis.Scores;
using Dyad.Benchmarks.Analogues;

namespace Dyad.Benchmarks.Scores;

/// <summary>The VIEWS challenge's benchmark rebuilt: a country's own twelve months up to October of the year before, as twelve draws.</summary>
internal static class OwnYear
{
    public static void Run(string dataFolder, TextWriter output)
    {
        var panel = Panels.Views(dataFolder).ToDictionary(series => series.Name);
        var scores = new List<(double Crps, double Ignorance, double Interval)>();
        foreach (var year in Enumerable.Range(2018, 6))
        {
            var october = ((year - 1 - 1980) * 12) + 10;
            foreach (var row in File.ReadLines(Path.Combine(dataFolder, "views", $"cm_actuals_{year}.csv")).Skip(1).Select(line => line.Split(',')))
            {
                var draws = new Draws(panel[row[1]].Months(october - 11, 12));
                var actual = double.Parse(row[2]);
                scores.Add((Crps.Of(draws, actual), IgnoranceScore.Of(draws, actual, CountBins.Views), IntervalScore.Of(draws, actual, 0.9)));
            }
        }

        output.WriteLine($"{scores.Count} country-months: mean CRPS {scores.Average(one => one.Crps):F3}, ignorance {scores.Average(one => one.Ignorance):F3}, interval score {scores.Average(one => one.Interval):F1}");
    }
}
