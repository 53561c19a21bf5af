namespace Dyad.Answers.Inquiries;

/// <summary>The events that the dataset's definition says are attacks by the group.</summary>
internal static class Attacks
{
    /// <summary>All of them.</summary>
    public static Counted Of(Inquiry about) => about.Total(about.Filter.With("role", "attacker"));

    /// <summary>Whether all of them are one-sided violence: so they are where a dataset tells the attacker only of those, as UCDP does.</summary>
    public static bool AreOneSided(Inquiry about) => about.Count(about.Filter.With("role", "attacker"), ["violence"]).All(row => row.Tally.Keys["violence"] == "one_sided");

    /// <summary>Whether nothing can be said of them: no event says who attacked, nor of which kind of violence it is.</summary>
    public static bool AreUnknown(Inquiry about) =>
        Of(about).Tally.Events == 0 && about.Total(about.Filter.With("violence", "unknown")).Tally.Events == about.Total(about.Filter).Tally.Events;
}
