using Dyad.Answers.Charts;
using Dyad.Answers.Documents;
using Dyad.Answers.Questions;
using Dyad.Answers.Theatres;

namespace Dyad.Answers.Summaries;

/// <summary>The pictures beside the points of a summary: charts of the answers, cut to what a small one has room for.</summary>
internal static class Pictures
{
    private const int MostNames = 6;

    /// <summary>The picture of a point; null where there is none.</summary>
    public static Chart? Of(string question, IReadOnlyDictionary<string, Answer> answers) => question switch
    {
        "tempo" => Months(answers),
        "opponents" => Find<NamedBars>(answers, "opponents", OpponentBars.Id) is { } names ? First(names) : null,
        "pairs" => Find<NamedBars>(answers, "pairs", PairBars.Id) is { } pairs ? First(pairs) : null,
        "power" => Find<NamedBars>(answers, "opponents", SideLosses.Id),
        "territory" => Find<CellMap>(answers, "territory", "territory-map"),
        _ => null,
    };

    /// <summary>The newest months; null where nothing is counted.</summary>
    public static BarChart? Months(IReadOnlyDictionary<string, Answer> answers) =>
        Find<BarChart>(answers, "tempo", "tempo-months") is { } months ? Newest.Of(months, Newest.Months) : null;

    private static T? Find<T>(IReadOnlyDictionary<string, Answer> answers, string question, string id)
        where T : Chart => answers.GetValueOrDefault(question)?.Charts.OfType<T>().FirstOrDefault(chart => chart.Id == id);

    // What is apart stays: it is what the others are to be seen against.
    private static NamedBars First(NamedBars chart) => chart with { Bars = [.. chart.Bars.Take(MostNames)] };
}
