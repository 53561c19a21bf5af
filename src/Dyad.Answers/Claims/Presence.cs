using Dyad.Model.Claims;
using Dyad.Model.Time;

namespace Dyad.Answers.Claims;

/// <summary>Whether events are there at all, in the whole period or in each of its parts. Their absence shows nothing.</summary>
internal static class Presence
{
    /// <summary>Whether they are.</summary>
    public static bool Of(ClaimTest test, ClaimSeries own) => Parts(test).All(part => own.Total(part).Tally.Events > 0);

    /// <summary>The parts of the period that each have to have some.</summary>
    public static IReadOnlyList<Period> Parts(ClaimTest test)
    {
        var months = test.Each switch { "month" => 1, "quarter" => 3, "year" => 12, _ => 0 };
        var (parts, period) = (new List<Period>(), test.Scope.Period);
        for (var first = period.Earliest!.Value; months > 0 && first <= period.Latest;)
        {
            var next = new DateOnly(first.Year, first.Month - ((first.Month - 1) % months), 1).AddMonths(months);
            var last = next.AddDays(-1) < period.Latest ? next.AddDays(-1) : period.Latest!.Value;
            parts.Add(new Period(first, last));
            first = next;
        }

        return months == 0 ? [period] : parts;
    }
}
