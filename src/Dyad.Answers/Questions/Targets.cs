namespace Dyad.Answers;

/// <summary>Whom does it attack? Civilians, by one-sided rows; for other classes of target the answer is that the data cannot say.</summary>
internal static class Targets
{
    public static Answer Ask(Inquiry about)
    {
        var attacks = about.Total(about.Filter.With("role", "attacker"));
        var total = about.Total(about.Filter);
        var others = Sentence.Of($"Other classes of target (officials, media, aid workers, religious sites) are not coded by this dataset, so attacks on them cannot be counted; a dataset that codes targets would supply them.");
        if (attacks.Tally.Events == 0)
        {
            return new Answer("targets", "Whom does it attack?", Sentence.Of($"No event is coded as an attack by {about.Subject} on civilians, out of {total.Events:event|events}{about.Where}."))
            {
                Details = [others],
                HowWeKnow = Sentence.Of($"Counted from {total.Source}: one-sided events with {about.Subject} as side A."),
            };
        }

        var share = Derived.Share(attacks.Events, total.Events);
        return new Answer("targets", "Whom does it attack?", Sentence.Of(
            $"It is coded as the attacker of civilians in {attacks.Events:event|events} ({share} of all its events), with {attacks.Deaths:death|deaths}, from {attacks.First} to {attacks.Last}."))
        {
            Details = [others],
            Tables = [Tables.Of("Attacks on civilians by year", "year", "Year", about.Count(about.Filter.With("role", "attacker"), ["year"]))],
            Caveats = [Sentence.Of($"One-sided rows hold deliberate killing of civilians only; civilians killed in fighting stand in the rows of the fighting.")],
            HowWeKnow = Sentence.Of($"Counted from {attacks.Source}: one-sided events with {about.Subject} as side A."),
        };
    }
}
