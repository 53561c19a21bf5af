using System.Globalization;
using Dyad.Analysis.Series;
using Dyad.Model.Registry;
using Dyad.Store.Counting;

namespace Dyad.Answers.Inquiries;

/// <summary>Every case in a corpus of a government that was no longer recorded against a group it had fought: found by one rule, and none chosen.</summary>
/// <remarks>
/// The two are recorded against each other over at least <see cref="Months"/> months, with at least <see cref="FewEvents"/> events in the last of these, and then in none of as many
/// months. All of that time is covered and counted alike, and ends before the as-of month. Rows of more than thirty days are left out.
/// </remarks>
internal static class Exits
{
    /// <summary>How long a government must have fought the group, and then be absent.</summary>
    public const int Months = 24;

    /// <summary>The fewest events of the two in the last months before.</summary>
    public const int FewEvents = 12;

    private const int Year = 12;

    /// <summary>The cases, by month and then by name; those of the subject itself are left out.</summary>
    public static IReadOnlyList<Exit> Of(Inquiry about)
    {
        var everybody = UnitPanel.Counted(about);
        var eras = PastWindows.Eras(Coverage.Of(about.Corpus, about.EverywhereEver));
        var end = PastWindows.Number(UnbrokenMonths.End(about)) + 1;
        var found = about.Corpus.SidesByMonth(everybody).SelectMany(row => Against(about, row))
            .GroupBy(row => (row.Government, row.Group))
            .SelectMany(pair => LastMonths([.. pair.GroupBy(row => row.Month).Select(month => (month.Key, month.Sum(row => row.Events))).OrderBy(month => month.Key)], eras, end)
                .Select(last => (pair.Key.Government, pair.Key.Group, Last: last)))
            .ToArray();
        if (found.Length == 0)
        {
            return [];
        }

        var pairs = about.Count(everybody, ["pair"]).ToDictionary(pair => pair.Tally.Keys["pair"]);
        var months = about.Count(new CountRequest(everybody, ["actor", "month"]) { Actors = [.. found.Select(exit => exit.Group).Distinct().Order(StringComparer.Ordinal)] })
            .ToLookup(count => (count.Tally.Keys["actor"], count.Tally.Keys["month"]));
        return
        [
            .. found.OrderBy(exit => exit.Last).ThenBy(exit => exit.Government, StringComparer.Ordinal).ThenBy(exit => exit.Group, StringComparer.Ordinal).Select(exit => new Exit(
                exit.Government, exit.Group, Day(exit.Last), pairs[Pair(exit.Government, exit.Group)].Events,
                Run(exit.Group, exit.Last - Year + 1, months), Run(exit.Group, exit.Last + 1, months))),
        ];
    }

    /// <summary>The last months of a pair's record after which it is absent, by the rule; months are numbered, each with its events, in order.</summary>
    internal static IEnumerable<int> LastMonths(IReadOnlyList<(int Month, int Events)> record, IReadOnlyList<(int First, int End)> eras, int end)
    {
        for (var at = 0; at < record.Count; at++)
        {
            var (month, next) = (record[at].Month, at + 1 < record.Count ? record[at + 1].Month : int.MaxValue);
            var events = record.Take(at + 1).Where(other => other.Month > month - Months).Sum(other => other.Events);
            if (next > month + Months && month - record[0].Month >= Months - 1 && events >= FewEvents
                && month + Months < end && eras.Any(era => era.First <= month - Months + 1 && month + Months < era.End))
            {
                yield return month;
            }
        }
    }

    private static IEnumerable<(string Government, string Group, int Month, int Events)> Against(Inquiry about, SidesInMonth row) =>
        from sides in ((string Government, string Group)[])[(row.ActorA, row.ActorB), (row.ActorB, row.ActorA)]
        where about.IsGovernment(sides.Government) && IsGroup(about, sides.Group) && sides.Group != about.Id
        select (sides.Government, sides.Group, row.Month, row.Events);

    private static bool IsGroup(Inquiry about, string actor) => actor.Length > 0 && !about.IsCoalition(actor) && !about.IsCivilian(actor)
        && (about.Corpus.Actors.TryGetValue(actor, out var entry) ? entry.Kind == ActorKind.ArmedGroup : !about.IsGovernment(actor));

    private static string Pair(string one, string other) => string.CompareOrdinal(one, other) <= 0 ? $"{one}~{other}" : $"{other}~{one}";

    private static DateOnly Day(int month) => PastWindows.Days(month, 1).Earliest!.Value;

    private static MonthRun Run(string group, int first, ILookup<(string, string), Counted> months)
    {
        var days = Enumerable.Range(first, Year).Select(Day).ToArray();
        var counts = days.Select(day => months[(group, day.ToString("yyyy-MM", CultureInfo.InvariantCulture))].SingleOrDefault()).ToArray();
        return new MonthRun(
            [.. counts.OfType<Counted>().Select(count => count.Events)],
            new MonthSeries(days[0], [.. counts.Select(count => (int)(count?.Tally.Events ?? 0))], [.. days.Select(day => (double)DateTime.DaysInMonth(day.Year, day.Month))], []));
    }
}
