using Dyad.Analysis.Claims;
using Dyad.Answers.Inquiries;
using Dyad.Model.Claims;
using Dyad.Model.Requests;
using Dyad.Model.Time;

namespace Dyad.Answers.Claims;

/// <summary>Single events: one by its id, and whether its low is above the high of every other.</summary>
internal static class Records
{
    /// <summary>An event among those of an inquiry; null where it is not one of them.</summary>
    public static Counted? Find(Inquiry about, string id) =>
        about.Corpus.Cited([id]).GetValueOrDefault(id) is not { } row
            ? null
            : about.Count(about.History.With("t", new Period(row.DateStart, row.DateStart).ToString()), ["event"]).FirstOrDefault(cell => cell.Tally.Keys["event"] == id);

    /// <summary>What a record claim's event and its rivals say; the other number is that of the nearest rival.</summary>
    public static Look Of(ClaimTest test, Specification specification, ClaimSeries own)
    {
        if (Find(own.About, test.Event!) is not { Tally: { Low: { } low, High: { } high } } row)
        {
            return Look.Nothing(specification);
        }

        var filter = test.Scope.IsSet("t") ? own.About.In(test.Scope.Period) : own.About.History;
        var (highest, surest) = (Rival(own.About, filter, "-high", test.Event!), Rival(own.About, filter, "-low", test.Event!));
        var stance = highest is null || highest.Tally.High < low ? Stance.Supports
            : surest?.Tally.Low > high ? Stance.Contradicts
            : Stance.Open;
        return new Look(specification, row.Deaths, highest?.Deaths, row.Tally.Events, null, stance);
    }

    private static Counted? Rival(Inquiry about, Filter filter, string sort, string id) =>
        about.Count(filter, ["event"], sort, 2).FirstOrDefault(rival => rival.Tally.Keys["event"] != id);
}
