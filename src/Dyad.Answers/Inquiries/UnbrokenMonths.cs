using Dyad.Analysis.Series;
using Dyad.Model.Time;

namespace Dyad.Answers.Inquiries;

/// <summary>Two stretches to compare, one after the other and equally long: a year each or, where counting changed in them, as many months of each as lie after the change, six at least.</summary>
/// <param name="Now">The later stretch.</param>
/// <param name="Before">The earlier one.</param>
/// <param name="Months">The months of each.</param>
/// <param name="Break">The change of counting for which they are shorter than a year; null where they are not.</param>
internal sealed record UnbrokenMonths(Period Now, Period Before, int Months, CollectionBreak? Break)
{
    private const int Year = 12;
    private const int Fewest = 6;

    private static readonly string[] Names = ["six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>The number of months in words.</summary>
    public string Told => Names[Months - Fewest];

    /// <summary>The two stretches up to a day; null where counting changed so late that six months of each are not alike.</summary>
    public static UnbrokenMonths? Of(Inquiry about, DateOnly last)
    {
        var whole = Stretches(last, Year);
        var changed = about.Coverage.BreaksIn(new Period(whole.Before.Earliest, last));
        if (changed.Count == 0)
        {
            return new UnbrokenMonths(whole.Now, whole.Before, Year, null);
        }

        for (var months = Year - 1; months >= Fewest; months--)
        {
            var (now, before) = Stretches(last, months);
            if (before.Earliest >= changed[^1].Month)
            {
                return new UnbrokenMonths(now, before, months, changed[^1]);
            }
        }

        return null;
    }

    private static (Period Now, Period Before) Stretches(DateOnly last, int months)
    {
        // What ends with a month begins with one, also where February is longer or shorter.
        DateOnly Back(int by) => last.AddDays(1).Day == 1 ? last.AddDays(1).AddMonths(-by) : last.AddMonths(-by).AddDays(1);
        return (new Period(Back(months), last), new Period(Back(2 * months), Back(months).AddDays(-1)));
    }
}
