using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model.Events;
using Dyad.Model.Requests;

namespace Dyad.Answers.Questions;

/// <summary>Whom does it attack? The classes of target that the dataset codes; civilians alone where it tells the attacker only of one-sided violence.</summary>
internal static class Targets
{
    public static Answer Ask(Question question, Inquiry about)
    {
        var noted = NotableEvents.Attacks(about);
        var answer = about.HasEvents ? Counted(question, about) : NoEvents.Of(question, about);
        return noted.Count == 0 ? answer : answer with { Tables = [.. answer.Tables, NotableEvents.Targets(about, noted)], Caveats = [.. answer.Caveats, NotableEvents.NoCensus] };
    }

    private static Answer Counted(Question question, Inquiry about)
    {
        var attacks = Attacks.Of(about);
        var total = about.Total(about.Filter);
        var others = Sentence.Of($"Other classes of target (officials, media, aid workers, religious sites) are not coded by this dataset, so attacks on them cannot be counted; a dataset that codes targets would supply them.");
        var unknown = about.Total(about.Filter.With("violence", "unknown"));
        if (Attacks.AreUnknown(about))
        {
            return new Answer(question.Id, question.Words, Sentence.Of(
                $"Cannot be said: the files state the kind of violence for none of its {total.Events:event|events}{about.Where}{about.When}, so attacks on civilians cannot be told from fights."))
            {
                CanSay = false,
                HowWeKnow = Sentence.Of($"Counted from {total.Source}."),
            };
        }

        IReadOnlyList<Sentence> unclassified = unknown.Tally.Events == 0
            ? []
            : [Sentence.Of($"Of {unknown.Events:event|events} the files do not say which kind of violence it is: some may be attacks on civilians.")];
        if (attacks.Tally.Events == 0)
        {
            return new Answer(question.Id, question.Words, Sentence.Of($"No event is coded as an attack by {about.Subject} on civilians, out of {total.Events:event|events}{about.Where}{about.When}."))
            {
                Details = [.. CiviliansInFights.Of(about).Told()],
                Missing = [others],
                Caveats = unclassified,
                HowWeKnow = Sentence.Of($"Counted from {total.Source}: one-sided events with {about.Subject} as side A."),
            };
        }

        var share = Derived.Share(attacks.Events, total.Events);
        if (!Attacks.AreOneSided(about))
        {
            return ByClass(question, about, attacks, total, share);
        }

        var said = about.IsAskedAlone ? HeadlineCounts.Of(about, Own(about), HeadlineCounts.Target) : null;
        return new Answer(question.Id, question.Words, Sentence.Of(
            $"It is coded as having deliberately killed civilians (one-sided violence) in {attacks.Events:event|events} ({share} of all its events), with {attacks.Deaths:death|deaths}, from {attacks.First} to {attacks.Last}."))
        {
            Missing = [others],
            Details = [.. CiviliansInFights.Of(about).Told(), .. said is null ? Array.Empty<Sentence>() : [Headlines(said)]],
            Tables =
            [
                Tables.Of("One-sided violence by year", "year", "Year", about.Count(Own(about), ["year"]), row => PeriodCounts.Year(about, row["year"])) with { Note = PeriodCounts.Note(about) },
                .. said is null or { Classes.Count: 0 } ? Array.Empty<Table>() : [ByHeadlines(about, said)],
            ],
            Caveats = [.. unclassified, .. said is null ? Array.Empty<Sentence>() : [Headlined.Doubt(about)], Sentence.Of($"These are not all its attacks on civilians: an attack that the dataset codes as fighting with a state or a group is in the rows of that fighting, even where most of the dead are civilians.")],
            HowWeKnow = Sentence.Of($"Counted from {attacks.Source}: one-sided events with {about.Subject} as side A."),
        };
    }

    private static Sentence Headlines(HeadlineCounts said) => Sentence.Of(
        $"Derived from words of headlines, which {said.With} of these attacks {Show.Words(said.With.Value == 1 ? "has" : "have")}: {said.Saying:says whom it hit|say whom they hit}. In fights headlines name those who were hit on either side, so they are not read here.");

    private static Table ByHeadlines(Inquiry about, HeadlineCounts said) => Headlined.TableOf(
        about, "Whom headlines say its attacks on civilians hit: derived, not coded", "target", "Class of target", [(new Column("events", "Attacks", true), said.Classes)], Own(about)) with
    {
        Note = Sentence.Of($"An attack on two classes is in both rows. A community (minority) is a target only where a headline says so."),
    };

    // A dataset that tells the attacker of other violence too.
    private static Answer ByClass(Question question, Inquiry about, Counted attacks, Counted total, Figure share)
    {
        var filter = Own(about);
        var classes = about.Count(filter, ["target"], "-events");
        var known = classes.FirstOrDefault(row => row.Tally.Keys["target"] != EventTargets.Unknown);
        return new Answer(question.Id, question.Words, Sentence.Of(
            $"It is coded as the attacker in {attacks.Events:event|events} ({share} of all its events), with {attacks.Deaths:death|deaths}, from {attacks.First} to {attacks.Last}; ").Then(known is null
            ? Sentence.Of($"the class of target is coded for none.")
            : Sentence.Of($"the class of target coded most often is {Show.Words(Class(known))}, in {known.Events}.")))
        {
            Tables =
            [
                Tables.Of("Attacks by class of target", "target", "Class of target", classes, row => Show.Words(Class(row))) with { Note = Sentence.Of($"An attack on two classes of target is in both rows.") },
                Tables.Of("Attacks by year", "year", "Year", about.Count(filter, ["year"]), row => PeriodCounts.Year(about, row["year"])) with { Note = PeriodCounts.Note(about) },
            ],
            Caveats = [Sentence.Of($"Only events whose attacker the dataset codes are attacks here: in the other {Derived.Difference(total.Events, attacks.Events)} {about.Subject} may have attacked or been attacked.")],
            HowWeKnow = Sentence.Of($"Counted from {attacks.Source}: events with {about.Subject} on the side that attacked."),
        };
    }

    private static Filter Own(Inquiry about) => about.Filter.With("role", "attacker");

    private static string Class(Counted row) => row.Tally.Keys["target"].Replace('_', ' ');
}
