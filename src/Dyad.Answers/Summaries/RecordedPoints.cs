using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Questions;
using Dyad.Answers.Sentences;
using Dyad.Model;
using Dyad.Model.Packs;

namespace Dyad.Answers.Summaries;

/// <summary>The key points that rest on recorded statements.</summary>
internal static class RecordedPoints
{
    private const int Most = 10;

    /// <summary>The questions that may have a point of a group without events, the most important first.</summary>
    public static readonly IReadOnlyList<string> Alone =
        ["origins", "command", "leaders", "strength", "opponents", "rivalry", "coordination", "targets", "landmarks", "territory", "ranks", "threat", "warnings", "outlook"];

    /// <summary>Those of a group without events: what has an answer, as many as there is room for.</summary>
    public static IEnumerable<(string Question, IReadOnlyList<Piece> Pieces)> Of(Inquiry about, IReadOnlyDictionary<string, Answer> answers) => Alone
        .Select(question => (question, Pieces: Statements(question, about, answers)))
        .Where(point => point.Pieces.Count > 0)
        .Take(Most);

    /// <summary>Those beside a group's counts: who leads it, how large it is, what is watched for; what is not recorded is said to be unknown.</summary>
    public static IEnumerable<(string Question, IReadOnlyList<Piece> Pieces)> Beside(Inquiry about, IReadOnlyDictionary<string, Answer> answers)
    {
        foreach (var question in new[] { "leaders", "strength" })
        {
            yield return (question, Statements(question, about, answers) is { Count: > 0 } pieces ? pieces : [new(answers[question].Reply)]);
        }
    }

    // The newest first; of leaders the one of the day, of sizes the estimates of the last year.
    private static IReadOnlyList<Piece> Statements(string question, Inquiry about, IReadOnlyDictionary<string, Answer> answers)
    {
        var answer = answers[question];
        return question switch
        {
            "leaders" => [.. SummaryLead.Leader(about), .. Ended(about)],
            "strength" => SummaryLead.Size(about),
            "landmarks" => [.. SummaryLead.Claimed(about), .. answer.Statements.Reverse().Select(Piece.Of)],
            _ => [.. answer.Statements.Reverse().Select(Piece.Of)],
        };
    }

    private static IEnumerable<Piece> Ended(Inquiry about) =>
        about.Knowledge.Said(Predicate.LeaderEnd).Reverse().Take(1)
            .Select(said => (said.Note, said.Statement.Who, How: Show.Words(Words.Of(said.Statement.How!.Value).Replace('_', ' '))))
            .Select(ended => Piece.Of(ended.Note, Leadership.Of(about).Leads is null ? Sentence.Of($"How that ended: {ended.How}") : Sentence.Of($"Predecessor: {ended.Who}, {ended.How}")));
}
