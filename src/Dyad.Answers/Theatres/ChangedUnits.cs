using Dyad.Answers.Inquiries;
using Dyad.Model.Time;

namespace Dyad.Answers.Theatres;

/// <summary>Every group and pair of a theatre by month, counted together: the last months, those before, and the three years before the last.</summary>
internal sealed class ChangedUnits
{
    private const int PastYears = 3;
    private const int Year = 12;

    private readonly Inquiry _about;

    private ChangedUnits(Inquiry about)
    {
        _about = about;
        var end = UnbrokenMonths.End(about);
        Compared = UnbrokenMonths.Of(about, end);
        var past = new Period(UnbrokenMonths.Begin(end, Year * (PastYears + 1)), UnbrokenMonths.Begin(end, Year).AddDays(-1));
        Past = !Compared.IsShortened && new Comparison(about, Now, past).IsAlike ? past : null;
        var all = new Period(Past?.Earliest ?? Compared.Compared.Before.Earliest, end);
        if (Compared.Compared.IsAlike)
        {
            var groups = Of("actor", all).ToArray();
            var events = groups.ToDictionary(group => group.Key, group => group.EventsInMonths);
            All = [.. groups, .. Of("pair", all).Where(pair => !pair.Key.Split('~').Any(end => events.TryGetValue(end, out var own) && own == pair.EventsInMonths))];
        }
    }

    /// <summary>The last months, and as many before them.</summary>
    public UnbrokenMonths Compared { get; }

    /// <summary>The last months.</summary>
    public Period Now => Compared.Compared.Now;

    /// <summary>The months before.</summary>
    public Period Before => Compared.Compared.Before;

    /// <summary>The three years before the last; null where they are not covered or not counted alike.</summary>
    public Period? Past { get; }

    /// <summary>
    /// Every group and pair with an event in these months; none where the last months cannot be compared with those before. A pair that has all events of one of its
    /// groups is that group over again, and is left out.
    /// </summary>
    public IReadOnlyList<ChangedUnit> All { get; } = [];

    /// <summary>Those of an inquiry about a theatre.</summary>
    public static ChangedUnits Of(Inquiry about) => about.Once(() => new ChangedUnits(about));

    /// <summary>The looks at each, against the months before and against the years before; none at what has too few events.</summary>
    public static IEnumerable<Look> Looks(Inquiry about)
    {
        var units = Of(about);
        return units.All.AsParallel().AsOrdered().SelectMany(units.LooksAt).ToArray();
    }

    private IEnumerable<Look> LooksAt(ChangedUnit unit)
    {
        if (unit.LookAt(unit.BeforeId, Now, Before) is { } before)
        {
            yield return before;
        }

        if (Past is { } years && unit.LookAt(unit.PastId, Now, years) is { } past)
        {
            yield return past;
        }
    }

    private IEnumerable<ChangedUnit> Of(string dimension, Period period)
    {
        var (recent, earlier) = (Counts(dimension, Now), Counts(dimension, Before));
        var past = Past is { } years ? Counts(dimension, years) : [];
        return from count in _about.Count(_about.History.With("t", period.ToString()), [dimension, "month"])
               let key = count.Tally.Keys[dimension]
               where count.IsNamed(dimension) && Period.Find(count["month"]) is not null && !key.Split('~').Any(_about.IsCivilian)
               group count by key into months
               orderby months.Key
               select new ChangedUnit(
                   dimension, months.Key, months.First()[dimension], months.ToDictionary(count => count["month"]),
                   recent.GetValueOrDefault(months.Key), earlier.GetValueOrDefault(months.Key), past.GetValueOrDefault(months.Key));
    }

    private Dictionary<string, Counted> Counts(string dimension, Period period) => _about.Count(_about.In(period), [dimension]).ToDictionary(count => count.Tally.Keys[dimension]);
}
