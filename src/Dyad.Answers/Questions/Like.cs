using System.Globalization;
using Dyad.Analysis.Analogues;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model.Time;

namespace Dyad.Answers.Questions;

/// <summary>A window that ran as the subject's last twelve months did, with its events and those of the year after it.</summary>
/// <param name="Unit">Whose it is.</param>
/// <param name="Window">Its months.</param>
/// <param name="Next">The twelve months after it.</param>
/// <param name="Before">The events of the window.</param>
/// <param name="After">The events of the months after it.</param>
internal sealed record Like(Unit Unit, Period Window, Period Next, Figure Before, Figure After)
{
    private const decimal Multiple = 1.5m;

    public static Like Of(Inquiry about, PastWindows windows, AnalogueMatch match)
    {
        var unit = windows.Panel.UnitOf(match.Series);
        var (window, next) = (PastWindows.Days(match.FirstMonth, match.Months), PastWindows.Days(match.EndMonth, PastWindows.Year));
        var events = unit.In(UnitPanel.Counted(about));
        return new Like(unit, window, next, Events(window, windows.Panel.EventsIn(match).Count), Events(next, windows.Panel.EventsAfter(match)));

        // The search has told the number, if its series and the filter are of the same events.
        Figure Events(Period time, long found)
        {
            var within = events.With("t", time.ToString());
            return windows.Panel.IsItsName(unit) ? Counted.Found(about, within, found) : about.Total(within).Events;
        }
    }

    /// <summary>How many times as many events a month the year after had; there are some.</summary>
    public Figure Times
    {
        get
        {
            var months = Window.Months().Count();
            return Derived.Of(
                "times", "ratio", [After, Before], Math.Round(Ratio, 2, MidpointRounding.AwayFromZero),
                ("months", PastWindows.Year.ToString(CultureInfo.InvariantCulture)), ("months_before", months.ToString(CultureInfo.InvariantCulture)));
        }
    }

    private decimal Ratio => After.Value!.Value / PastWindows.Year / (Before.Value!.Value / Window.Months().Count());

    /// <summary>Whether events rose by more than half, fell to fewer than two thirds, or held.</summary>
    public string Outcome => Ratio > Multiple ? "rose" : Ratio < 1 / Multiple ? "fell" : "held";
}
