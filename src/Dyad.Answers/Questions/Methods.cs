using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model;
using Dyad.Model.Events;

namespace Dyad.Answers.Questions;

/// <summary>How does it attack? The methods that the dataset codes; where it codes none, what words of headlines say, apart and marked as derived.</summary>
internal static class Methods
{
    public static Answer Ask(Question question, Inquiry about)
    {
        var noted = NotableEvents.Attacks(about).Where(attack => attack.Method != EventMethods.Unknown).ToArray();
        var answer = !about.HasEvents ? NoEvents.Of(question, about)
            : CodedMethods.Of(about) is { } coded ? coded.AnswerTo(question, about)
            : Uncoded(question, about);
        return noted.Length == 0 ? answer : answer with { Tables = [.. answer.Tables, NotableEvents.Methods(about, noted)], Caveats = [.. answer.Caveats, NotableEvents.NoCensus] };
    }

    private static Answer Uncoded(Question question, Inquiry about)
    {
        var total = about.Total(about.Filter);
        if (HeadlineCounts.Of(about, about.Filter, HeadlineCounts.Method) is not { } said)
        {
            return new Answer(question.Id, question.Words, Sentence.Of(
                $"Cannot be said: {about.DatasetsTold} codes no method of attack, and no event of {about.Subject}{about.Where}{about.When} has a headline to derive one from. A dataset that codes methods would supply them."))
            {
                CanSay = false,
                HowWeKnow = Sentence.Of($"Counted from {total.Source}."),
            };
        }

        var most = Headlined.Most(said, HeadlineCounts.Method);
        var answer = new Answer(question.Id, question.Words, Sentence.Of(
            $"Not coded: {about.DatasetsTold} codes no method of attack. Derived from words of headlines, which {said.With} of {total.Events:event has|events have}: {said.Saying:states|state} a method, whoever attacked").Then(most is null
            ? Sentence.Of($".")
            : Sentence.Of($", most often {Show.Words(Headlined.Words(most.Tally.Keys[HeadlineCounts.Method]))} ({most.Events}).")));
        answer = answer with { Missing = [Sentence.Of($"How its attacks were carried out, by the dataset's own coding, is not known; a dataset that codes methods would say it.")] };
        return about.IsAskedAlone
            ? InFull(answer, about, said, total)
            : answer with { Details = [Sentence.Of($"Each method with its words, its own attacks apart, and how often the dictionary is right: {Hint.Ask("ask", question.Id, about.Id)}.")] };
    }

    private static Answer InFull(Answer answer, Inquiry about, HeadlineCounts said, Counted total)
    {
        var own = HeadlineCounts.Of(about, about.Filter.With("role", "attacker"), HeadlineCounts.Method);
        var areOneSided = Attacks.AreOneSided(about);
        return answer with
        {
            Details =
            [
                own is null
                    ? Sentence.Of($"None of the events with a headline is coded as an attack of its own.")
                    : Sentence.Of($"Of events coded as its own attacks{Show.Words(areOneSided ? " (one-sided violence)" : "")}, {own.With:has a headline|have a headline}, and {own.Saying:states|state} a method."),
            ],
            Tables = said.Classes.Count == 0 ? [] :
            [
                Headlined.TableOf(
                    about, "Methods that words of headlines state: derived, not coded", "method", "Method",
                    [
                        .. own is null ? [] : new[] { (new Column("attacks", areOneSided ? "Its attacks on civilians" : "Its attacks", true), own.Classes) },
                        (new Column("events", "Events with it, whoever attacked", true), said.Classes),
                    ],
                    about.Filter) with
                { Note = Sentence.Of($"An event with two methods is in both rows.") },
            ],
            Caveats =
            [
                Headlined.Doubt(about),
                Sentence.Of($"A headline of an event with it may tell of an attack on it. Where headlines state no method, it is unknown: shares of those that do are not shares of all its attacks."),
            ],
            HowWeKnow = Sentence.Of($"Counted from {total.Source}, by the headlines in its files and the dataset's dictionary of their words."),
        };
    }
}
