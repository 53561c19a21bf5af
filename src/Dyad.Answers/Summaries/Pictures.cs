using Dyad.Answers.Charts;
using Dyad.Answers.Documents;

namespace Dyad.Answers.Summaries;

/// <summary>The pictures beside the points of a summary: charts of the answers, cut to what a small one has room for.</summary>
internal static class Pictures
{
    private const int MostNames = 6;

    /// <summary>The picture of a point; null where there is none.</summary>
    public static Chart? Of(string question, IReadOnlyDictionary<string, Answer> answers) => question switch
    {
        "tempo" => Find<BarChart>(answers, "tempo", "tempo-months") is { } months ? Newest.Of(months, Newest.Months) : null,
        "opponents" => Find<NamedBars>(answers, "opponents", "opponents-events") is { } names ? First(names) : null,
        "power" => Find<NamedBars>(answers, "opponents", "losses-sides"),
        "territory" => Find<CellMap>(answers, "territory", "territory-map"),
        _ => null,
    };

    private static T? Find<T>(IReadOnlyDictionary<string, Answer> answers, string question, string id)
        where T : Chart => answers.GetValueOrDefault(question)?.Charts.OfType<T>().FirstOrDefault(chart => chart.Id == id);

    // What is apart stays: it is what the others are to be seen against.
    private static NamedBars First(NamedBars chart) => chart with { Bars = [.. chart.Bars.Take(MostNames)] };
}
