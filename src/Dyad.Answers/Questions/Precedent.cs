using System.Globalization;
using Dyad.Analysis.Analogues;
using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model.Packs;
using Dyad.Model.Requests;
using Dyad.Model.Time;

namespace Dyad.Answers.Questions;

/// <summary>Has this happened before? The windows of others that ran as its last twelve months did, and what followed them; beside it what named speakers compare it with.</summary>
internal static class Precedent
{
    private const int Most = 10;
    // A chart has a figure for each month: of more of them a page of the busiest actor would be too large to send.
    private const int MostDrawn = 1;

    public static Answer Ask(Question question, Inquiry about)
    {
        var recorded = about.Knowledge.Said(Predicate.Precedent).Select(said => said.Note).ToArray();
        if (!about.IsEverRecorded)
        {
            return RecordedAnswer.Of(question, about, "a comparison with the past", recorded);
        }

        if (LastYear(about) is not { } year)
        {
            return Not(question, about, recorded, Sentence.Of($"Cannot be compared: in the two years to {about.AsOf} no twelve months are all covered and counted alike."));
        }

        var last = year.Latest!.Value;
        var own = about.Total(about.History.With("span", RowSpan.UpTo(RowSpan.Short)).With("t", year.ToString()));
        if (own.Tally.Events < PastWindows.FewEvents)
        {
            return Not(question, about, recorded, own.Tally.Events == 0
                ? Sentence.Of($"Nothing to compare: of events with {about.Subject}{about.Where} none is recorded in the twelve months to {last}.")
                : Sentence.Of($"Not compared: {own.Events:event is|events are} recorded in the twelve months to {last}, and the likeness of so few would be chance."));
        }

        var windows = PastWindows.Of(about, last);
        return windows.Matches.Count == 0
            ? Not(question, about, recorded, Sentence.Of($"No window to compare with: in this corpus no other group, pair or country has a year of changing counts and a year after it before {year.Earliest!.Value}."))
            : Compared(question, about, recorded, own, last, windows);
    }

    // The last twelve months that are covered and counted alike; they may end before the as-of date.
    private static Period? LastYear(Inquiry about)
    {
        var end = UnbrokenMonths.End(about);
        for (var back = 0; back <= PastWindows.Year; back++)
        {
            var last = end.AddDays(1).AddMonths(-back).AddDays(-1);
            var year = new Period(UnbrokenMonths.Begin(last, PastWindows.Year), last);
            if (about.Coverage.Covers(year) && about.Coverage.BreaksIn(year).Count == 0)
            {
                return year;
            }
        }

        return null;
    }

    private static Answer Compared(Question question, Inquiry about, IReadOnlyList<StatementNote> recorded, Counted own, DateOnly last, PastWindows windows)
    {
        var likes = windows.Matches.Take(Most).Select(match => Like.Of(about, windows, match)).ToArray();
        return new Answer(question.Id, question.Words, Sentence.Of(
            $"In the twelve months to {last}{Show.Words(last == UnbrokenMonths.End(about) ? "" : ", the last that are covered and counted alike,")} {(about.IsTheatre ? Sentence.Of($"{about.Subject} had {own.Events:event|events}") : Sentence.Of($"{about.Subject} was involved in {own.Events:event|events}"))}. Of the {Derived.HowMany("windows", [.. likes.Select(like => like.Before)])} windows of other conflicts with the most similar monthly counts, events in the twelve months after {Outcomes(likes)}."))
        {
            Details = [.. Named(about, own, windows), Chance(own, windows.Chance!.Value), Skill(own, windows.Skill)],
            Statements = recorded,
            Tables = [List(about, likes)],
            Charts = [.. likes.Take(MostDrawn).Select((like, at) => PrecedentChart.Of(about, like, at))],
            Caveats =
            [
                Sentence.Of($"Numbers that run alike need not have alike causes: these are examples to think with, and no forecast."),
                Sentence.Of($"All groups, pairs and countries of the files were searched, and the nearest of many windows is always near: the chance above allows for that."),
                .. windows.Everybody.IsComplete ? Array.Empty<Sentence>() : [Sentence.Of($"The files hold a selection of events, so months may look alike because of what they leave out.")],
            ],
            HowWeKnow = Sentence.Of($"Events by month from {own.Source}, without rows of more than thirty days; windows of ten to fourteen months, by dynamic time warping of the logarithms (see the method page on analogues). Windows that share events count once."),
        };
    }

    private static Answer Not(Question question, Inquiry about, IReadOnlyList<StatementNote> recorded, Sentence why) => new(question.Id, question.Words, why)
    {
        CanSay = false,
        Statements = recorded,
        HowWeKnow = recorded.Count == 0 ? null : RecordedAnswer.HowWeKnow(about),
    };

