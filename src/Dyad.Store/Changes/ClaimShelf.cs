using Dyad.Model;
using Dyad.Model.Claims;
using Dyad.Sources.Packs;
using Dyad.Store.Claims;
using Dyad.Store.Contents;
using Dyad.Store.Judgements;
using Dyad.Store.Storage;

namespace Dyad.Store.Changes;

/// <summary>Puts claims of a user's own into a corpus, and what reviewers say of claims: each a row of the chain of judgements.</summary>
/// <param name="corpusPath">The corpus file; it has to exist.</param>
/// <param name="threads">How many threads may work; null for as many as the machine has.</param>
public sealed class ClaimShelf(string corpusPath, int? threads = null)
{
    /// <summary>Adds a file of claims, and gives those that are new in it. The hash of each test stands in the chain before the test is run.</summary>
    /// <exception cref="DyadException">The file has errors, or a version of a claim is there with another test. The corpus stays as it was.</exception>
    public IReadOnlyList<Claim> Add(string file, string text, DateOnly on)
    {
        var claims = ClaimFile.Read(text, file);
        IReadOnlyList<Claim> added = [];
        Change(database =>
        {
            var before = ClaimRows.Adding(database).Select(claim => claim.Claim).ToLookup(claim => (claim.Id, claim.Version));
            foreach (var claim in claims.Where(claim => before[(claim.Id, claim.Version)].Any(other => other.TestHash != claim.TestHash)))
            {
                throw new DyadException(Trouble.Usage, $"{claim.Id} version {claim.Version} is in the corpus with another test; raise its version, and both stay");
            }

            added = [.. claims.Where(claim => !before[(claim.Id, claim.Version)].Any())];
            if (added.Count > 0)
            {
                JudgementChain.Append(database, ClaimRows.Row(file, text, claims, on));
            }

            return added.Count > 0;
        });
        return added;
    }

    /// <summary>Appends a review.</summary>
    /// <exception cref="DyadException">The corpus has no such claim, or who or what was looked at is not said.</exception>
    public ClaimReview Review(string id, string who, DateOnly on, string why)
    {
        if (string.IsNullOrWhiteSpace(who) || string.IsNullOrWhiteSpace(why))
        {
            throw new DyadException(Trouble.Usage, "A review says who made it and what they looked at");
        }

        ClaimReview? review = null;
        Change(database =>
        {
            var claims = ClaimRows.All(database);
            var claim = claims.FirstOrDefault(entry => entry.Claim.Id == id)?.Claim ?? throw new DyadException(Trouble.NotFound, $"There is no claim '{id}'{Nearest.Hint(id, claims.Select(entry => entry.Claim.Id))}");
            review = new ClaimReview(id, claim.TestHash, who, on, why);
            JudgementChain.Append(database, review.ToJson());
            return true;
        });
        return review!;
    }

    // Where nothing changes the corpus is not written anew.
    private void Change(Func<Database, bool> change)
    {
        if (!File.Exists(corpusPath))
        {
            throw new DyadException(Trouble.NotFound, $"There is no corpus at {corpusPath}");
        }

        Replacement.Run(corpusPath, _ => { }, copy =>
        {
            using var database = CorpusTables.OpenCopy(copy, corpusPath, threads);
            database.Run("begin");
            if (!change(database))
            {
                return false;
            }

            database.Run("commit");
            database.Run("checkpoint");
            return true;
        });
    }
}
