using Dyad.Analysis.Intervals;
using Dyad.Analysis.Series;

namespace Dyad.Analysis.ChangePoints;

/// <summary>The changes of tempo in a series of months, with everything the search assumed.</summary>
/// <remarks>
/// The series is cut at every known break in collection and each era searched by itself, so no rate spans a break and no change is found
/// within the minimum length of one, nor of the first covered month. What the unrest of a group that does not change explains is no change: see
/// docs/methods/change-points.md.
/// </remarks>
public sealed record TempoChanges
{
    private TempoChanges(IReadOnlyList<TempoChange> changes, IReadOnlyList<TempoChange> possible, double saved, Penalty penalty, Seasonality? seasons) =>
        (Changes, Possible, Saved, Penalty, Seasons) = (changes, possible, saved, penalty, seasons);

    /// <summary>The changes and breaks, by month.</summary>
    public IReadOnlyList<TempoChange> Changes { get; }

    /// <summary>
    /// Months from which the rate may have changed: found at Schwarz's penalty only, and not within the minimum length of a change. Of four series
    /// that do not change, about one shows such a month.
    /// </summary>
    public IReadOnlyList<TempoChange> Possible { get; }

    /// <summary>What the changes save in cost, on average, in logs of the number of months, in the era where they save most; 0 without a change.</summary>
    public double Saved { get; }

    /// <summary>At most the share of groups whose rate does not change in which changes save as much; 1 where none is found.</summary>
    /// <remarks>Measured on made-up groups, at the firm penalty; see docs/methods/many-looks.md.</remarks>
    public double PValue => Saved switch
    {
        >= 7 => 0.0005,
        >= 6 => 0.001,
        >= 5 => 0.004,
        > 0 => 0.01,
        _ => 1,
    };

    /// <summary>What each change had to save.</summary>
    public Penalty Penalty { get; }

    /// <summary>The seasons that were taken out; null where none were.</summary>
    public Seasonality? Seasons { get; }

    /// <summary>Finds the changes of a series.</summary>
    public static TempoChanges Find(MonthSeries series, TempoQuestion question)
    {
        var seasons = question.WithoutSeasons ? Seasonality.Of(series) : null;
        var months = seasons?.TakenOutOf(series) ?? series.Observed();
        var penalty = question.Penalty ?? Penalty.Firm(months.Length);
        var (sure, perhaps, saved) = (new List<Stretch>(), new List<Stretch>(), 0.0);
        foreach (var era in Eras(series, months))
        {
            var lone = InMonths(series, era.Months);
            var found = UnrestSearch.Find(lone, question.MinimumMonths, penalty, Penalty.Schwarz(months.Length));
            sure.AddRange(Stretches(era, found[0]));
            perhaps.AddRange(Stretches(era, found[1]));
            if (found[0].ChangeStarts.Count is > 0 and var count)
            {
                // A stretch that has to be as long as the era is the era.
                var uncut = UnrestSearch.Find(lone, lone.Length, penalty)[0];
                saved = Math.Max(saved, (uncut.Cost - found[0].Cost) / count / Math.Log(months.Length));
            }
        }

        var changes = Compare(series, sure, question.Level);
        var possible = Compare(series, perhaps, question.Level)
            .Where(found => changes.TrueForAll(change => Math.Abs(change.Index - found.Index) >= question.MinimumMonths));
        return new TempoChanges(changes, [.. possible], saved, penalty, seasons);
    }

    private static IEnumerable<Stretch> Stretches(Stretch era, Segmentation found) =>
        found.Stretches().Select(stretch => new Stretch(era.Months.Between(stretch.Start, stretch.End), stretch.Start == 0 ? era.Break : null));

    // A month covered from its first day to its last is one month, however many days it has.
    private static ObservedMonths InMonths(MonthSeries series, ObservedMonths months) => months with
    {
        Exposures = [.. months.Exposures.Zip(months.Indices, (days, index) => days / DateTime.DaysInMonth(series.MonthAt(index).Year, series.MonthAt(index).Month))],
    };

    /// <summary>The covered months between one break and the next; an era without a covered month is none.</summary>
    private static IEnumerable<Stretch> Eras(MonthSeries series, ObservedMonths months)
    {
        var (start, began) = (0, (CollectionBreak?)null);
        foreach (var broken in series.Breaks)
        {
            var end = Array.FindIndex(months.Indices, i => i >= series.IndexOf(broken.Month));
            end = end < 0 ? months.Length : end;
            if (end > start)
            {
                yield return new Stretch(months.Between(start, end), began);
                (start, began) = (end, broken);
            }
            else if (start > 0)
            {
                began = broken;
            }
        }

        if (start < months.Length)
        {
            yield return new Stretch(months.Between(start, months.Length), began);
        }
    }

    private static List<TempoChange> Compare(MonthSeries series, List<Stretch> stretches, double level)
    {
        var changes = new List<TempoChange>();
        foreach (var (before, after) in stretches.Zip(stretches.Skip(1)))
        {
            var ratio = RateRatio.Of(after.Months, before.Months, level: level)!;
            var kind = after.Break is not null ? ChangeKind.CollectionBreak : ratio.Ratio > 1 ? ChangeKind.Escalation : ChangeKind.Decline;
            var index = after.Months.Indices[0];
            changes.Add(new TempoChange(index, series.MonthAt(index), kind, ratio, after.Break));
        }

        return changes;
    }

    /// <summary>Covered months at one rate or in one era, and the break they begin with, if any.</summary>
    private readonly record struct Stretch(ObservedMonths Months, CollectionBreak? Break);
}