    private static Sentence Outcomes(IReadOnlyList<Like> likes) => Sentence.List(
        from outcome in (string[])["rose", "held", "fell"]
        let of = likes.Where(like => like.Outcome == outcome).Select(like => like.Before).ToArray()
        where of.Length > 0
        select Sentence.Of($"{Show.Words(outcome)} in {Derived.HowMany("windows", of)}"));

    // A window that somebody has in mind is one among many, and its rank says so.
    private static IEnumerable<Sentence> Named(Inquiry about, Counted own, PastWindows windows)
    {
        if (about.Like is not var (unit, within))
        {
            yield break;
        }

        var time = Sentence.Of($"{Show.Month(within.Earliest!.Value)} to {Show.Month(within.Latest!.Value)}");
        if (windows.Nearest(unit, within) is not var (match, nearer))
        {
            yield return Sentence.Of($"Asked for by name: {unit.NameIn(about)} has no window of changing counts from {time} that is covered and has a covered year after it before {own.First}.");
            yield break;
        }

        var like = Like.Of(about, windows, match);
        yield return Sentence.Of($"Asked for by name: of {unit.NameIn(about)} from {time} the window from {Show.Month(like.Window.Earliest!.Value)} to {Show.Month(like.Window.Latest!.Value)} ran most alike, with {like.Before:event|events}; ")
            .Then(nearer is { } count ? Sentence.Of($"its place is {Rank(own, like, count)} when each conflict counts once.") : Sentence.Of($"it is not among the thousand windows that ran most alike."))
            .Then(Sentence.Of($" In the year after it events {Show.Words(like.Outcome)}."));
    }

    private static Figure Rank(Counted own, Like like, int nearer) =>
        Derived.Of("rank_of_window", "rank", [own.Events, like.Before], nearer + 1, ("nearer", nearer.ToString(CultureInfo.InvariantCulture)));

    private static Sentence Chance(Counted own, ChanceOfMatch chance) => chance.Draws == 0
        ? Sentence.Of($"How often a random window has a match this near cannot be told: no other has about as many events.")
        : Sentence.Of($"A random window with about as many events has a match this near in {Percent(own, chance)} of cases.");

    private static Figure Percent(Counted own, ChanceOfMatch chance) => Derived.Of(
        "chance_of_match", "per cent", [own.Events], Math.Round(100m * (chance.AsNear + 1) / (chance.Draws + 1), 1, MidpointRounding.AwayFromZero),
        ("as_near", chance.AsNear.ToString(CultureInfo.InvariantCulture)), ("draws", chance.Draws.ToString(CultureInfo.InvariantCulture)));

    private static Sentence Skill(Counted own, PastSkill skill)
    {
        if (skill.Skill is null)
        {
            return Sentence.Of($"How well such windows would have forecast it before cannot be told: its covered past is too short.");
        }

        var (analogues, year) = (Rounded(skill.MeanCrpsOfAnalogues), Rounded(skill.MeanCrpsOfOwnYear));
        var figure = Derived.Of(
            "past_skill", "skill", [own.Events], Math.Round(1 - (analogues / year), 2, MidpointRounding.AwayFromZero),
            ("crps", analogues.ToString(CultureInfo.InvariantCulture)), ("crps_own_year", year.ToString(CultureInfo.InvariantCulture)));
        return Sentence.Of($"Forecasts made in this way at earlier moments of its past score {figure}, where one would be perfect, zero is no better than its own last twelve months, and below zero is worse.");
    }

    private static decimal Rounded(double score) => Math.Round((decimal)score, 4, MidpointRounding.AwayFromZero);

    private static Table List(Inquiry about, IReadOnlyList<Like> likes) => new(
        "The windows that ran most alike, nearest first",
        [
            new Column("unit", "Group, pair or country", false),
            new Column("from", "From", false),
            new Column("to", "To", false),
            new Column("events", "Events", true),
            new Column("after", "Events in the year after", true),
            new Column("times", "A month, times as many", true),
            new Column("outcome", "Events", false),
        ],
        [
            .. likes.Select(like => (IReadOnlyList<Span>)
            [
                Show.Name(like.Unit.NameIn(about)), Show.Month(like.Window.Earliest!.Value), Show.Month(like.Window.Latest!.Value),
                Show.Number(like.Before),
                like.After.Value == 0 ? Show.Words("none recorded") : Show.Number(like.After),
                like.After.Value == 0 ? Show.Words("none") : Show.Number(like.Times),
                Show.Words(like.Outcome),
            ]),
        ])
    {
        Note = Sentence.Of($"Rose: more than one and a half times as many events a month; fell: fewer than two thirds as many; held: in between."),
    };
}
