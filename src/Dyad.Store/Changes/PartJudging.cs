using System.Text.Json.Nodes;
using Dyad.Model;
using Dyad.Store.Contents;
using Dyad.Store.Judgements;
using Dyad.Store.Registry;
using Dyad.Store.Storage;

namespace Dyad.Store.Changes;

/// <summary>Takes parts out of what counts and puts them back. Nothing that was imported is changed: each is one more row of the chain of judgements.</summary>
/// <param name="corpusPath">The corpus file; it has to exist.</param>
/// <param name="threads">How many threads may work; null for as many as the machine has.</param>
public sealed class PartJudging(string corpusPath, int? threads = null)
{
    private const int FewestDigits = 4;

    /// <summary>Withdraws a part, or all parts of a release: they are kept and no longer counted.</summary>
    /// <exception cref="DyadException">The corpus has no such part, it is withdrawn already, or why is not said. The corpus stays as it was.</exception>
    public JudgedParts Withdraw(PartJudgement judgement) => Judge(judgement, "part_withdraw", part => !part.IsOut, "is withdrawn already");

    /// <summary>Puts a part, or all parts of a release, back: they count again as far as the rule lets them.</summary>
    /// <exception cref="DyadException">The corpus has no such part, it was not taken out, or why is not said. The corpus stays as it was.</exception>
    public JudgedParts Restore(PartJudgement judgement) => Judge(judgement, "part_restore", part => part.IsOut, "was not taken out");

    /// <summary>Appends that one part counts in the place of another of the same release.</summary>
    internal static void Replace(Database database, string replaced, string by, DateOnly on) =>
        JudgementChain.Append(database, new JsonObject { ["kind"] = "part_replace", ["part"] = replaced, ["by"] = by, ["who"] = "", ["on"] = $"{on:yyyy-MM-dd}", ["why"] = "import --replace" });

    private JudgedParts Judge(PartJudgement judgement, string kind, Func<PartEntry, bool> applies, string otherwise)
    {
        if (string.IsNullOrWhiteSpace(judgement.Why))
        {
            throw new DyadException(Trouble.Usage, $"{Hint.Give("why")}: a judgement says for what reason");
        }

        if (!File.Exists(corpusPath))
        {
            throw new DyadException(Trouble.NotFound, $"There is no corpus at {corpusPath}");
        }

        JudgedParts? judged = null;
        Replacement.Run(corpusPath, _ => { }, copy =>
        {
            using var database = CorpusTables.OpenCopy(copy, corpusPath, threads);
            var parts = Named(Manifest.Read(database).AllParts, judgement);
            var chosen = parts.Where(applies).ToArray();
            if (chosen.Length == 0)
            {
                throw new DyadException(Trouble.Usage, $"{judgement.What} {otherwise}");
            }

            if (chosen.FirstOrDefault(part => IsList(database, part)) is { } list)
            {
                throw new DyadException(Trouble.Usage, $"{list.Dataset} {list.Release} is a list of actors and is not counted; import a newer list in its place");
            }

            var family = chosen[0].Family;
            var before = Counting(database, family);
            database.Run("begin");
            foreach (var part in chosen)
            {
                JudgementChain.Append(
                    database,
                    new JsonObject { ["kind"] = kind, ["part"] = part.PartHash, ["who"] = judgement.Who, ["on"] = $"{judgement.On:yyyy-MM-dd}", ["why"] = judgement.Why });
            }

            CurrentEvents.Refresh(database);
            Resolution.Run(database);
            database.Run("commit");
            database.Run("checkpoint");
            var hashes = chosen.Select(part => part.PartHash).ToHashSet();
            var after = Manifest.Read(database).AllParts;
            judged = new JudgedParts(
                [.. after.Where(part => hashes.Contains(part.PartHash))],
                kind == "part_withdraw" ? [.. after.Where(part => part.IsOut && part.ReplacedBy is { } by && hashes.Contains(by))] : [],
                before,
                Counting(database, family));
            return true;
        });
        return judged!;
    }

    private static PartEntry[] Named(IReadOnlyList<PartEntry> all, PartJudgement judgement)
    {
        var parts = all.Where(part => judgement.Dataset is null || part.Dataset == judgement.Dataset).ToArray();
        var ofRelease = parts.Where(part => part.Release == judgement.What).ToArray();
        if (ofRelease.Length > 0)
        {
            return ofRelease.Select(part => part.Dataset).Distinct().Count() == 1
                ? ofRelease
                : throw new DyadException(Trouble.Ambiguous, $"Several datasets have a release {judgement.What}; say {Hint.Give("dataset")}, one of {string.Join(", ", ofRelease.Select(part => part.Dataset).Distinct())}");
        }

        var byHash = parts.Where(part => judgement.What.Length >= FewestDigits && part.PartHash.StartsWith(judgement.What, StringComparison.Ordinal)).ToArray();
        return byHash.Length switch
        {
            1 => byHash,
            0 => throw new DyadException(
                Trouble.NotFound,
                $"The corpus has no release or part '{judgement.What}'{Nearest.Hint(judgement.What, [.. parts.Select(part => part.Release).Distinct()])}; {Hint.Ask("releases")} lists them"),
            _ => throw new DyadException(Trouble.Ambiguous, $"Several parts begin with {judgement.What}: {string.Join(", ", byHash.Select(part => part.PartHash[..16]))}"),
        };
    }

    private static bool IsList(Database database, PartEntry part) =>
        database.Query("select exists (from listed_actor join part using (part) where part_hash = $hash)", row => row.GetBoolean(0), ("hash", part.PartHash)).Single();

    // The parts judged are one dataset's, and families are not added up.
    private static long Counting(Database database, string family) => database.Query(
        "select coalesce(sum(current_events), 0)::bigint from part_events join part using (part) where family = $family", row => row.GetInt64(0), ("family", family)).Single();
}
