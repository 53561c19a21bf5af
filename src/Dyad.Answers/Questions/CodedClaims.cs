using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;

namespace Dyad.Answers.Questions;

/// <summary>What a dataset codes of claims: who claimed an event, how the attacker is known, and on whose word the record stands.</summary>
/// <param name="Claimants">The events by who claimed them, the most frequent first.</param>
/// <param name="Unclaimed">Those of which no claim is coded; null where all have one.</param>
/// <param name="IsAscribed">Whether some attacker is coded as claimed or suspected.</param>
/// <param name="IsSaid">Whether it is coded on whose word a record stands.</param>
internal sealed record CodedClaims(IReadOnlyList<Counted> Claimants, Counted? Unclaimed, bool IsAscribed, bool IsSaid)
{
    private const string ClaimedBy = "claimed_by";
    private const string Attribution = "attribution";
    private const string WhoSays = "who_says";
    private const string NotStated = "not stated";

    /// <summary>Those of an inquiry; null where nothing of the kind is coded, as in UCDP's files.</summary>
    public static CodedClaims? Of(Inquiry about)
    {
        if (!about.HasEvents)
        {
            return null;
        }

        // One pass tells whether any of the three is coded.
        var cells = about.Count(about.Filter, [ClaimedBy, Attribution, WhoSays]);
        var isClaimed = cells.Any(cell => cell.Tally.Keys[ClaimedBy] != NotStated);
        var isAscribed = cells.Any(cell => cell.Tally.Keys[Attribution] is "claimed" or "suspected");
        var isSaid = cells.Any(cell => cell.Tally.Keys[WhoSays] != "unknown");
        if (!isClaimed && !isAscribed && !isSaid)
        {
            return null;
        }

        var claims = about.Count(about.Filter, [ClaimedBy], "-events");
        return new([.. claims.Where(cell => cell.Tally.Keys[ClaimedBy] != NotStated)], claims.FirstOrDefault(cell => cell.Tally.Keys[ClaimedBy] == NotStated), isAscribed, isSaid);
    }

    /// <summary>The answer by them.</summary>
    public Answer AnswerTo(Question question, Inquiry about)
    {
        var total = about.Total(about.Filter);
        var own = Claimants.FirstOrDefault(cell => string.Equals(cell.Tally.Keys[ClaimedBy], about.Subject, StringComparison.OrdinalIgnoreCase) || cell.Tally.Keys[ClaimedBy] == about.Id);
        var unclaimed = Unclaimed is { } none ? Sentence.Of($"; of {none.Events} no claim is coded.") : Sentence.Of($".");
        return new Answer(question.Id, question.Words, (own is null
            ? Sentence.Of($"Of {total.Events:event|events} with {about.Subject}{about.Where}{about.When} none is coded as claimed by it under that name")
            : Sentence.Of($"It claimed {own.Events} of {total.Events:event|events} with it{about.Where}{about.When}, as the dataset codes them")).Then(unclaimed))
        {
            Tables =
            [
                .. Claimants.Count == 0 ? [] : new[] { Tables.Of("Events by who claimed them, as coded", ClaimedBy, "Claimed by", [.. Claimants, .. Unclaimed is { } rest ? [rest] : Array.Empty<Counted>()]) },
                .. IsAscribed ? [Coded(about, "Events by how the attacker is known, as coded", Attribution, "Attribution")] : Array.Empty<Table>(),
                .. IsSaid ? [Coded(about, "Events by whose word the record stands on, as coded", WhoSays, "Who says so")] : Array.Empty<Table>(),
            ],
            Caveats = [Sentence.Of($"A claim may be false, and an event without a coded claim may have been claimed.")],
            HowWeKnow = Sentence.Of($"Counted from {total.Source}."),
        };
    }

    private static Table Coded(Inquiry about, string title, string dimension, string heading) =>
        Tables.Of(title, dimension, heading, about.Count(about.Filter, [dimension], "-events"), row => Show.Words(row[dimension].Replace('_', ' ')));
}
