using Dyad.Analysis.Series;

namespace Dyad.Benchmarks.Analysis;

/// <summary>
/// A made-up conflict with a known rate: single events by chance, offensives whose events follow over days or weeks, and summary rows
/// that stand for several events of a month. No count in it is drawn from a negative binomial.
/// </summary>
/// <param name="Singles">Single events a day.</param>
/// <param name="Offensives">Offensives that begin a day.</param>
/// <param name="Size">Mean events of an offensive, at least 1; geometric.</param>
/// <param name="Spread">Mean days from an offensive's beginning to one of its events; exponential.</param>
/// <param name="Summarised">The share of events that are known only from their month's summary row.</param>
internal sealed record ConflictWorld(double Singles, double Offensives, double Size, double Spread, double Summarised)
{
    private const int Before = 120;
    private static readonly DateOnly Start = new(2000, 1, 1);

    /// <summary>Rows a day in the long run, from a simulation of many years; with it, the variance over the mean of a month's rows.</summary>
    public (double RatePerDay, double Dispersion) Truth(ulong seed)
    {
        var months = Months(new SeededRandom(seed), 12 * 2000, out var days);
        var (mean, dailyRate) = (months.Average(), months.Sum() / (double)days.Sum());
        return (dailyRate, months.Select(m => (m - mean) * (m - mean)).Average() / mean);
    }

    /// <summary>Rows by calendar month, and the months' lengths.</summary>
    public int[] Months(SeededRandom random, int months, out double[] days)
    {
        var lengths = Enumerable.Range(0, months).Select(Start.AddMonths).Select(m => DateTime.DaysInMonth(m.Year, m.Month)).ToArray();
        var ofDay = lengths.SelectMany((length, month) => Enumerable.Repeat(month, length)).ToArray();
        var (counts, summaries) = (new int[months], new bool[months]);
        foreach (var day in Days(random, ofDay.Length))
        {
            var month = ofDay[day];
            if (random.NextDouble() < Summarised)
            {
                counts[month] += summaries[month] ? 0 : 1;
                summaries[month] = true;
            }
            else
            {
                counts[month]++;
            }
        }

        days = [.. lengths.Select(length => (double)length)];
        return counts;
    }

    /// <summary>Rows by week of seven days; a summary row lies anywhere in its month, here taken as four weeks.</summary>
    public int[] Weeks(SeededRandom random, int weeks)
    {
        var (counts, summaries) = (new int[weeks], new bool[(weeks / 4) + 1]);
        foreach (var day in Days(random, 7 * weeks))
        {
            if (random.NextDouble() >= Summarised)
            {
                counts[day / 7]++;
            }
            else if (!summaries[day / 28])
            {
                summaries[day / 28] = true;
                counts[Math.Min(weeks - 1, (day / 28 * 4) + random.NextBelow(4))]++;
            }
        }

        return counts;
    }

    /// <summary>The days of all events from day 0 up to, not including, <paramref name="length"/>, in no order.</summary>
    public List<int> Days(SeededRandom random, int length)
    {
        var days = new List<int>();
        for (var day = -Before; day < length; day++)
        {
            for (var singles = Draws.Poisson(random, Singles); singles > 0; singles--)
            {
                Add(day);
            }

            for (var offensives = Draws.Poisson(random, Offensives); offensives > 0; offensives--)
            {
                do
                {
                    Add(day + (int)Draws.Exponential(random, Spread));
                }
                while (random.NextDouble() >= 1 / Size);
            }
        }

        return days;

        void Add(int day)
        {
            if (day >= 0 && day < length)
            {
                days.Add(day);
            }
        }
    }
}
