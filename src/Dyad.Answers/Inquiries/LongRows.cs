using Dyad.Answers.Sentences;
using Dyad.Model.Requests;
using Dyad.Model.Time;

namespace Dyad.Answers.Inquiries;

/// <summary>Rows that last more than 30 days, or may: no happenings of their first day. They are shown separately wherever something shorter is counted, and an as-of date inside one leaves it open.</summary>
internal static class LongRows
{
    /// <summary>How many of the group's there are, with their deaths, and where they count; empty where there is none.</summary>
    public static IEnumerable<Sentence> Of(Inquiry about)
    {
        var total = about.Total(about.Filter);
        if (total.Tally.Long == 0)
        {
            return [];
        }

        var shorter = about.Total(about.Filter.With("span", RowSpan.UpTo(RowSpan.Short)));
        var deaths = shorter.Tally.Events == 0 ? total.Deaths : Derived.Difference(total.Deaths, shorter.Deaths);
        return [(total.Tally.UnknownLength switch
        {
            0 => Sentence.Of($"Long rows: {total.Long:event lasts|events last} more than thirty days, with {deaths:death|deaths}."),
            var unknown when unknown == total.Tally.Long => Sentence.Of(
                $"Length of rows not stated: {total.UnknownLength:event|events} of {Show.Date("1 January")} with {deaths:death|deaths} may cover a day or a whole year."),
            _ => Sentence.Of($"Long rows: {total.Long:event lasts|events last} more than thirty days or may, with {deaths:death|deaths}; {total.UnknownLength} of {Show.Date("1 January")} do not state how long they last, up to a whole year."),
        }).Then(Sentence.Of($" They count in years and totals, in a shorter period only where they lie wholly within it, and never in months or rates."))];
    }

    /// <summary>What the rows that begin in a period and end after it hold, where the period leaves some of them out as too long; null where it leaves out none.</summary>
    public static (Counted Whole, Counted Fitting)? LeftOut(Inquiry about, Period period)
    {
        var (whole, fitting) = (about.Total(about.History.With("t", period.ToString())), about.Total(about.In(period)));
        return whole.Tally.Events > fitting.Tally.Events ? (whole, fitting) : null;
    }

    /// <summary>That rows which begin in the year to the as-of date are still open on it, with their deaths; empty where none is left out for it.</summary>
    public static IEnumerable<Sentence> Open(Inquiry about)
    {
        if (LeftOut(about, about.LastYear) is not var (whole, _))
        {
            return [];
        }

        var before = about.Total(about.History.With("t", about.YearBefore.ToString()));
        return
        [
            Sentence.Of($"Open rows: of the rows that begin in the year to {about.AsOf}, {whole.Crossing:ends|end} after that day, with {whole.CrossingDeaths} of {whole.Deaths:death|deaths}. They count in totals, and those of more than thirty days not in the numbers of that year.")
                .Then(before.Tally.Crossing == 0 ? Sentence.Of($"") : Sentence.Of($" Into that year run on {before.Crossing:row|rows} of the year before, with {before.CrossingDeaths:death|deaths}.")),
        ];
    }

    /// <summary>What a chart says of the rows that are shown separately in it; empty where none does.</summary>
    public static string Note(Inquiry about)
    {
        var parts = about.Coverage.Parts.Where(part => part.UnknownLength > 0).Select(part => $"{part.Dataset} {part.Release}").Distinct().ToArray();
        return parts.Length == 0 ? "" : $"Length of rows not stated in {string.Join(", ", parts)}: those of 1 January may cover a whole year, and are in no month. ";
    }
}
