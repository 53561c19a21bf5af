using System.Globalization;
using Dyad.Answers.Inquiries;

namespace Dyad.Answers.Questions;

/// <summary>What the even division of long rows adds to the periods of one chart, and the words for it; nothing where it is not asked.</summary>
internal sealed record DividedRows(string Note, IReadOnlyDictionary<string, decimal> Shares)
{
    /// <summary>What a chart by a unit of time adds: only months are shorter than the rows that are divided.</summary>
    public static DividedRows Of(Inquiry about, string unit)
    {
        if (!about.DividesLongRows || unit != "month")
        {
            return new DividedRows("", new Dictionary<string, decimal>());
        }

        var spans = about.Corpus.LongSpans(about.Filter);
        return new DividedRows(
            spans.Count == 0
                ? "No row longer than a month states its days and deaths, so none is divided. "
                : "The pale parts divide the deaths of rows longer than a month evenly over their days. They are drawn only: no file says in which month those deaths fell, and no count, rate or table has them in one. "
                  + "What falls after the as-of date, or in a month that is not covered, is not drawn. ",
            EvenDivision.ByMonth(spans).ToDictionary(month => month.Key.ToString("yyyy-MM", CultureInfo.InvariantCulture), month => month.Value));
    }

    /// <summary>What a period gets; null where that is nothing. A period not wholly covered has a mark behind its name.</summary>
    public decimal? Of(string period, bool covered) => covered && Shares.TryGetValue(period.Split(' ')[0], out var share) ? share : null;
}
