using Dyad.Analysis.Series;
using Dyad.Model.Time;

namespace Dyad.Answers.Inquiries;

/// <summary>
/// Two stretches to compare, one after the other and equally long: a year each or, where counting changed in them, as many months of each as lie after the
/// change. Where those are fewer than six they stay a year each, and the comparison is broken.
/// </summary>
/// <param name="Compared">The two.</param>
/// <param name="Months">The months of each.</param>
/// <param name="Break">The last change of counting in the two years; null where there is none.</param>
internal sealed record UnbrokenMonths(Comparison Compared, int Months, CollectionBreak? Break)
{
    private const int Year = 12;
    private const int Fewest = 6;

    private static readonly string[] Names = ["six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>The number of months in words.</summary>
    public string Told => Names[Months - Fewest];

    /// <summary>Whether a change of counting shortened them.</summary>
    public bool IsShortened => Months < Year;

    /// <summary>The last day of the last whole month up to the as-of date.</summary>
    public static DateOnly End(Inquiry about) => about.AsOf.AddDays(1).Day == 1 ? about.AsOf : new DateOnly(about.AsOf.Year, about.AsOf.Month, 1).AddDays(-1);

    /// <summary>The two stretches up to a day.</summary>
    public static UnbrokenMonths Of(Inquiry about, DateOnly last)
    {
        var whole = Stretches(about, last, Year);
        if (about.Coverage.BreaksIn(new Period(whole.Before.Earliest, last)) is not [.., var changed])
        {
            return new UnbrokenMonths(whole, Year, null);
        }

        for (var months = Year - 1; months >= Fewest; months--)
        {
            var shorter = Stretches(about, last, months);
            if (shorter.Before.Earliest >= changed.Month)
            {
                return new UnbrokenMonths(shorter, months, changed);
            }
        }

        return new UnbrokenMonths(whole, Year, changed);
    }

    /// <summary>The months up to a day and as many before them, whether or not they are counted alike.</summary>
    public static Comparison Stretches(Inquiry about, DateOnly last, int months) =>
        new(about, new Period(Begin(last, months), last), new Period(Begin(last, 2 * months), Begin(last, months).AddDays(-1)));

    /// <summary>The first day of so many months up to a day. What ends with a month begins with one, also where February is longer or shorter.</summary>
    public static DateOnly Begin(DateOnly last, int months) => last.AddDays(1).Day == 1 ? last.AddDays(1).AddMonths(-months) : last.AddMonths(-months).AddDays(1);
}
