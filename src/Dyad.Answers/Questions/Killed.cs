using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;

namespace Dyad.Answers.Questions;

/// <summary>How many did it kill, and how many did it lose? Of the deaths of a period those that the files assign, and those that nobody can.</summary>
/// <remarks>A dataset that does not say who killed whom still says whose dead there are: in a fight, those of the other side; in one-sided violence, all.</remarks>
internal static class Killed
{
    private const string OneSided = "one_sided";

    public static Answer Ask(Question question, Inquiry about)
    {
        var total = about.Total(about.Filter);
        if (total.Tally.Best is null)
        {
            return new Answer(question.Id, question.Words, Sentence.Of($"Cannot be said: the files state deaths for none of its {total.Events:event|events} {When(about)}.")) { CanSay = false };
        }

        var attacks = about.Total(about.Filter.With("role", "attacker"));
        var areOneSided = Attacks.AreOneSided(about);
        var fights = about.Count(about.Filter, ["violence"]).Where(kind => kind.Tally.Keys["violence"] != OneSided).ToArray();
        (string Whose, Figure Dead)[] parts =
        [
            .. attacks.Tally.Best is null ? [] : new[] { (areOneSided ? "in its one-sided violence against civilians" : "in attacks of its own", attacks.Deaths) },
            .. areOneSided && Stated(fights, kind => kind.Tally.Other, kind => kind.Other) is { } other ? new[] { ("on the other side of its fights", other) } : [],
            .. areOneSided && total.Tally.Own is not null ? new[] { ("on its own side", total.Own) } : [],
        ];
        if (parts.Length == 0)
        {
            return new Answer(question.Id, question.Words, Sentence.Of($"Cannot be said: the files assign none of {total.Deaths:death|deaths} in {total.Events:event|events} {When(about)}; they state neither deaths by side nor attacks of its own.")) { CanSay = false };
        }

        var rest = Derived.Difference(total.Deaths, Derived.Sum("deaths", [.. parts.Select(part => part.Dead)]));
        return new Answer(question.Id, question.Words, Sentence.Of(
            $"Of {total.Deaths:death|deaths} in {total.Events:event|events} {When(about)} the files assign {Sentence.List(parts.Select(part => Sentence.Of($"{part.Dead} {Show.Words(part.Whose)}")))}; {rest} cannot be assigned."))
        {
            Details = [Sentence.Of($"Who fired is not coded in fights: the dead of the other side may have been killed by others who fought there.")],
            Tables =
            [
                new Table(
                    "Deaths and whom the files assign them to",
                    [new Column("assigned", "Deaths", false), new Column("deaths", "Best estimate", true)],
                    [.. parts.Select(part => (IReadOnlyList<Span>)[Show.Words(part.Whose), Show.Number(part.Dead)]), [Show.Words("cannot be assigned"), Show.Number(rest)]]),
            ],
            Caveats = [.. Unassigned(total, fights), .. LeftOut(about)],
            HowWeKnow = Sentence.Of($"Counted from {total.Source}, by best estimates; a side's dead are added up over the events that state them."),
        };
    }

    private static Sentence When(Inquiry about) => about.Asked is null ? Sentence.Of($"up to {about.AsOf}") : Sentence.Of($"{about.When.TrimStart()}");

    private static Figure? Stated(IEnumerable<Counted> kinds, Func<Counted, long?> value, Func<Counted, Figure> figure) => kinds.Where(kind => value(kind) is not null).Select(figure).ToArray() switch
    {
        [] => null,
        [var only] => only,
        var several => Derived.Sum("deaths by side", several),
    };

    // Why deaths cannot be assigned, as far as it can be counted.
    private static IEnumerable<Sentence> Unassigned(Counted total, Counted[] fights)
    {
        if (total.Tally.SidesUnstated > 0)
        {
            yield return Sentence.Of($"Deaths by side are not stated in {total.SidesUnstated} of {total.Events:event|events}; of those only the dead of one-sided violence are assigned.");
        }

        if (total.Tally.Unknown > 0)
        {
            yield return Sentence.Of($"Of unknown side: {total.Unknown:death|deaths}.");
        }

        if (Stated(fights, kind => kind.Tally.Civilians, kind => kind.Civilians) is { Value: > 0 } civilians)
        {
            yield return Sentence.Of($"Civilians who died in its fights, whoever fired: {civilians}.");
        }
    }

    private static IEnumerable<Sentence> LeftOut(Inquiry about) => about.Asked is { } asked && LongRows.LeftOut(about, asked) is var (whole, fitting)
        ? [Sentence.Of($"{Derived.Difference(whole.Events, fitting.Events):row that begins in that time and may outlast it is|rows that begin in that time and may outlast it are} left out.")]
        : [];
}
