using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Model.Time;
using Dyad.Store.Counting;

namespace Dyad.Answers.Questions;

/// <summary>How does it compare with its sister groups? Its share of the recorded activity of the parent and all its provinces, year by year.</summary>
/// <remarks>All members are counted in one pass over the events, so a large family costs no more than a small one. A parent is asked about with its own provinces.</remarks>
internal static class Family
{
    private const int Years = 8;

    public static Answer Ask(Question question, Inquiry about)
    {
        if (ParentOf(about) is not { } parent)
        {
            return RecordedAnswer.Of(question, about, "a parent or sister groups", []);
        }

        string[] members = [about.Id, .. Provinces(about, parent).Append(parent).Where(id => id != about.Id)];
        // Years in which a province did not exist yet are no part of its share.
        var own = about.Total(about.Everywhere.With("actor", about.Id));
        var since = about.Id != parent && own.Tally.First is { } first ? about.Everywhere.With("t", new Period(first, about.Asked?.Latest).ToString()) : about.Everywhere;
        var counts = about.Together(members, since);
        if (counts.Count == 0)
        {
            return new Answer(question.Id, question.Words, Sentence.Of($"Cannot be said: no event of {about.NameOf(parent)} or any of its provinces{about.When} is in this corpus. A file of UCDP GED would hold them: {Hint.Ask("import", "FILE")}.")) { CanSay = false };
        }

        Counted[] active = [.. members.Where(counts.ContainsKey).Select(id => counts[id])];
        var whole = Derived.Sum("events", [.. active.Select(count => count.Events)]);
        return new Answer(question.Id, question.Words, Sentence.Of(
            $"{about.Subject} took part in {own.Events} of {whole:recorded event|recorded events} of {about.NameOf(parent)} and those of its provinces that are registered here ({Derived.Share(own.Events, whole)}){Show.Words(about.Id == parent ? "" : ", from its own first event on,")} {(about.Asked is null ? $"up to {about.AsOf:yyyy-MM-dd}" : about.When.TrimStart())}."))
        {
            Tables = [Members(about, members, since, active), ByYear(about, members, since)],
            Caveats =
            [
                Sentence.Of($"The row of {about.NameOf(parent)} holds every event of it that no registered province claims: a dataset that codes the parent and its provinces as one actor tells apart only those that the registry binds by place and day.{Show.Words(Untold(about, members, counts))}"),
                Sentence.Of($"Activity is not resources: how money, trainers and advisers are spread over provinces is not in event data."),
                Sentence.Of($"An event in which two of them took part counts for each, so the whole is a sum of involvements."),
                .. about.Filter["coalitions"] == "yes" ? [Sentence.Of($"Each is counted here where it is alone on its side, without coalitions.")] : Array.Empty<Sentence>(),
            ],
            HowWeKnow = Sentence.Of($"Counted over all countries from {active[0].Source}; which events belong to which province is the registry's."),
        };
    }

    private static string? ParentOf(Inquiry about) =>
        !about.IsRegistered ? null : about.Corpus.Actors[about.Id].Parent ?? (Provinces(about, about.Id).Any() ? about.Id : null);

    private static IEnumerable<string> Provinces(Inquiry about, string parent) =>
        about.Corpus.Actors.Values.Where(actor => actor.Parent == parent).Select(actor => actor.Id).Order(StringComparer.Ordinal);

    private static string Untold(Inquiry about, IEnumerable<string> members, IReadOnlyDictionary<string, Counted> counts) =>
        members.Where(id => !counts.ContainsKey(id)).Select(about.NameOf).ToArray() is { Length: > 0 } names ? $" No event is recorded as one of: {string.Join("; ", names)}." : "";

    // Each with the parts of the world in which it has most events, where the dataset files events under any.
    private static Table Members(Inquiry about, IReadOnlyCollection<string> members, Filter since, IReadOnlyList<Counted> active)
    {
        var table = Tables.Of("The parent and its registered provinces", "actor", "Actor", active);
        var regions = about.Count(new CountRequest(since, ["actor", "region"]) { Actors = members }).Where(count => count.Tally.Keys["region"] != "not stated").ToLookup(count => count.Tally.Keys["actor"]);
        return regions.Count == 0 ? table : table with
        {
            Columns = [.. table.Columns, new Column("region", "Region as filed, most events first", false)],
            Rows =
            [
                .. table.Rows.Zip(active).Select(row => (IReadOnlyList<Span>)
                [
                    .. row.First,
                    regions[row.Second.Tally.Keys["actor"]].OrderByDescending(region => region.Tally.Events).ThenBy(region => region.Tally.Keys["region"], StringComparer.Ordinal).Select(region => region.Tally.Keys["region"]).ToArray() is { Length: > 0 } of
                        ? Show.Name(string.Join(", ", of)) : Show.Words("not stated"),
                ]),
            ],
        };
    }

    private static Table ByYear(Inquiry about, IReadOnlyCollection<string> members, Filter since)
    {
        var years = about.Count(new CountRequest(since, ["actor", "year"]) { Actors = members })
            .GroupBy(count => count["year"]).OrderBy(year => year.Key, StringComparer.Ordinal).TakeLast(Years);
        return new Table(
            "Its share of their events, year by year",
            [new Column("year", "Year", false), new Column("own", about.Subject, true), new Column("all", "All of them", true), new Column("share", "Share", true)],
            [
                .. years.Select(year =>
                {
                    var all = Derived.Sum("events", [.. year.Select(count => count.Events)]);
                    var own = year.FirstOrDefault(count => count.Tally.Keys["actor"] == about.Id);
                    return (IReadOnlyList<Span>)
                    [
                        about.HasEvents ? PeriodCounts.Year(about, year.Key) : Show.Date(year.Key),
                        own is null ? Show.Words("none recorded") : Show.Number(own.Events),
                        Show.Number(all),
                        own is null ? Show.Words("none recorded") : Show.Number(Derived.Share(own.Events, all)),
                    ];
                }),
            ])
        {
            Note = about.HasEvents ? PeriodCounts.Note(about) : null,
        };
    }
}
