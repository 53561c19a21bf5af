using Dyad.Answers.Briefs;
using Dyad.Answers.Documents;
using Dyad.Answers.Writing;
using Dyad.Model.Requests;
using Dyad.Store;
using Dyad.Tests.Store;
using Dyad.Tests.Store.Releases;

namespace Dyad.Tests.Answers;

/// <summary>Briefs of what some small files cover, in text.</summary>
internal static class CoveredBriefs
{
    public static IReadOnlyList<string> Months(Workshop workshop, string asOf, params (string Key, string Value)[] more)
    {
        using var corpus = workshop.Open();
        var table = Tempo(corpus, "IS", asOf, more).Charts.Single(chart => chart.Id == "tempo-months").Table;
        return [.. table.Rows.Select(row => $"{row[0].Text} {row[1].Text}")];
    }

    public static Answer Tempo(Corpus corpus, string actor, string asOf, params (string Key, string Value)[] more) => Briefing.Ask(corpus, Request("tempo", actor, asOf, more));

    public static Request Request(string verb, string actor, string asOf, (string Key, string Value)[] more) =>
        new(verb, more.Aggregate(Filter.Empty.With("actor", actor).With("as-of", asOf), (filter, pair) => filter.With(pair.Key, pair.Value)));

    public static string Brief(Workshop workshop, string asOf)
    {
        using var corpus = workshop.Open();
        return Of(corpus, "IS", asOf);
    }

    public static string Of(Corpus corpus, string actor, string asOf) => BriefText.Write(Briefing.Make(corpus, Request("brief", actor, asOf, [])), width: 10_000);

    public static string File(params string[] rows) => string.Join('\n', rows.Prepend(Tiny.Columns)) + "\n";
}
