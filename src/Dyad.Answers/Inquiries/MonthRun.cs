using System.Globalization;
using Dyad.Analysis.Intervals;
using Dyad.Analysis.Series;
using Dyad.Answers.Sentences;
using Dyad.Model.Time;

namespace Dyad.Answers.Inquiries;

/// <summary>The events of consecutive months, month by month, and what follows from them for a rate.</summary>
/// <param name="Months">The count of each covered month with events, as figures.</param>
/// <param name="Series">The same counts with the covered days of each month: a covered month without events counts as none, one that is not covered is missing.</param>
internal sealed record MonthRun(IReadOnlyList<Figure> Months, MonthSeries Series)
{
    private const string Meaning = "95 % interval, allowing for unrest that lasts over months";
    private const double WidestRange = 100;

    // From fewer events a ratio is that of chance.
    private const int FewEvents = 5;

    /// <summary>The months of a period, which begins and ends with a whole month.</summary>
    public static MonthRun Of(Inquiry about, Period period)
    {
        // Of all its months, those before the period asked about too, which are counted once, so that a month is the same figure wherever it is used.
        var counts = about.Count(about.History, ["month"]).ToDictionary(count => count["month"]);
        var start = period.Earliest!.Value;
        var months = period.Months().Select(month => new Period(month, month.AddMonths(1).AddDays(-1))).ToArray();
        var days = months.Select(month => about.Coverage.Covers(month) ? (double)month.Days!.Value : 0).ToArray();
        var counted = months
            .Select((month, at) => days[at] == 0 ? null : counts.GetValueOrDefault(month.Earliest!.Value.ToString("yyyy-MM", CultureInfo.InvariantCulture)))
            .ToArray();
        return new MonthRun(
            [.. counted.OfType<Counted>().Select(month => month.Events)],
            new MonthSeries(start, [.. counted.Select(month => (int)(month?.Tally.Events ?? 0))], days, [.. about.Coverage.Breaks]));
    }

    /// <summary>All its events; there is a month with events.</summary>
    public Figure AllEvents => Derived.Sum("events", Months);

    /// <summary>The rate in words: no event recorded is a zero without events to show, and so no figure.</summary>
    public Sentence Told() => Months.Count == 0 ? Sentence.Of($"no event in any month") : Sentence.Of($"{Rate()} events a month");

    /// <summary>Events a month, with an interval; there is a month with events.</summary>
    public Figure Rate()
    {
        var rate = RateEstimate.Of(Series.Observed())!;
        var months = Series.Observed().Length;
        var daysAMonth = rate.Days / months;
        return Ranged(
            Derived.Of("rate", "events a month", Months, Rounded((double)rate.Count / months), ("months", months.ToString(CultureInfo.InvariantCulture))),
            rate.PerDay.Low * daysAMonth,
            rate.PerDay.High * daysAMonth);
    }

    /// <summary>This rate beside an earlier one; null where either has no event or no covered month.</summary>
    public ComparedRates? ComparedTo(MonthRun earlier)
    {
        if (RateRatio.Of(Series.Observed(), earlier.Series.Observed()) is not { } ratio || !double.IsFinite(ratio.Ratio) || Months.Count == 0)
        {
            return null;
        }

        var parameters = Days(("days", Series), ("days_before", earlier.Series)).Append(("inputs_before", string.Join(',', earlier.Months.Select(month => month.Id))));
        var figure = Derived.Of("rate_ratio", "ratio", Months, Rounded(ratio.Ratio), [.. parameters]) with { Inputs = [.. Months, .. earlier.Months] };
        return new ComparedRates(Ranged(figure, ratio.Interval.Low, ratio.Interval.High), ratio.Difference, earlier.Months.Sum(month => month.Value ?? 0) < FewEvents);
    }

    // An interval wider than this tells nothing that its numbers would add.
    private static Figure Ranged(Figure figure, double low, double high) => high < WidestRange * low
        ? figure with { Low = TwoFigures(low), High = TwoFigures(high), RangeMeaning = Meaning }
        : figure with { RangeMeaning = "the 95 % interval is wider than a hundredfold" };

    private static decimal TwoFigures(double value)
    {
        var unit = Math.Pow(10, Math.Floor(Math.Log10(value)) - 1);
        return Math.Round((decimal)(Math.Round(value / unit, MidpointRounding.AwayFromZero) * unit), 6);
    }

    private static (string Name, string Value)[] Days(params (string Name, MonthSeries Series)[] stretches) =>
        [.. stretches.Select(stretch => (stretch.Name, stretch.Series.Observed().Exposure.ToString(CultureInfo.InvariantCulture)))];

    private static decimal Rounded(double value) => Math.Round((decimal)value, 2, MidpointRounding.AwayFromZero);
}
