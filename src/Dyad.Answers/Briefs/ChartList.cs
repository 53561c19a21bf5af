using Dyad.Answers.Charts;
using Dyad.Answers.Documents;
using Dyad.Answers.Questions;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Store;

namespace Dyad.Answers.Briefs;

/// <summary>The charts of a brief that can be drawn alone, by their names.</summary>
public static class ChartList
{
    // The question that has the chart, and the chart's id in its answer.
    private static readonly Dictionary<string, (string Question, string Chart)> Drawn = new()
    {
        ["tempo"] = ("tempo", "tempo-months"),
        ["years"] = ("tempo", "tempo-years"),
        ["opponents"] = ("opponents", OpponentBars.Id),
        ["losses"] = ("opponents", SideLosses.Id),
        ["map"] = ("territory", "territory-map"),
        ["lineage"] = ("origins", "lineage"),
    };

    /// <summary>The names: <c>tempo</c> is deaths by month, <c>years</c> by year, <c>opponents</c> events by the other side, <c>losses</c> deaths by side, <c>map</c> events by grid cell, <c>lineage</c> relations to others over time.</summary>
    public static IReadOnlyCollection<string> All => Drawn.Keys;

    /// <summary>One chart.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="request">Asks the chart's name; its filter names the actor; <see cref="Briefing.SpreadParameter"/> may be set.</param>
    /// <exception cref="DyadException">There is no such chart, or nothing to draw; the actor is unknown or ambiguous.</exception>
    public static Chart Make(Corpus corpus, Request request)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(request);
        var (question, id) = Drawn.TryGetValue(request.Ask, out var known) ? known : throw new DyadException(Trouble.Usage, $"chart: {Nearest.NotValid(request.Ask, [.. All])}");
        var answer = Briefing.Ask(corpus, request with { Ask = question });
        return answer.Charts.FirstOrDefault(chart => chart.Id == id) ?? throw new DyadException(Trouble.NotFound, $"There is nothing to draw: {Why(answer)}");
    }

    private static string Why(Answer answer) => answer.CanSay ? "no event or relation of it has a place in this chart" : $"{answer.Reply}";
}
