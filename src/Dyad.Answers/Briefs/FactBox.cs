using Dyad.Model;

namespace Dyad.Answers;

/// <summary>The fact box: one line each for what readers look up first. What the corpus does not hold reads unknown.</summary>
internal static class FactBox
{
    private static readonly Sentence Unknown = Sentence.Of($"unknown");

    public static IReadOnlyList<Fact> Of(Inquiry about)
    {
        var total = about.Total(about.Filter);
        var attacks = about.Total(about.Filter.With("role", "attacker"));
        var lastYear = new Period(about.AsOf.AddYears(-1).AddDays(1), about.AsOf);
        var recent = about.Total(about.Filter.With("t", lastYear.ToString()));
        var opponents = about.Count(about.Filter, ["opponent"], "-events").Where(opponent => opponent["opponent"] != "Civilians").Take(5);
        var countries = about.Count(about.Filter, ["country"], "-events").Take(8);
        return
        [
            new Fact(about.IsRegistered ? "Name" : "Name as coded", Sentence.Of($"{about.Subject}"), total.Source),
            about.IsRegistered ? Kind(about) : new Fact("Kind", Unknown, ""),
            new Fact("Active", Sentence.Of($"{total.First} to {total.Last} (first and last recorded event)"), total.Source),
            new Fact("Status", Status(about, recent, lastYear), "rule: active with an event in the year to the as-of date"),
            new Fact("Area", Sentence.List(countries.Select(country => Sentence.Of($"{country["country"]} ({country.Events})"))), total.Source),
            new Fact("Part of", Unknown, ""),
            new Fact("Split from, merged into, formerly", Unknown, ""),
            new Fact("Opponents", Sentence.List(opponents.Select(opponent => Sentence.Of($"{opponent["opponent"]} ({opponent.Events})"))), total.Source),
            new Fact("Allies and rivals", Unknown, ""),
            new Fact($"Deaths recorded since {about.Coverage.First!.Value:yyyy-MM-dd}", Sentence.Of($"{total.Deaths}"), total.Source),
            new Fact("Deaths recorded, year to the as-of date", about.Coverage.Covers(lastYear) ? recent.Tally.Events == 0 ? Sentence.Of($"none recorded") : Sentence.Of($"{recent.Deaths}") : Sentence.Of($"not covered"), total.Source),
            new Fact("Deaths in its attacks on civilians", attacks.Tally.Events == 0 ? Sentence.Of($"none recorded") : Sentence.Of($"{attacks.Deaths}"), total.Source),
            new Fact("Size, aims, leadership, funding", Unknown, ""),
        ];
    }

    private static Fact Kind(Inquiry about)
    {
        var actor = about.Corpus.Actors[about.Id];
        return new Fact("Kind", Sentence.Of($"{Words.Of(actor.Kind).Replace('_', ' ')}"), actor.Origin);
    }

    private static Sentence Status(Inquiry about, Counted recent, Period year) => !about.Coverage.Covers(year)
        ? Sentence.Of($"unknown: the year to {about.AsOf} is not covered")
        : recent.Tally.Events > 0 ? Sentence.Of($"active: {recent.Events} events in the year to {about.AsOf}") : Sentence.Of($"no event in the year to {about.AsOf}");
}
