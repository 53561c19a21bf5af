using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Questions;
using Dyad.Answers.Sentences;

namespace Dyad.Answers.Theatres;

/// <summary>Who inflicts the deaths of civilians? One-sided violence by the actor that the dataset codes as the killer, and civilians who died in fights by pair.</summary>
internal static class CivilianDeaths
{
    private const string OneSided = "one_sided";

    private const int Most = 12;
    private const int Named = 3;

    public static Answer Ask(Question question, Inquiry about)
    {
        var total = about.Total(about.Filter);
        var unknown = about.Total(about.Filter.With("violence", "unknown"));
        if (unknown.Tally.Events == total.Tally.Events)
        {
            return new Answer(question.Id, question.Words, Sentence.Of($"Cannot be said: the files state the kind of violence for none of {total.Events:event|events} in {about.Subject}."))
            {
                CanSay = false,
                HowWeKnow = Sentence.Of($"Counted from {total.Source}."),
            };
        }

        var attacks = Attacks(about);
        return new Answer(question.Id, question.Words, Reply(about, attacks))
        {
            Details = [.. CiviliansInFights.Of(about).Told()],
            Tables = [.. ByActor(attacks), .. ByPair(about)],
            Caveats =
            [
                .. unknown.Tally.Events == 0 ? [] : new[] { Sentence.Of($"Of {unknown.Events:event|events} the files do not say which kind of violence it is: some may be attacks on civilians.") },
                Sentence.Of($"One-sided violence is the killing of civilians on purpose by one actor. It is not all that civilians suffered: those who die in fights stand in the rows of these, and the files do not say whose fire killed them."),
            ],
            HowWeKnow = Sentence.Of($"Counted from {total.Source}: one-sided events by the actor coded as the killer; civilians' deaths in fights over the events that state deaths by side."),
        };
    }

    /// <summary>One-sided violence by the actor coded as the killer, most deaths first; each event once. Two armed names do not say which of them it was.</summary>
    public static IReadOnlyList<(string Actor, Counted Count)> Attacks(Inquiry about)
    {
        var pairs = PairCounts.OneSided(about);
        return
        [
            .. pairs.Civilian.Concat(pairs.Alone).Select(pair => (Actor: about.NameOf(PairCounts.Attacker(about, pair)), Count: pair))
                .Concat(pairs.Armed.Select(pair => (Actor: pair["pair"], Count: pair)))
                .OrderByDescending(row => row.Count.Tally.Best ?? -1),
        ];
    }

    private static Sentence Reply(Inquiry about, IReadOnlyList<(string Actor, Counted Count)> attacks)
    {
        if (attacks.Count == 0)
        {
            return Sentence.Of($"No event in {about.Subject} is coded as one-sided violence against civilians.");
        }

        var all = about.Total(about.Filter.With("violence", OneSided));
        var most = Sentence.List(attacks.Take(Named).Select(row => Sentence.Of($"{row.Count.Deaths} by {row.Actor} in {row.Count.Events:event|events}")));
        return Sentence.Of($"One-sided violence against civilians: {all.Events:event|events} with {all.Deaths:death|deaths}, of these {most}.");
    }

    private static IEnumerable<Table> ByActor(IReadOnlyList<(string Actor, Counted Count)> attacks) => attacks.Count == 0
        ? []
        : [Tables.Of("One-sided violence by actor, most deaths first", "actor", "Actor", [.. attacks.Select(row => row.Count)], row => Show.Name(attacks.First(other => other.Count == row).Actor))];

    private static IEnumerable<Table> ByPair(Inquiry about)
    {
        var pairs = PairCounts.Of(about).Armed.Where(pair => pair.Tally.Civilians > 0).OrderByDescending(pair => pair.Tally.Civilians).Take(Most).ToArray();
        return pairs.Length == 0
            ? []
            :
            [
                new Table(
                    "Civilians' deaths in fights, by pair",
                    [
                        new Column("pair", "Pair", false),
                        new Column("civilians", "Civilians dead: best", true),
                        new Column("events", "Events", true),
                        new Column("unstated", "Events without deaths by side", true),
                    ],
                    [.. pairs.Select(pair => (IReadOnlyList<Span>)[Show.Name(pair["pair"]), Show.Number(pair.Civilians), Show.Number(pair.Events), Show.Number(pair.SidesUnstated)])])
                {
                    Note = Sentence.Of($"The pairs with most such deaths. Civilians are counted where an event states deaths by side; where it does not, they are unknown and not zero."),
                },
            ];
    }
}
