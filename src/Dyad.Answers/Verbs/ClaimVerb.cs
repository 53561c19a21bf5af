using System.Text.Json.Nodes;
using Dyad.Answers.Briefs;
using Dyad.Answers.Claims;
using Dyad.Answers.Documents;
using Dyad.Answers.Results;
using Dyad.Answers.Sentences;
using Dyad.Model;
using Dyad.Model.Claims;
using Dyad.Model.Requests;
using Dyad.Model.Results;
using Dyad.Store;
using Dyad.Store.Claims;

namespace Dyad.Answers.Verbs;

/// <summary>Published statements and what the data say of them.</summary>
public static class ClaimVerb
{
    private static readonly ResultColumn Id = new("claim", ColumnType.Text, "the claim's id");
    private static readonly ResultColumn About = new("about", ColumnType.Text, "the group it is about");
    private static readonly ResultColumn Kind = new("kind", ColumnType.Text, "its kind");
    private static readonly ResultColumn Says = new("says", ColumnType.Text, "the statement, in our own words");
    private static readonly ResultColumn SaidBy = new("said_by", ColumnType.Text, "who says it");

    /// <summary>What the rows of a list hold.</summary>
    public static ResultSchema ListSchema { get; } = new("claim-list", [Hint.Ask("claim", "list")],
    [
        Id,
        About,
        Kind,
        SaidBy,
        new("stated_on", ColumnType.Day, "when it was said"),
        Says,
        new("tests", ColumnType.Whole, "its tests"),
        new("version", ColumnType.Whole, "its version"),
        new("hash", ColumnType.Text, "the first digits of the hash of its tests"),
        new("origin", ColumnType.Text, "the pack it stands in, or added"),
        new("reviewed_by", ColumnType.Text, "who confirmed restatement, locator and test", "nobody has"),
    ]);

    /// <summary>What the rows of a check hold.</summary>
    public static ResultSchema CheckSchema { get; } = new("claim-check", [Hint.Ask("claim", "check")],
    [
        Id,
        new("verdict", ColumnType.Text, "what the data say: consistent, not consistent, depends, cannot tell, not testable, not yet due, or no verdict of a prediction or warning"),
        new("draft", ColumnType.Flag, "whether it speaks against a named speaker and no person has reviewed it"),
        new("why", ColumnType.Text, "the reason, with what was counted"),
        Kind,
        About,
        SaidBy,
        Says,
    ]);

    /// <summary>What the row of an added claim holds.</summary>
    public static ResultSchema AddSchema { get; } = new("claim-add", [Hint.Ask("claim", "add", "FILE")],
    [
        Id,
        new("version", ColumnType.Whole, "its version"),
        new("hash", ColumnType.Text, "the hash of its tests, which is in the chain before they are run"),
    ]);

    /// <summary>What the row of a review holds.</summary>
    public static ResultSchema ReviewSchema { get; } = new("claim-review", [Hint.Ask("claim", "review", "ID")],
    [
        Id,
        new("hash", ColumnType.Text, "the hash of the tests that were looked at"),
        new("reviewed_by", ColumnType.Text, "who confirmed restatement, locator and test"),
    ]);

    /// <summary>The claims of a corpus, of one group where one is named.</summary>
    public static Result List(Corpus corpus, string? group)
    {
        var claims = Of(corpus, group);
        return new(ResultRows.Of(ListSchema, claims.Select(entry => (IReadOnlyList<object?>)
        [
            entry.Claim.Id, entry.Claim.About, Words.Of(entry.Claim.Kind), entry.Claim.SaidBy, entry.Claim.StatedOn, entry.Claim.Says, (long)entry.Claim.Tests.Count, (long)entry.Claim.Version,
            entry.Claim.TestHash[..16], entry.Origin, entry.Review?.Who,
        ])))
        { IsFound = claims.Count > 0 };
    }

