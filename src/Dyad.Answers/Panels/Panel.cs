using Dyad.Answers.Inquiries;
using Dyad.Answers.Questions;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Model.Time;
using Dyad.Store;
using Dyad.Store.Counting;

namespace Dyad.Answers.Panels;

/// <summary>Every unit in every period: what is recorded, zero where complete files cover the period and record nothing, and nothing where they do not.</summary>
/// <param name="Rows">The rows, by unit and period.</param>
/// <param name="Notes">What the rows do not say: events that are in none, and why a row without events may not be zero.</param>
public sealed record Panel(IReadOnlyList<PanelRow> Rows, IReadOnlyList<string> Notes)
{
    private const string All = "";
    private const string Yes = "yes";
    private const string Partly = "partly";
    private const string No = "no";

    private static readonly string[] Units = ["country", "pair", "opponent", "cell", "violence"];

    /// <summary>The panel that a filter's <c>by</c> asks for.</summary>
    /// <remarks>
    /// Countries are those asked for, else all in which the corpus has any event; of one without any it knows nothing. Other units are those with an event
    /// of what is asked. Periods run from the first to the last that is asked for, else that a file covers.
    /// </remarks>
    /// <exception cref="DyadException"><c>by</c> does not name one period and at most one unit, the filter sorts or limits the rows, the corpus holds several families, or no file covers a month.</exception>
    public static Panel Of(Corpus corpus, Filter filter)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(filter);
        var (unit, time) = Dimensions(corpus, filter);
        var asked = filter.With("by", null);
        var knowing = CoveringParts.Knowing(corpus, asked);
        var all = Coverage.Of(corpus, asked, knowing);
        var window = Window(all, asked);
        var tallies = corpus.Count(CountRequest.Of(filter)).ToDictionary(tally => (unit is null ? All : tally.Keys[unit], tally.Keys[time]));
        var periods = PanelPeriods.Of(time, window.Earliest!.Value, window.Latest!.Value).ToArray();
        var noZero = Nothing.WhyUnknown(corpus, asked) is not null;
        var countries = corpus.Countries.ToHashSet(StringComparer.Ordinal);
        PanelRow[] rows =
        [
            .. from name in UnitsOf(corpus, asked, unit, tallies.Keys)
               let files = unit != "country" ? all : countries.Contains(name) ? Coverage.Of(corpus, asked.With("country", name), knowing) : Coverage.None
               from period in periods
               select Row(corpus, unit, name, period, Cover(files, period.Days, window), noZero, tallies.GetValueOrDefault((name, period.Name))),
        ];
        return new Panel(rows, [.. Outside(tallies, [.. periods.Select(period => period.Name)]), .. noZero ? ["Some events do not state what is asked, so a period without events is unknown, not zero."] : Array.Empty<string>()]);
    }

    private static (string? Unit, string Time) Dimensions(Corpus corpus, Filter filter)
    {
        var by = filter.List("by") ?? [];
        var times = by.Where(PanelPeriods.Dimensions.Contains).ToArray();
        var units = by.Except(times).ToArray();
        if (times.Length != 1 || units.Length > 1 || units.Except(Units).Any())
        {
            throw new DyadException(Trouble.Usage, $"{Hint.Give("panel")} needs one of {string.Join(", ", PanelPeriods.Dimensions)} in {Hint.Give("by")}, and beside it nothing or one of {string.Join(", ", Units)}, such as {Hint.Give("by", "country,month")}");
        }

        if (Array.Find(["sort", "limit", "after"], filter.IsSet) is { } key)
        {
            throw new DyadException(Trouble.Usage, $"{Hint.Give("panel")} lists every unit and period in order; leave out {Hint.Give(key)}");
        }

        return corpus.Families(filter) is { Count: > 1 } families
            ? throw new DyadException(Trouble.Usage, $"{Hint.Give("panel")} is of one family of data; choose with {Hint.Give("family")}: {string.Join(", ", families)}")
            : (units.FirstOrDefault(), times[0]);
    }

    private static Period Window(Coverage files, Filter filter)
    {
        var ends = Coverage.Ends(files.Some);
        var (first, last) = (filter.Period.Earliest ?? ends.Earliest, filter.Period.Latest ?? ends.Latest);
        return first is null || last is null || first > last
            ? throw new DyadException(Trouble.NotFound, "No file in this corpus covers a month of what is asked")
            : new Period(first, last);
    }

    private static IEnumerable<string> UnitsOf(Corpus corpus, Filter filter, string? unit, IEnumerable<(string Unit, string)> counted)
    {
        var seen = counted.Select(key => key.Unit).Distinct();
        return unit switch
        {
            null => [All],
            "country" => (filter.List("country") ?? corpus.Countries).Union(seen).Order(StringComparer.Ordinal),
            _ => seen.Order(StringComparer.Ordinal),
        };
    }

    private static PanelRow Row(Corpus corpus, string? unit, string name, (string Name, Period Days) period, string cover, bool noZero, Tally? count)
    {
        cover = cover == No && count is { Events: > 0 } ? Partly : cover;
        var none = cover == Yes && !noZero ? 0L : (long?)null;
        var values = count is { Events: > 0 } found
            ? (found.Events, found.Low, found.Best, found.High, found.Civilians, found.Unknown)
            : (Events: none, Low: none, Best: none, High: none, Civilians: none, Unknown: none);
        var isCountry = unit == "country" && name != "unknown";
        return new PanelRow(
            isCountry ? corpus.CountryName(name) : unit is null ? "all" : name,
            isCountry ? Corpus.StateOf(name, period.Days.Earliest!.Value) : null,
            isCountry ? name : null,
            period.Name,
            cover,
            values.Events, values.Low, values.Best, values.High, values.Civilians, values.Unknown);
    }

    // A row longer than its period is in none, as is one that may be.
    private static IEnumerable<string> Outside(Dictionary<(string Unit, string Time), Tally> tallies, HashSet<string> periods)
    {
        foreach (var apart in tallies.Where(tally => !periods.Contains(tally.Key.Time)).GroupBy(tally => tally.Key.Time, tally => tally.Value).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var (events, deaths) = (apart.Sum(tally => tally.Events), apart.Sum(tally => tally.Best));
            yield return $"{events} {Plural.Of(events, "event")} with {deaths} deaths {(events == 1 ? "is" : "are")} in no row: {apart.Key}.";
        }
    }

    private static string Cover(Coverage files, Period period, Period window) =>
        files.CoversWhole(period) && window.Earliest <= period.Earliest && period.Latest <= window.Latest ? Yes
        : files.Touches(period) ? Partly
        : No;
}
