using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model.Packs;

namespace Dyad.Answers.Questions;

/// <summary>The recorded statements that stand beside an answer that is counted, whether there is anything to count or not: each beside the question that it answers.</summary>
internal static class Beside
{
    /// <summary>An answer with the statements that belong to its question.</summary>
    public static Answer With(Answer answer, Inquiry about) =>
        Of(answer.Question, about) is { Count: > 0 } notes ? answer with { Statements = [.. answer.Statements, .. notes] } : answer;

    private static IReadOnlyList<StatementNote> Of(string question, Inquiry about) => question switch
    {
        "recent" => [.. Phases(about, isLate: true)],
        "tempo" => [.. Phases(about, isLate: false), .. about.Knowledge.Campaigns()],
        "opponents" =>
        [
            .. Notes(about.Knowledge.Said(Predicate.LossesTo)),
            .. Notes(about.Knowledge.SaidOfOthers(Predicate.LossesTo, Predicate.Surrender, Predicate.MassCapture, Predicate.Attacks, Predicate.Threat)),
        ],
        "power" => [.. Notes(about.Knowledge.Said(Predicate.RelativePower)), .. Notes(about.Knowledge.SaidOfOthers(Predicate.RelativePower))],
        "targets" => [.. Notes(about.Knowledge.Said(Predicate.Attacks))],
        "territory" => [.. Notes(about.Knowledge.Said(Predicate.TerritoryHeld))],
        "family" => [.. Notes(about.Knowledge.Said(Predicate.ImportanceTo)), .. Notes(about.Knowledge.SaidOfOthers(Predicate.ImportanceTo))],
        _ => [],
    };

    // A phase that began in the year to the as-of date is what it has been up to lately; a phase against somebody is part of that rivalry.
    private static IEnumerable<StatementNote> Phases(Inquiry about, bool isLate) => Notes(about.Knowledge.Said(Predicate.CampaignPhase)
        .Where(said => said.Statement.Actor is null && (said.Statement.On ?? said.Statement.From)?.Last >= about.LastYear.Earliest == isLate));

    private static IEnumerable<StatementNote> Notes(IEnumerable<(Statement Statement, StatementNote Note)> said) => said.Select(entry => entry.Note);
}
