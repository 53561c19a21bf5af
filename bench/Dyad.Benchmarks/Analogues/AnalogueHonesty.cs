using Dyad.Analysis.Analogues;

namespace Dyad.Benchmarks.Analogues;

/// <summary>The two numbers that belong to every answer, measured over the real panel: is the chance of a match uniform, and did past analogues forecast?</summary>
internal static class AnalogueHonesty
{
    /// <summary>The last month number of the years 2006–2017, the only ones on which anything may be chosen; 1 is January 1980.</summary>
    private const int LastOrigin = ((2018 - 1980) * 12) + 1 - Horizon;

    private const int FirstOrigin = ((2006 - 1980) * 12) + 1;
    private const int Horizon = 6;

    public static void Run(string dataFolder, TextWriter output)
    {
        var panel = new AnaloguePanel(Panels.Views(dataFolder), AnalogueSettings.OneYear(Horizon));
        Chance(panel, queries: 400, output);
        foreach (var count in new[] { 10, 50, 200 })
        {
            Skill(panel, count, output);
        }
    }

    private static void Chance(AnaloguePanel panel, int queries, TextWriter output)
    {
        var random = new Random(30);
        var asked = new List<ChanceRequest>();
        while (asked.Count < queries)
        {
            var index = random.Next(panel.Series.Count);
            var counts = panel.Series[index].Months(panel.Series[index].FirstMonth + random.Next(380), 12);
            if (counts.ContainsAnyExcept(counts[0]))
            {
                asked.Add(new(new(counts, panel.Series[index].EndMonth, 1, index), one => [one], tolerance: 0.25, draws: 99, seed: asked.Count));
            }
        }

        var chances = new double[queries];
        Parallel.For(0, queries, i => chances[i] = ChanceOfMatch.Of(panel, asked[i])!.Value.P);
        Array.Sort(chances);
        var ks = chances.Select((p, index) => Math.Max(((index + 1.0) / queries) - p, p - (index / (double)queries))).Max();
        output.WriteLine($"chance of random queries ({queries}, 99 draws): p<=0.05 in {chances.Count(p => p <= 0.05) / (double)queries:P1}, p<=0.10 in {chances.Count(p => p <= 0.1) / (double)queries:P1}, KS {ks:F3} (5 % point {1.358 / Math.Sqrt(queries):F3})");
    }

    private static void Skill(AnaloguePanel panel, int count, TextWriter output)
    {
        var active = new PastSkill[panel.Series.Count];
        Parallel.For(0, active.Length, index =>
        {
            var origins = Enumerable.Range(FirstOrigin, LastOrigin - FirstOrigin + 1).Where(month => month % Horizon == FirstOrigin % Horizon)
                .Where(month => panel.Series[index].Months(month - 12, 12).ContainsAnyExcept(0.0))
                .Select(month => new PastOrigin(index, month)).ToList();
            active[index] = PastSkill.Of(panel, origins, count, one => [one]);
        });
        double forecasts = active.Sum(one => one.Forecasts);
        var analogues = active.Sum(one => one.Forecasts * one.MeanCrpsOfAnalogues) / forecasts;
        var own = active.Sum(one => one.Forecasts * one.MeanCrpsOfOwnYear) / forecasts;
        var better = active.Count(one => one.Skill > 0) / (double)active.Count(one => one.Skill is not null);
        output.WriteLine($"{count} analogues, countries with deaths in the year before, 2006-2017, {Horizon} months ahead: {forecasts} forecasts, CRPS {analogues:F2} against {own:F2} of the own last year, skill {1 - (analogues / own):F3}, better in {better:P0} of countries");
    }
}
