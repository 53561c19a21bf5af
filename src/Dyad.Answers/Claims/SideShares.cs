using Dyad.Analysis.Claims;
using Dyad.Answers.Inquiries;
using Dyad.Model.Claims;
using Dyad.Model.Time;

namespace Dyad.Answers.Claims;

/// <summary>A share of deaths, with those of unknown side in neither place and in both.</summary>
internal static class SideShares
{
    /// <summary>The share of some events' deaths in those of all; null where an event of them does not state what is counted.</summary>
    public static ClaimEvidence? Of(ClaimMeasure measure, ClaimSeries part, ClaimSeries whole, Period period, ulong seed)
    {
        var own = Rows(part, period).Select(row => row.Tally.Keys["event"]).ToHashSet();
        var incidents = Rows(whole, period).Select(row => (IsPart: own.Contains(row.Tally.Keys["event"]), Sure: whole.DeathsOf(row.Tally), Unknown: measure is ClaimMeasure.Deaths ? 0 : row.Tally.Unknown ?? 0)).ToArray();
        return Array.Exists(incidents, incident => incident.Sure is null) ? null : SideShare.Of([.. incidents.Select(incident => (incident.IsPart, incident.Sure!.Value, incident.Unknown))], seed);
    }

    private static IReadOnlyList<Counted> Rows(ClaimSeries series, Period period) => series.About.Count(series.About.In(period), ["event"]);
}