    /// <summary>What the data say of some claims, and whether one of them is not consistent.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="ids">The claims; empty for all, or all of the group.</param>
    /// <param name="group">The group; null for every one.</param>
    /// <param name="asOf">The last day that counts; null for the last that the files cover.</param>
    /// <param name="knownOn">The day by which releases have to be published; null for any.</param>
    /// <exception cref="DyadException">There is no such claim.</exception>
    public static (Result Result, bool IsContradicted) Check(Corpus corpus, IReadOnlyList<string> ids, string? group, DateOnly? asOf, DateOnly? knownOn)
    {
        var chosen = Chosen(corpus, ids, group);
        var looks = Checker.Over(corpus, asOf, knownOn);
        var checks = Checker.Check(looks, chosen, isFull: false);
        return (
            new(ResultRows.Of(CheckSchema, checks.Select(check => (IReadOnlyList<object?>)
            [
                check.Entry.Claim.Id, check.Told, check.IsHeldBack, string.Join(' ', check.Tests.Select(test => test.Counted?.ToString()).OfType<string>().Append(ClaimAnswer.Reply(looks, check).ToString())),
                Words.Of(check.Entry.Claim.Kind), check.Entry.Claim.About, check.Entry.Claim.SaidBy, check.Entry.Claim.Says,
            ])))
            { IsFound = checks.Count > 0 },
            checks.Any(check => check.Verdict is ClaimVerdict.NotConsistent));
    }

    /// <summary>The page of one claim.</summary>
    /// <returns>The page, the same as an answer and as a ClaimReview of schema.org where there is a verdict, whether the claim is not consistent, and whether it may leave only after a review.</returns>
    /// <exception cref="DyadException">There is no such claim.</exception>
    public static (Brief Page, Answer Answer, JsonObject? Markup, bool IsContradicted, bool IsHeldBack) Show(Corpus corpus, string id, DateOnly? asOf, DateOnly? knownOn)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var looks = Checker.Over(corpus, asOf, knownOn);
        var check = Checker.Check(looks, Chosen(corpus, [id], null), isFull: true)[0];
        var (claim, answer) = (check.Entry.Claim, ClaimAnswer.Of(looks, check));
        var parts = claim.Tests.SelectMany(test => looks.About(test.Scope).Coverage.Parts).Distinct();
        var page = new Brief(
            new Request("claim", Filter.Empty.With("as-of", $"{looks.AsOf:yyyy-MM-dd}")) { Parameters = new Dictionary<string, string> { ["id"] = id } },
            corpus.NameOf(claim.About),
            $"a published statement against the data, as of {looks.AsOf:yyyy-MM-dd}",
            Briefing.Version,
            corpus.Snapshot,
            [new Fact("Claim", Sentence.Of($"{claim.Id}, version {Sentences.Show.Name($"{claim.Version}")}, in {check.Entry.Origin}"), "corpus"), new Fact("Said by", Sentence.Of($"{claim.SaidBy}, on {claim.StatedOn}"), claim.Source.Publisher)],
            [ClaimAnswer.Reply(looks, check)],
            [],
            [new Section(1, "claim", "Does it hold?", [answer], null)],
            BriefSources.Of(corpus, parts, corpus.PackOf(claim.About)))
        { Again = Hint.Ask("claim", "show", id) };
        return (page, answer, ClaimMarkup.Of(looks, check), check.Verdict is ClaimVerdict.NotConsistent, check.IsHeldBack);
    }

    /// <summary>A claim and when it holds, in one plain sentence for whoever wrote its test.</summary>
    public static string Understood(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Claims.Understood.Of(claim);
    }

    /// <summary>The claims that were added.</summary>
    public static ResultRows Added(IReadOnlyList<Claim> claims) =>
        ResultRows.Of(AddSchema, claims.Select(claim => (IReadOnlyList<object?>)[claim.Id, (long)claim.Version, claim.TestHash]));

    /// <summary>A review that was appended.</summary>
    public static ResultRows Reviewed(ClaimReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        return ResultRows.Of(ReviewSchema, [[review.Claim, review.Test, review.Who]]);
    }

    private static IReadOnlyList<ClaimEntry> Of(Corpus corpus, string? group)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return [.. corpus.Claims().Where(entry => group is null || entry.Claim.About == group)];
    }

    private static IReadOnlyList<ClaimEntry> Chosen(Corpus corpus, IReadOnlyList<string> ids, string? group)
    {
        var all = Of(corpus, group);
        foreach (var missing in ids.Where(id => all.All(entry => entry.Claim.Id != id)))
        {
            throw new DyadException(Trouble.NotFound, $"There is no claim '{missing}'{Nearest.Hint(missing, all.Select(entry => entry.Claim.Id))}; {Hint.Ask("claim", "list")} lists them");
        }

        return ids.Count == 0 ? all : [.. all.Where(entry => ids.Contains(entry.Claim.Id))];
    }
}
