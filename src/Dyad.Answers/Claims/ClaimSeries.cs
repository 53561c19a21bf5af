using System.Globalization;
using Dyad.Analysis.Claims;
using Dyad.Analysis.Series;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model.Claims;
using Dyad.Model.Requests;
using Dyad.Model.Time;
using Dyad.Store.Counting;

namespace Dyad.Answers.Claims;

/// <summary>What a test counts of some events, month by month: events or, of places, how many had events in each month.</summary>
/// <param name="about">The events, whatever the period.</param>
/// <param name="measure">What is counted.</param>
/// <param name="estimate">Which estimate of deaths is taken.</param>
internal sealed class ClaimSeries(Inquiry about, ClaimMeasure measure, DeathEstimate estimate)
{
    private const string MonthKey = "yyyy-MM";
    private const string NoProvince = "not stated";

    private readonly Lazy<IReadOnlyDictionary<string, int>> _months = new(() => about.Count(about.History, ["month", .. Places(measure)])
        .GroupBy(cell => cell.Tally.Keys["month"])
        .ToDictionary(month => month.Key, month => Number([.. month], measure)));

    /// <summary>The same where it is counted before the period; itself where not told otherwise.</summary>
    public ClaimSeries Past { get => field ?? this; init; }

    /// <summary>The inquiry that counts.</summary>
    public Inquiry About => about;

    /// <summary>Events of a period, long rows only where they fit.</summary>
    public Counted Total(Period period) => about.Total(about.In(period));

    /// <summary>The places that had events in a period.</summary>
    public IReadOnlyList<Counted> PlacesIn(Period period) => [.. ByPlace(about.In(period)).Where(cell => IsPlaced(cell, measure))];

    /// <summary>The events of a filter that lie in none of the places that the files tell.</summary>
    public IReadOnlyList<Counted> Unplaced(Filter filter) => [.. ByPlace(filter).Where(cell => !IsPlaced(cell, measure))];

    /// <summary>The events of a filter by the places that are measured; all of them together where none are.</summary>
    public IReadOnlyList<Counted> ByPlace(Filter filter) => about.Count(filter, Places(measure));

    /// <summary>What is counted in a period, as a figure that leads to its events.</summary>
    public Figure Counted(Period period)
    {
        var total = Total(period);
        return measure switch
        {
            ClaimMeasure.Deaths => total.Deaths,
            ClaimMeasure.Civilians => total.Civilians,
            ClaimMeasure.OwnDeaths => total.Own,
            ClaimMeasure.Cells or ClaimMeasure.Provinces when PlacesIn(period) is { Count: > 0 } places => Derived.HowMany(measure is ClaimMeasure.Cells ? "cells" : "provinces", [.. places.Select(place => place.Events)]),
            // Events of which none says where it happened have some place, and it is not known how many.
            _ => total.Events,
        };
    }

    /// <summary>The same where it is compared by months: of places, the places of each month added up.</summary>
    public Figure ByMonth(Period period, ObservedMonths months) => IsOfPlaces(measure)
        ? Derived.Of("places_by_month", measure is ClaimMeasure.Cells ? "cells, month by month" : "provinces, month by month", [Total(period).Events], months.Count)
        : Counted(period);

    /// <summary>The months of a period, the first and last only as far as they lie in it. All of it is covered.</summary>
    public ObservedMonths Observed(Period period)
    {
        var months = period.Months().Select(month => Within(month, period)).ToArray();
        return new ObservedMonths(
            [.. Enumerable.Range(0, months.Length)],
            [.. months.Select(month => IsWhole(month) ? InMonth(month.Earliest!.Value) : Number(about.Count(about.In(month), Places(measure)), measure))],
            [.. months.Select(month => (double)month.Days!.Value)]);
    }

    /// <summary>Each event's deaths in a period; null where one does not state them.</summary>
    public IReadOnlyList<long>? Deaths(Period period)
    {
        long?[] deaths = [.. about.Count(about.In(period), ["event"]).Select(row => DeathsOf(row.Tally))];
        return Array.Exists(deaths, one => one is null) ? null : [.. deaths.Select(one => one!.Value)];
    }

    /// <summary>The deaths of a row that are counted; null where it does not state them.</summary>
    public long? DeathsOf(Tally row) => (measure, estimate) switch
    {
        (ClaimMeasure.Civilians, _) => row.Civilians,
        (ClaimMeasure.OwnDeaths, _) => row.Own,
        (_, DeathEstimate.Low) => row.Low,
        (_, DeathEstimate.High) => row.High,
        _ => row.Best,
    };

    /// <summary>The stretches of whole months before a day that were covered and counted alike.</summary>
    public IEnumerable<Period> ErasBefore(DateOnly day) => about.Coverage.Spans.SelectMany(about.Coverage.Eras)
        .Where(era => era.Earliest < day)
        .Select(era => WholeMonths(era, new DateOnly(day.Year, day.Month, 1).AddDays(-1)))
        .OfType<Period>();

    /// <summary>The months of such a stretch.</summary>
    public UnbrokenRun Run(Period era)
    {
        var months = era.Months().ToArray();
        return new UnbrokenRun([.. months.Select(InMonth)], [.. months.Select(month => (double)DateTime.DaysInMonth(month.Year, month.Month))]);
    }

    /// <summary>Whether places are measured, and not events or deaths.</summary>
    public static bool IsOfPlaces(ClaimMeasure measure) => measure is ClaimMeasure.Cells or ClaimMeasure.Provinces;

    private static string[] Places(ClaimMeasure measure) => measure switch
    {
        ClaimMeasure.Cells => ["cell"],
        ClaimMeasure.Provinces => ["admin1"],
        _ => [],
    };

    /// <summary>Whether a cell of a count by the places that are measured is one: its events are known to lie in it.</summary>
    public static bool IsPlaced(Counted cell, ClaimMeasure measure) => measure switch
    {
        ClaimMeasure.Cells => cell.IsLocated,
        ClaimMeasure.Provinces => cell.Tally.Keys["admin1"] != NoProvince,
        _ => true,
    };

    private static int Number(IReadOnlyList<Counted> cells, ClaimMeasure measure) =>
        IsOfPlaces(measure) ? cells.Count(cell => IsPlaced(cell, measure)) : (int)cells.Sum(cell => cell.Tally.Events);

    private static Period? WholeMonths(Period era, DateOnly last)
    {
        var first = era.Earliest!.Value is { Day: 1 } begins ? begins : new DateOnly(era.Earliest.Value.Year, era.Earliest.Value.Month, 1).AddMonths(1);
        var end = era.Latest < last ? era.Latest!.Value : last;
        end = end.AddDays(1).Day == 1 ? end : new DateOnly(end.Year, end.Month, 1).AddDays(-1);
        return first < end ? new Period(first, end) : null;
    }

    private static Period Within(DateOnly month, Period period)
    {
        var last = month.AddMonths(1).AddDays(-1);
        return new Period(month > period.Earliest ? month : period.Earliest, last < period.Latest ? last : period.Latest);
    }

    private static bool IsWhole(Period month) => month.Earliest!.Value.Day == 1 && month.Latest!.Value.AddDays(1).Day == 1;

    private int InMonth(DateOnly month) => _months.Value.GetValueOrDefault(month.ToString(MonthKey, CultureInfo.InvariantCulture));
}
