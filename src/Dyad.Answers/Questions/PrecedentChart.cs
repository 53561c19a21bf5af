using System.Globalization;
using Dyad.Answers.Charts;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model.Time;

namespace Dyad.Answers.Questions;

/// <summary>A window that ran alike, month by month, and the year after it.</summary>
internal static class PrecedentChart
{
    public static BarChart Of(Inquiry about, Like like, int at)
    {
        var whole = new Period(like.Window.Earliest, like.Next.Latest);
        var counts = about.Count(like.Unit.In(UnitPanel.Counted(about)).With("t", whole.ToString()), ["month"]);
        var byMonth = counts.ToDictionary(count => count["month"]);
        Bar[] bars = [.. whole.Months().Select(Name).Select(month => new Bar(month, byMonth.GetValueOrDefault(month)?.Events, Covered: true))];
        var name = like.Unit.NameIn(about);
        var begins = Name(like.Next.Earliest!.Value);
        return new BarChart(
            $"precedent-{at + 1}",
            $"{name}: a window that ran alike, and the year after it",
            $"Events by month, {bars[0].Period} to {bars[^1].Period}",
            Frame.Source(about),
            "Rows of more than thirty days are left out. The line marks where the window ends.",
            $"{bars.Length} months from {bars[0].Period} to {bars[^1].Period}; the year after the window begins with {begins}, and events {like.Outcome}.",
            Tables.OfPeriods("Events and deaths by month", "Month", [.. bars.Select(bar => (bar.Period, byMonth.GetValueOrDefault(bar.Period), true))]),
            Frame.Rows(counts[0]),
            "events",
            bars)
        {
            Phases = [new BarPhase(begins, "after", Sentence.Of($"the year after the window begins with {Show.Date(begins)}"))],
        };
    }

    private static string Name(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
