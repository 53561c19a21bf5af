using Dyad.Analysis.Series;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Panels;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Model.Time;
using Dyad.Store;
using Dyad.Store.Contents;

namespace Dyad.Answers.Calendars;

/// <summary>What the files of each dataset cover, country by country and month by month or year by year; where none does, what happened is missing.</summary>
/// <param name="Lines">One for each dataset and country, by dataset and then by the country's code.</param>
/// <param name="IsByMonth">Whether its periods are months; else they are years.</param>
/// <param name="Asked">What was asked, with what was not said filled in.</param>
public sealed record CoverageCalendar(IReadOnlyList<CalendarLine> Lines, bool IsByMonth, Filter Asked)
{
    private const string Month = "month";
    private const string Year = "year";

    /// <summary>The lengths that a period can have.</summary>
    public static IReadOnlyList<string> Lengths { get; } = [Month, Year];

    /// <summary>The datasets, in order.</summary>
    public IEnumerable<DatasetEntry> Datasets => Lines.Select(line => line.Dataset).DistinctBy(dataset => dataset.Name);

    /// <summary>The calendar that a filter asks for.</summary>
    /// <remarks>
    /// Countries are those asked for, else all in which the corpus has any event; of one without any it knows nothing. It runs from the first to the last month that
    /// is asked for, else that a file covers. A dataset that holds no file of events has no line.
    /// </remarks>
    /// <param name="corpus">The corpus.</param>
    /// <param name="filter">Countries, time, datasets and releases.</param>
    /// <param name="length"><c>month</c> or <c>year</c>; null for months of one country and years of several.</param>
    /// <exception cref="DyadException">No file covers a month of what is asked, or there is no such length.</exception>
    public static CoverageCalendar Of(Corpus corpus, Filter filter, string? length)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(filter);
        if (length is not (null or Month or Year))
        {
            throw new DyadException(Trouble.Usage, $"{Hint.Give("by")}: {Nearest.NotValid(length, Lengths)}");
        }

        var parts = corpus.Manifest.Parts.Where(part => part.Months is not null && CoveringParts.IsAdmitted(part, filter)).ToArray();
        var (first, last) = Window(parts, filter);
        var countries = filter.List("country") ?? corpus.Countries;
        if (countries.Count == 0)
        {
            throw new DyadException(Trouble.NotFound, "No event in this corpus has a known country, so no calendar by country can be made");
        }

        var isByMonth = length is null ? countries.Count == 1 : length == Month;
        var periods = PanelPeriods.Of(isByMonth ? Month : Year, first, last).ToArray();
        var known = corpus.Countries.ToHashSet(StringComparer.Ordinal);
        return new CoverageCalendar(
            [
                .. from dataset in corpus.Manifest.Datasets
                   where Array.Exists(parts, part => part.Dataset == dataset.Name)
                   from country in countries.Order(StringComparer.Ordinal)
                   let files = known.Contains(country) ? Coverage.Of(corpus, filter.With("t", null).With("dataset", dataset.Name).With("country", country)) : Coverage.None
                   // Before the first covered month and after the last there is nothing that a change could part.
                   let breaks = files.BreaksIn(Coverage.Ends(files.Spans))
                   select new CalendarLine(dataset, country, corpus.CountryName(country), [.. periods.Select(period => Covered(files, breaks, period.Name, period.Days, first, last))]),
            ],
            isByMonth,
            filter);
    }

    private static (DateOnly First, DateOnly Last) Window(IReadOnlyCollection<PartEntry> parts, Filter filter)
    {
        var first = filter.Period.Earliest ?? parts.Min(part => part.Months!.Value.Earliest);
        var last = filter.Period.Latest ?? parts.Max(part => part.Months!.Value.Latest);
        last = filter.Day("as-of") is { } asOf && asOf < last ? asOf : last;
        return parts.Count == 0 || first > last
            ? throw new DyadException(Trouble.NotFound, "No file in this corpus covers a month of what is asked")
            : (new DateOnly(first!.Value.Year, first.Value.Month, 1), last!.Value);
    }

    private static CalendarPeriod Covered(Coverage files, IReadOnlyList<CollectionBreak> breaks, string name, Period days, DateOnly first, DateOnly last) => new(
        name,
        days,
        Least([.. days.Months().Where(month => month >= first && month <= last).Select(month => files.By.GetValueOrDefault(month))]),
        [.. breaks.Where(change => days.Contains(change.Month) && change.Month >= first && change.Month <= last)]);

    // A year is covered by what covers all of its months; where some are missing, in part.
    private static CoveredBy Least(IReadOnlyCollection<CoveredBy> months) =>
        months.Max() == CoveredBy.Nothing ? CoveredBy.Nothing : months.Min() == CoveredBy.Nothing ? CoveredBy.Part : months.Min();
}
