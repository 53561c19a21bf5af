using Dyad.Analysis.Analogues;
using Dyad.Model.Requests;
using Dyad.Model.Time;
using Dyad.Store.Counting;

namespace Dyad.Answers.Inquiries;

/// <summary>The windows of other groups, pairs and countries that ran month by month as an inquiry's last twelve months did, the nearest first, each conflict once.</summary>
/// <remarks>
/// The search is that of <see cref="AnalogueSearch"/>: exact, over every window of ten to fourteen months whose twelve following months lie before the as-of
/// month. Series that tell of the same war as the subject's own are left out.
/// </remarks>
internal sealed class PastWindows
{
    private readonly AnalogueQuery _query;

    private PastWindows(AnalogueQuery query, IReadOnlyList<AnalogueMatch> matches, UnitPanel panel, Coverage everybody, ChanceOfMatch? chance, PastSkill skill) =>
        (_query, Matches, Panel, Everybody, Chance, Skill) = (query, matches, panel, everybody, chance, skill);

    /// <summary>The matches that stand for a conflict of their own.</summary>
    public IReadOnlyList<AnalogueMatch> Matches { get; }

    /// <summary>What was searched.</summary>
    public UnitPanel Panel { get; }

    /// <summary>Which months the corpus speaks of for everybody.</summary>
    public Coverage Everybody { get; }

    /// <summary>How often a random window of about the same level finds a match as near; null without a match.</summary>
    public ChanceOfMatch? Chance { get; }

    /// <summary>How forecasts from analogues scored at earlier moments of the subject's own past.</summary>
    public PastSkill Skill { get; }

    /// <summary>The months that are matched, and the months looked at after them.</summary>
    public const int Year = 12;

    /// <summary>The fewest events of which a likeness is more than chance.</summary>
    public const int FewEvents = 10;

    /// <summary>The most windows among which one is ranked.</summary>
    public const int MostRanked = 1_000;

    private const int Candidates = 60;
    private const int ForecastFrom = 10;
    private const int Draws = 99;
    private const int BetweenOrigins = 6;

    // Some 28 % in the counts.
    private const double Tolerance = 0.25;

    private const int Seed = 1;

    /// <summary>The windows, for twelve months of the subject's events.</summary>
    /// <param name="about">The inquiry.</param>
    /// <param name="last">The last day of the twelve months, which ends a month.</param>
    public static PastWindows Of(Inquiry about, DateOnly last)
    {
        var own = about.Corpus.SidesByMonth(about.History.With("span", RowSpan.UpTo(RowSpan.Short)));
        var everybody = Coverage.Of(about.Corpus, about.EverywhereEver);
        var panel = UnitPanel.Of(about, AnalogueSettings.OneYear(Year), own, Eras(everybody));
        var asOf = Number(last) + 1;
        var counts = new double[Year];
        foreach (var row in own.Where(row => row.Month >= asOf - Year && row.Month < asOf))
        {
            counts[row.Month - asOf + Year] += row.Events;
        }

        int[] leftOut = [.. panel.OwnWar];
        var query = new AnalogueQuery(counts, asOf, Candidates, leftOut);
        var found = Distinct(panel, AnalogueSearch.Find(panel.Panel, query));
        return new PastWindows(
            query,
            found,
            panel,
            everybody,
            ChanceOfMatch.Of(panel.Panel, new ChanceRequest(query, series => panel.SameWar(panel.UnitOf(series)), Tolerance, Draws, Seed)),
            PastSkill.Of(panel.Panel, [.. panel.Subject.SelectMany(series => Origins(panel.Panel, series, asOf))], ForecastFrom, _ => leftOut));
    }

    /// <summary>The window of a unit within some days that ran most alike, and how many windows of others are nearer; null where it has none there that can be a match.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="within">The days in which the whole window lies.</param>
    /// <returns>The window, and how many are nearer, each conflict once; null too where more than <see cref="MostRanked"/> windows are nearer.</returns>
    public (AnalogueMatch Match, int? Nearer)? Nearest(Unit unit, Period within)
    {
        var own = Panel.SeriesOf(unit);
        var others = Enumerable.Range(0, Panel.Panel.Series.Count).Except(own).ToArray();
        var (first, end) = Whole(within);
        var found = AnalogueSearch.Find(Panel.Panel, new AnalogueQuery(_query.Counts, _query.AsOf, MostRanked, others))
            .Where(match => match.FirstMonth >= first && match.EndMonth <= end && Panel.EventsIn(match).Count > 0).ToArray();
        if (found is not [var nearest, ..])
        {
            return null;
        }

        var nearer = AnalogueSearch.Find(Panel.Panel, new AnalogueQuery(_query.Counts, _query.AsOf, MostRanked, [.. _query.LeftOut, .. own]))
            .TakeWhile(match => match.SquaredDistance < nearest.SquaredDistance).ToArray();
        return (nearest, nearer.Length == MostRanked ? null : Distinct(Panel, nearer).Count);
    }

    /// <summary>The days of so many months from a month's number on.</summary>
    public static Period Days(int firstMonth, int months)
    {
        var start = new DateOnly(firstMonth / Year, (firstMonth % Year) + 1, 1);
        return new Period(start, start.AddMonths(months).AddDays(-1));
    }

    /// <summary>The number of a day's month, as <see cref="SidesInMonth.Month"/>.</summary>
    public static int Number(DateOnly day) => (Year * day.Year) + day.Month - 1;

    // Each conflict once, and none of so few events that its likeness is that of chance.
    private static IReadOnlyList<AnalogueMatch> Distinct(UnitPanel panel, IReadOnlyList<AnalogueMatch> found)
    {
        var events = found.Select(panel.EventsIn).ToArray();
        return [.. DistinctMatches.Of(events).Standing.Where(place => events[place].Count >= FewEvents).Select(place => found[place])];
    }

    /// <summary>The stretches of whole months that are covered for everybody and counted alike, each by the numbers of its first month and of the one after its last.</summary>
    public static IReadOnlyList<(int First, int End)> Eras(Coverage everybody) => [.. everybody.Spans.SelectMany(everybody.Eras).Select(Whole).Where(era => era.First < era.End)];

    // The months that lie wholly in a period, by the numbers of the first and of the one after the last.
    private static (int First, int End) Whole(Period period) => (Number(period.Earliest!.Value.AddDays(-1)) + 1, Number(period.Latest!.Value.AddDays(1)));

    private static IEnumerable<PastOrigin> Origins(AnaloguePanel panel, int series, int asOf)
    {
        for (var origin = panel.Series[series].FirstMonth + Year; origin + panel.Settings.Horizon <= Math.Min(asOf, panel.Series[series].EndMonth); origin += BetweenOrigins)
        {
            if (panel.Series[series].Months(origin - Year, Year).ContainsAnyExcept(0.0))
            {
                yield return new PastOrigin(series, origin);
            }
        }
    }
}
