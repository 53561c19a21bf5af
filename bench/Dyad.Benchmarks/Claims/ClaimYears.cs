using System.Globalization;
using Dyad.Analysis.Claims;
using Dyad.Analysis.Series;
using Dyad.Model.Claims;
using Dyad.Model.Requests;
using Dyad.Model.Time;
using Dyad.Store;
using Dyad.Store.Counting;

namespace Dyad.Benchmarks.Claims;

/// <summary>Claims about calendar years of real actors: how many with a fivefold rise are left open, and how many are contradicted when half-years are shuffled.</summary>
internal static class ClaimYears
{
    private const int Least = 100;
    private const int Block = 6;
    private const int Year = 12;
    private const string MonthKey = "yyyy-MM";

    /// <summary>Writes both shares.</summary>
    /// <param name="corpusPath">A corpus whose files cover every month from their first year to their last.</param>
    /// <param name="output">Where the rows go.</param>
    /// <param name="shuffles">How often half-years are shuffled.</param>
    public static void Run(string corpusPath, TextWriter output, int shuffles)
    {
        var series = Series(corpusPath);
        var rises = series.SelectMany(Rises).ToArray();
        output.WriteLine($"fivefold rises of 100 events or more\t{rises.Length}\topen, %\t{100.0 * rises.Count(open => open) / rises.Length:0.0}");
        var (contradicted, claims) = (0, 0);
        for (var shuffle = 0; shuffle < shuffles; shuffle++)
        {
            var stances = new int[series.Length][];
            Parallel.For(0, series.Length, at =>
            {
                var random = new SeededRandom(SeededRandom.Mix((ulong)((1000 * shuffle) + at + 1)));
                stances[at] = [.. Claims(Shuffled(series[at], random))];
            });
            contradicted += stances.Sum(some => some.Sum());
            claims += stances.Sum(some => some.Length);
        }

        output.WriteLine($"claims on shuffled half-years\t{claims}\tcontradicted, %\t{100.0 * contradicted / claims:0.000}");
    }

    private static int[][] Series(string corpusPath)
    {
        using var corpus = Corpus.Open(corpusPath);
        var months = corpus.Manifest.Parts.Where(part => part.Status == "final").Select(part => part.Months).OfType<Period>().ToArray();
        DateOnly[] all = [.. new Period(months.Min(span => span.Earliest), months.Max(span => span.Latest)).Months()];
        return
        [
            .. corpus.Count(new CountRequest(Filter.Empty.With("t", $"{all[0]:yyyy-MM-dd}..{all[^1].AddMonths(1).AddDays(-1):yyyy-MM-dd}"), ["actor", "month"]))
                .Where(cell => cell.Keys["month"].Length == MonthKey.Length && cell.Keys["actor"] != "civilians")
                .GroupBy(cell => cell.Keys["actor"])
                .OrderBy(actor => actor.Key, StringComparer.Ordinal)
                .Select(actor => actor.ToDictionary(cell => cell.Keys["month"], cell => (int)cell.Events))
                .Where(counts => counts.Values.Sum() >= Least)
                .Select(counts => all.Select(month => counts.GetValueOrDefault(month.ToString(MonthKey, CultureInfo.InvariantCulture))).ToArray()),
        ];
    }

    // Of each year with many events that is five times the one before: whether "higher" is left open.
    private static IEnumerable<bool> Rises(int[] counts)
    {
        for (var year = 1; (year + 1) * Year <= counts.Length; year++)
        {
            var (before, after) = (counts[((year - 1) * Year)..(year * Year)], counts[(year * Year)..((year + 1) * Year)]);
            if (after.Sum() >= Least && after.Sum() >= 5 * before.Sum())
            {
                yield return StanceOf(counts[..((year - 1) * Year)], before, after, Region.Above(1)) == Stance.Open;
            }
        }
    }

    // Each pair of years gives a claim of a rise and one of a fall; nothing but chance stands behind either.
    private static IEnumerable<int> Claims(int[] counts)
    {
        for (var year = 1; (year + 1) * Year <= counts.Length; year++)
        {
            var (before, after) = (counts[((year - 1) * Year)..(year * Year)], counts[(year * Year)..((year + 1) * Year)]);
            if (before.Sum() + after.Sum() > 0)
            {
                foreach (var region in new[] { Region.Above(1), Region.Below(1) })
                {
                    yield return StanceOf(counts[..((year - 1) * Year)], before, after, region) == Stance.Contradicts ? 1 : 0;
                }
            }
        }
    }

    private static Stance StanceOf(int[] past, int[] before, int[] after, Region region)
    {
        var evidence = RatioEvidence.Of(ClaimWorld.Observed(after), ClaimWorld.Observed(before), Placebo.OfStretches([ClaimWorld.Run(past)], Year, Year, Year));
        return evidence?.Of(region, evidence.Chance(region)) ?? Stance.Open;
    }

    private static int[] Shuffled(int[] counts, SeededRandom random)
    {
        int[] order = [.. Enumerable.Range(0, counts.Length / Block)];
        for (var at = order.Length - 1; at > 0; at--)
        {
            var other = random.NextBelow(at + 1);
            (order[at], order[other]) = (order[other], order[at]);
        }

        return [.. order.SelectMany(block => counts[(block * Block)..((block + 1) * Block)])];
    }
}
