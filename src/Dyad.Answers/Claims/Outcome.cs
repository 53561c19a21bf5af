using System.Globalization;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model.Claims;
using Dyad.Model.Requests;
using Dyad.Model.Time;

namespace Dyad.Answers.Claims;

/// <summary>What came of a prediction or warning by its own rule, beside how often the same rule came true before it was made. It is no verdict.</summary>
internal static class Outcome
{
    private const int Quarter = 89;
    private const int MostWindows = 300;

    /// <summary>The outcome of a test whose period has begun to be covered.</summary>
    public static TestResult Of(Looks looks, Claim claim, ClaimTest test, Look primary)
    {
        var series = new ClaimSeries(looks.About(test.Scope), test.Measure, DeathEstimate.Best);
        var (period, region, last) = (test.Scope.Period, test.Region!.Value, series.About.Coverage.Last!.Value);
        var number = (double)(primary.Own?.Value ?? 0);
        var isOver = last >= period.Latest;
        // What only grows is decided early: reached, it stays so.
        bool? holds = isOver ? region.Holds(number) : number > region.High ? false : double.IsPositiveInfinity(region.High) && region.Holds(number) ? true : null;
        var counted = Sentence.Of($"Counted from {period.Earliest!.Value} to {(isOver ? period.Latest!.Value : last)}: {primary.Own!}, where {ClaimWords.Region(test)} was said.");
        var reason = holds switch
        {
            true => Sentence.Of($"by its rule it came about").Then(isOver ? Sentence.Of($"") : Sentence.Of($", before its period was over")),
            false => Sentence.Of($"by its rule it did not come about"),
            null => Sentence.Of($"its period runs to {period.Latest!.Value}, and the files end on {last}"),
        };
        return new TestResult(test, holds is null ? ClaimVerdict.NotYetDue : null, reason.Then(BaseRate(looks, series, test, region)), primary, [])
        {
            Counted = counted,
            Notes = [.. Reasons.Notes(looks, claim, test)],
        };
    }

    // Windows as long as the period: those of three months or more begin with every month, shorter ones follow each other.
    private static Sentence BaseRate(Looks looks, ClaimSeries series, ClaimTest test, Region region)
    {
        var (period, about) = (test.Scope.Period, series.About);
        var days = period.Days!.Value;
        // Before the group's first event there was nothing to come true.
        var group = looks.About(Filter.Empty.With("actor", test.Scope["actor"]).With("country", test.Scope.IsSet("actor") ? null : test.Scope["country"]));
        var first = group.Total(group.History).Tally.First ?? period.Earliest!.Value;
        var windows = series.ErasBefore(period.Earliest!.Value).SelectMany(era => Windows(era, days)).Where(window => window.Earliest >= first).Reverse().Take(MostWindows).ToArray();
        if (windows.Length == 0)
        {
            return Sentence.Of($"; no earlier window of that length is covered, so that there is no base rate");
        }

        about.CountWindows(windows);
        var like = windows.Count(window => region.Holds((double)(series.Counted(window).Value ?? 0)));
        var all = about.Total(about.In(new Period(windows.Min(window => window.Earliest), windows.Max(window => window.Latest)))).Events;
        (string, string) length = ("days", days.ToString(CultureInfo.InvariantCulture));
        var (held, number) = (Derived.Of("windows_that_held", "windows", [all], like, length), Derived.Of("windows", "windows", [all], windows.Length, length));
        return Sentence.Of($"; the same held in {held} of {number} earlier windows of that length").Then(
            2 * like > windows.Length ? Sentence.Of($", which is more often than not, so that it says little") : Sentence.Of($""));
    }

    private static IEnumerable<Period> Windows(Period era, int days)
    {
        for (var first = era.Earliest!.Value; first.AddDays(days - 1) <= era.Latest; first = days >= Quarter ? first.AddMonths(1) : first.AddDays(days))
        {
            yield return new Period(first, first.AddDays(days - 1));
        }
    }
}
