using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;

namespace Dyad.Answers.Summaries;

/// <summary>What the data say of who a group is, in words that follow its kind: where it is, when, whom it fights, whether it attacks civilians.</summary>
internal static class Profile
{
    private const int Most = 2;
    private const int MostCountries = 3;

    // A country with more of the events than this is where the group is.
    private const decimal Nearly = 0.9m;
    private const decimal Half = 0.5m;

    // What is less of its events than this is not what a group is known for.
    private const decimal Few = 0.05m;

    public static Sentence Of(Inquiry about) =>
        Sentence.Of($"{Where(about)}, in the data from {about.Total(about.History).First} to {about.Total(about.History).Last}. {Does(about)}");

    private static Sentence Where(Inquiry about)
    {
        var countries = about.Count(about.Filter, ["country"], "-events").Where(country => country.Tally.Keys["country"] != "unknown").ToArray();
        return countries switch
        {
            [] => Sentence.Of($""),
            [var only] => Sentence.Of($" in {only["country"]}"),
            [var first, ..] when Part(first, about.Total(about.Filter)) >= Nearly => Sentence.Of($", with nearly all its events in {first["country"]}"),
            [var first, .. var others] when Part(first, about.Total(about.Filter)) > Half => Sentence.Of($", mostly in {first["country"]}, also in {Names(others.Take(MostCountries - 1))}"),
            _ => Sentence.Of($", mostly in {Names(countries.Take(MostCountries))}"),
        };
    }

    private static Sentence Names(IEnumerable<Counted> countries) => Sentence.List(countries.Select(country => Sentence.Of($"{country["country"]}")));

    private static Sentence Does(Inquiry about)
    {
        var armed = about.Count(about.Filter, ["opponent"], "-events").Where(row => row.IsOpponentNamed && !about.IsCivilian(row.Tally.Keys["opponent"]))
            .Take(Most).Select(row => Sentence.Of($"{Show.Words(row["opponent"].StartsWith("Government of ", StringComparison.Ordinal) ? "the " : "")}{row["opponent"]}")).ToArray();
        var attacks = Attacks.AreOneSided(about) ? Attacks.Of(about) : null;
        var isPast = !about.Coverage.Covers(about.LastYear) || about.Total(about.In(about.LastYear)).Tally.Events == 0;
        var (fights, kills) = isPast ? ("fought", "attacked") : ("fights", "attacks");
        var part = attacks is null ? 0 : Part(attacks, about.Total(about.Filter));
        return (armed.Length, part > 0, part > Half) switch
        {
            (0, false, _) => Sentence.Of($"No opponent is named."),
            (0, true, _) => Sentence.Of($"It {Show.Words(kills)} civilians; no armed opponent is recorded."),
            (_, false, _) => Sentence.Of($"It {Show.Words(fights)} mostly {Sentence.List(armed)}."),
            (_, _, true) => Sentence.Of($"It mostly {Show.Words(kills)} civilians; of armed opponents it {Show.Words(fights)} mostly {Sentence.List(armed)}."),
            _ when part < Few => Sentence.Of($"It {Show.Words(fights)} mostly {Sentence.List(armed)}; few of its events are coded as attacks on civilians."),
            _ => Sentence.Of($"It {Show.Words(fights)} mostly {Sentence.List(armed)}, and {Show.Words(kills)} civilians."),
        };
    }

    private static decimal Part(Counted part, Counted whole) => whole.Tally.Events == 0 ? 0 : (decimal)part.Tally.Events / whole.Tally.Events;
}
