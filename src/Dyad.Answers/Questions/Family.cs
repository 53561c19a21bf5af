using Dyad.Model;

namespace Dyad.Answers;

/// <summary>How does it compare with its sister groups? Its share of the recorded activity of the parent and all its provinces, year by year.</summary>
internal static class Family
{
    private const string Asks = "How does it compare with its sister groups?";
    private const int Years = 8;

    public static Answer Ask(Inquiry about)
    {
        if (!about.IsRegistered || about.Corpus.Actors[about.Id].Parent is not { } parent)
        {
            return RecordedAnswer.Of("family", Asks, about, "a parent or sister groups", []);
        }

        string[] members = [about.Id, .. about.Corpus.Actors.Values.Where(actor => actor.Parent == parent && actor.Id != about.Id).Select(actor => actor.Id).Order(StringComparer.Ordinal), parent];
        var everywhere = about.Filter.With("country", null);
        var counts = members.Select(id => (Id: id, Total: about.Total(everywhere.With("actor", id)))).ToArray();
        if (counts.All(count => count.Total.Tally.Events == 0))
        {
            return new Answer("family", Asks, Sentence.Of($"Cannot be said: no event of {about.NameOf(parent)} or any of its provinces is in this corpus. A file of UCDP GED would hold them: dyad import FILE.")) { CanSay = false };
        }

        var all = counts.Select(count => count.Total.Events).ToArray();
        var whole = Derived.Sum("events", all);
        var own = counts[0].Total;
        return new Answer("family", Asks, Sentence.Of(
            $"{about.Subject} took part in {own.Events} of {whole} recorded events of {about.NameOf(parent)} and all its registered provinces ({Derived.Share(own.Events, whole)}) up to {about.AsOf}."))
        {
            Tables = [Members(about, counts), ByYear(about, everywhere, members)],
            Caveats =
            [
                Sentence.Of($"Activity is not resources: how money, trainers and advisers are spread over provinces is not in event data."),
                Sentence.Of($"An event in which two of them took part counts for each, so the whole is a sum of involvements."),
            ],
            HowWeKnow = Sentence.Of($"Counted over all countries from {string.Join(", ", counts.Select(count => count.Total.Source).Where(source => source.Length > 0).Distinct())}; which events belong to which province is the registry's."),
        };
    }

    private static Table Members(Inquiry about, IReadOnlyList<(string Id, Counted Total)> counts) => new(
        "The parent and its registered provinces",
        [
            new Column("actor", "Actor", false),
            new Column("events", "Events", true),
            new Column("deaths", "Deaths: best (low–high)", true),
            new Column("first", "First", false),
            new Column("last", "Last", false),
        ],
        [
            .. counts.Where(count => count.Total.Tally.Events > 0).Select(count => (IReadOnlyList<Span>)
            [
                Show.Name(about.NameOf(count.Id)), Show.Number(count.Total.Events), Show.Number(count.Total.Deaths), Show.Number(count.Total.First), Show.Number(count.Total.Last),
            ]),
        ]);

    private static Table ByYear(Inquiry about, Filter everywhere, IReadOnlyList<string> members)
    {
        var counts = members.ToDictionary(id => id, id => about.Count(everywhere.With("actor", id), ["year"]).ToDictionary(count => count["year"]));
        var years = counts.Values.SelectMany(count => count.Keys).Distinct().Order(StringComparer.Ordinal).TakeLast(Years).ToArray();
        return new Table(
            "Its share of their events, year by year",
            [new Column("year", "Year", false), new Column("own", about.Subject, true), new Column("all", "All of them", true), new Column("share", "Share", true)],
            [
                .. years.Select(year =>
                {
                    var all = Derived.Sum("events", [.. members.Select(id => counts[id].GetValueOrDefault(year)?.Events).OfType<Figure>()]);
                    return (IReadOnlyList<Span>)
                    [
                        Show.Date(year),
                        counts[about.Id].TryGetValue(year, out var own) ? Show.Number(own.Events) : Show.Words("none recorded"),
                        Show.Number(all),
                        own is null ? Show.Words("none recorded") : Show.Number(Derived.Share(own.Events, all)),
                    ];
                }),
            ]);
    }
}
