using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Questions;
using Dyad.Answers.Sentences;

namespace Dyad.Answers.Theatres;

/// <summary>Who fights whom? Pairs of armed actors by events and deaths, and the dead of each side where the files state them.</summary>
internal static class Pairs
{
    private const int Most = 20;
    private const int MostSides = 12;

    public static Answer Ask(Question question, Inquiry about)
    {
        var pairs = PairCounts.Of(about);
        var total = about.Total(about.Filter);
        return new Answer(question.Id, question.Words, Reply(about, pairs.Armed, total))
        {
            Details = [.. Deadliest(pairs.Armed), .. Others(pairs)],
            Tables = pairs.Armed.Count == 0 ? [] : [ByEvents(pairs.Armed), Sides(about, pairs.Armed)],
            Charts = [.. PairBars.Of(about, pairs), .. PairMatrix.Of(about, pairs)],
            Caveats = [Sentence.Of($"A joined name, such as two governments that fight together, is an actor of its own here. Who attacked in a fight between armed sides is not coded.")],
            HowWeKnow = Sentence.Of($"Counted from {total.Source}; each event stands in one pair, with actors by their names in the registry where it knows them."),
        };
    }

    private static Sentence Reply(Inquiry about, IReadOnlyList<Counted> armed, Counted total)
    {
        if (armed.Count == 0)
        {
            return Sentence.Of($"None of {total.Events:event|events} in {about.Subject} names two armed sides.");
        }

        var how = Sentence.Of($"{Derived.HowMany("pairs", [.. armed.Select(pair => pair.Events)]):pair|pairs} of armed actors fought in {about.Subject}");
        var first = Sentence.Of($"{armed[0]["pair"]} in {armed[0].Events} of {total.Events:event|events}, with {armed[0].Deaths:death|deaths}");
        return armed.Count == 1
            ? how.Then(Sentence.Of($": {first}."))
            : how.Then(Sentence.Of($"; most often {first}; then {Sentence.List(armed.Skip(1).Take(2).Select(pair => Sentence.Of($"{pair["pair"]} in {pair.Events}")))}."));
    }

    // The pair with most deaths, where it is not the one that is named first anyway.
    private static IEnumerable<Sentence> Deadliest(IReadOnlyList<Counted> armed) =>
        armed.Where(pair => pair.Tally.Best is not null).MaxBy(pair => pair.Tally.Best) is { } most && most != armed[0]
            ? [Sentence.Of($"The pair with most deaths is {most["pair"]}: {most.Deaths} in {most.Events:event|events}.")]
            : [];

    private static IEnumerable<Sentence> Others(PairCounts pairs)
    {
        if (pairs.Civilian.Count > 0)
        {
            yield return Sentence.Of($"Attacks on civilians are in no pair of armed actors: {Derived.Sum("events", [.. pairs.Civilian.Select(pair => pair.Events)]):event|events} (see civilians).");
        }

        if (pairs.Alone.Count > 0)
        {
            yield return Sentence.Of($"No other side is named in {Derived.Sum("events", [.. pairs.Alone.Select(pair => pair.Events)]):event|events}.");
        }
    }

    private static Table ByEvents(IReadOnlyList<Counted> armed)
    {
        var rest = armed.Skip(Most).ToArray();
        return Tables.Of("Pairs of armed actors by events", "pair", "Pair", [.. armed.Take(Most)]) with
        {
            Note = rest.Length == 0 ? null : Sentence.Of($"{Derived.HowMany("pairs", [.. rest.Select(pair => pair.Events)]):further pair|further pairs} with {Derived.Sum("events", [.. rest.Select(pair => pair.Events)]):event|events} are not listed."),
        };
    }

    private static Table Sides(Inquiry about, IReadOnlyList<Counted> armed) => new(
        "Deaths by side in these pairs, best estimates",
        [
            new Column("pair", "Pair: first – second", false),
            new Column("first", "Of the first", true),
            new Column("second", "Of the second", true),
            new Column("civilians", "Civilians", true),
            new Column("unknown", "Of unknown side", true),
            new Column("unstated", "Events without deaths by side", true),
        ],
        [.. armed.Take(MostSides).Select(pair => Row(about, pair))])
    {
        Note = Sentence.Of($"Sums are over the events that state deaths by side; the others are counted in the last column and add nothing."),
    };

    // From the first one's point of view: a count that names nobody has no side of its own.
    private static IReadOnlyList<Span> Row(Inquiry about, Counted pair)
    {
        var ends = PairCounts.Ends(pair);
        var met = about.Total(about.Filter.With("actor", ends[0]).With("with", ends[1]));
        return [Show.Name(pair["pair"]), .. new[] { met.Own, met.Other, met.Civilians, met.Unknown }.Select(Dead), Show.Number(met.SidesUnstated)];
    }

    private static Span Dead(Figure figure) => figure.Value is null ? Show.Words("not stated") : Show.Number(figure);
}
