using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Store.Counting;

namespace Dyad.Answers.Questions;

/// <summary>Rows longer than a month, their deaths divided evenly over their days: a picture of where they may belong, which no count takes up.</summary>
internal static class EvenDivision
{
    /// <summary>The request's parameter that, with the value <c>yes</c>, asks for it.</summary>
    public const string Parameter = "spread";

    /// <summary>Whether a request asks for it.</summary>
    public static bool IsAsked(Request request) => request.Parameters.TryGetValue(Parameter, out var value)
        && (value == "yes" ? true : throw new DyadException(Trouble.Usage, $"{Parameter}: {Nearest.NotValid(value, ["yes"])}"));

    /// <summary>The deaths that fall in each month, by its first day; months without any are left out.</summary>
    public static IReadOnlyDictionary<DateOnly, decimal> ByMonth(IEnumerable<LongSpan> spans)
    {
        var months = new SortedDictionary<DateOnly, decimal>();
        foreach (var span in spans)
        {
            var daily = (decimal)span.Deaths / (span.Last.DayNumber - span.First.DayNumber + 1);
            for (var month = new DateOnly(span.First.Year, span.First.Month, 1); month <= span.Last; month = month.AddMonths(1))
            {
                var first = Math.Max(span.First.DayNumber, month.DayNumber);
                var last = Math.Min(span.Last.DayNumber, month.AddMonths(1).DayNumber - 1);
                months[month] = months.GetValueOrDefault(month) + (daily * (last - first + 1));
            }
        }

        return months;
    }
}
