using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model.Requests;
using Dyad.Model.Time;

namespace Dyad.Answers.Questions;

/// <summary>How strong is it beside others in its theatre? Its share of events and deaths, its place among all actors, and the exchange of losses.</summary>
internal static class Power
{
    private const int Most = 10;
    public static Answer Ask(Question question, Inquiry about)
    {
        var (asked, year) = about.Asked is { Earliest: not null } time ? (time, Sentence.Of($"time{about.When}")) : (about.LastYear, Sentence.Of($"year to {about.AsOf}"));
        var stretches = about.Coverage.Within(asked);
        if (stretches.Count == 0)
        {
            return new Answer(question.Id, question.Words, about.Coverage.Last is { } last
                ? Sentence.Of($"Cannot be said: the files do not cover the {year}; they end with {last}.")
                : Sentence.Of($"Cannot be said: no month up to {about.AsOf} is one that the files are for."))
            {
                CanSay = false,
            };
        }

        var period = stretches[^1];
        var when = stretches.Count > 1 ? Sentence.Of($"The {year} is covered in pieces. In the last, {period.Earliest!.Value} to {period.Latest!.Value}, ")
            : period == asked ? Sentence.Of($"In the {year} ")
            : Sentence.Of($"Of the {year} the files cover only {period.Earliest!.Value} to {period.Latest!.Value}. In that time ");
        var theatre = about.Fitting(about.Ground.With("t", period.ToString()));
        var all = about.Total(theatre);
        var actors = about.Count(theatre, ["actor"], "-events").Where(actor => !about.IsCivilian(actor.Tally.Keys["actor"]) && !about.IsCoalition(actor.Tally.Keys["actor"])).ToArray();
        var own = Array.Find(actors, actor => actor.Tally.Keys["actor"] == about.Id) ?? about.Total(theatre.With("actor", about.Id));
        if (own.Tally.Events == 0)
        {
            return new Answer(question.Id, question.Words, when.Then(Sentence.Of($"no event with {about.Subject} is recorded in the theatre, which had {all.Events:event|events} in all.")))
            {
                Tables = actors.Length == 0 ? [] : [List(actors, period)],
                HowWeKnow = all.Tally.Events == 0 ? null : Sentence.Of($"Counted from {all.Source} in {Where(about, theatre)}."),
            };
        }

        var rank = Derived.Rank(own.Events, [.. actors.Where(actor => actor != own).Select(actor => actor.Events)]);
        var place = about.IsCoalition(about.Id)
            ? Sentence.Of($"; sides of several actors are not ranked.")
            : Sentence.Of($", number {rank} of {Derived.HowMany("actors", [.. actors.Select(actor => actor.Events)]):actor|actors}.");
        return new Answer(question.Id, question.Words, when.Then(Sentence.Of(
            $"it took part in {own.Events} of {all.Events:recorded event|recorded events} of its theatre ({Derived.Share(own.Events, all.Events)})")).Then(place))
        {
            Tables = [Shares(about, theatre, own, all), List(actors, period)],
            Details = Exchange(about),
            Caveats = [.. Sides.AsCoded(about), .. about.Coverage.BreakIn(period) is { } change ? [Sentence.Of($"Within that time counting changed in {Coverage.Told(change)}: the share mixes two ways of counting.")] : Array.Empty<Sentence>(), Sentence.Of($"Shares of recorded events are shares of recorded violence, not of men, money or ground; an event has two sides, so the shares of all actors add up to more than the whole.")],
            HowWeKnow = Sentence.Of($"Counted from {all.Source} in {Where(about, theatre)}, the countries where it has events; civilians and sides of several actors are not ranked."),
        };
    }

    // Cells of a large theatre are many, and each is a figure.
    private static Table Shares(Inquiry about, Filter theatre, Counted own, Counted all) => new(
        "Its share of the theatre",
        [new Column("what", "Of", false), new Column("own", "With it", true), new Column("all", "All", true), new Column("share", "Share", true)],
        [
            [Show.Words("events"), Show.Number(own.Events), Show.Number(all.Events), Show.Number(Derived.Share(own.Events, all.Events))],
            [Show.Words("deaths, on all sides"), Show.Number(own.Deaths), Show.Number(all.Deaths), Show.Number(Derived.Share(own.Deaths, all.Deaths))],
            .. about.IsAskedAlone && (Cells(about, theatre.With("actor", about.Id)), Cells(about, theatre)) is ({ Count: > 0 } some, { Count: > 0 } cells)
                ? [[Show.Words("grid cells with events"), Show.Number(Derived.HowMany("cells", some)), Show.Number(Derived.HowMany("cells", cells)), Show.Number(Derived.Share(Derived.HowMany("cells", some), Derived.HowMany("cells", cells)))]]
                : Array.Empty<IReadOnlyList<Span>>(),
        ]);

    private static IReadOnlyList<Figure> Cells(Inquiry about, Filter filter) => [.. about.Count(filter, ["cell"]).Where(cell => cell.IsLocated).Select(cell => cell.Events)];

    private static Table List(IReadOnlyList<Counted> actors, Period period) =>
        Tables.Of($"Actors of the theatre, {period.Earliest:yyyy-MM-dd} to {period.Latest:yyyy-MM-dd}", "actor", "Actor", [.. actors.Take(Most)]) with
        {
            Note = actors.Count > Most ? Sentence.Of($"The actors with the most events, of {Derived.HowMany("actors", [.. actors.Select(actor => actor.Events)])}.") : null,
        };

    private static IReadOnlyList<Sentence> Exchange(Inquiry about)
    {
        var total = about.Total(about.Filter);
        var when = about.Asked is null ? Sentence.Of($"Over all years") : Sentence.Of($"In the time{about.When}");
        return total.Tally.Own is null
            ? [Sentence.Of($"The losses of the two sides cannot be compared: the files state no deaths by side.")]
            : total.Tally.SidesUnstated > 0
            ? [Sentence.Of($"{when} {Derived.Difference(total.Events, total.SidesUnstated)} of {total.Events:event states|events state} the deaths of all sides. All events together state {total.Own} dead on its own side and {total.Other} on the other; {total.Civilians:civilian|civilians} and {total.Unknown} of unknown side are shown separately{Exchanged(total)}.")]
            : [Sentence.Of($"{when} {total.Own} dead are recorded on its own side and {total.Other} on the other; {total.Civilians:civilian|civilians} and {total.Unknown} of unknown side are shown separately{Exchanged(total)}.")];
    }

    private static Sentence Exchanged(Counted total) => total.Tally.Own + total.Tally.Other > 0
        ? Sentence.Of($"; of the dead of the two sides {Derived.ShareOfTwo(total.Own, total.Other, total.Unknown)} were its own")
        : Sentence.Of($"");

    private static string Where(Inquiry about, Filter theatre) => theatre["country"] is { } codes ? about.CountriesOf(codes) : "countries that the files do not tell";
}
