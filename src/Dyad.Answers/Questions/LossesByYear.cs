using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;

namespace Dyad.Answers.Questions;

/// <summary>The dead of each side by year and, where the question is asked alone, by year with each of the opponents it meets most.</summary>
internal static class LossesByYear
{
    private const int InBrief = 8;
    private const int MostOpponents = 3;

    /// <summary>The tables, the second only of a question asked alone.</summary>
    public static IEnumerable<Table> Of(Inquiry about, IReadOnlyList<Counted> opponents)
    {
        var years = about.Count(about.Filter, ["year"]);
        yield return new Table(
            "Deaths by side and year, best estimates",
            [new Column("year", "Year", false), .. SideBounds.Columns],
            [.. years.TakeLast(about.IsAskedAlone ? int.MaxValue : InBrief).Select(year => (IReadOnlyList<Span>)[PeriodCounts.Year(about, year["year"]), .. SideBounds.Cells(year)])])
        {
            Note = years.Count > InBrief && !about.IsAskedAlone ? Sentence.Of($"The last years with events; the question asked alone has all, and its main opponents year by year.") : null,
        };
        if (!about.IsAskedAlone)
        {
            yield break;
        }

        var most = opponents.Where(row => row.IsOpponentNamed).Take(MostOpponents).Select(row => row.Tally.Keys["opponent"]).ToArray();
        var counts = about.Count(about.Filter, ["opponent", "year"]).Where(count => most.Contains(count.Tally.Keys["opponent"])).OrderBy(count => Array.IndexOf(most, count.Tally.Keys["opponent"]));
        yield return new Table(
            "The same with the opponents it meets most",
            [new Column("opponent", "Opponent", false), new Column("year", "Year", false), .. SideBounds.Columns],
            [.. counts.Select(count => (IReadOnlyList<Span>)[Show.Name(count["opponent"]), PeriodCounts.Year(about, count["year"]), .. SideBounds.Cells(count)])]);
    }
}
