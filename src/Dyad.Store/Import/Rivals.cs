using Dyad.Model;
using Dyad.Store.Changes;
using Dyad.Store.Storage;

namespace Dyad.Store.Import;

/// <summary>Other parts of the release that a file is imported as, for the same countries and months: one of them counts.</summary>
internal static class Rivals
{
    /// <summary>Says which counts, and why; appends that the new one does where the user says so.</summary>
    /// <exception cref="DyadException">Nothing tells which should count and the user does not say it, or there is nothing to replace.</exception>
    public static IReadOnlyList<RivalPart> Settle(Database database, int part, PartDraft draft, ImportRequest request, string file)
    {
        var rivals = database.Query(
            Sql.Read("import/rivals"),
            row => (Hash: row.GetString(0), File: row.GetString(1), Events: row.GetInt64(2), Own: row.GetInt64(3), MoreColumns: row.GetInt64(4)),
            ("part", part));
        if (request.IsReplacing && rivals.Count == 0)
        {
            throw new DyadException(
                Trouble.NotFound, $"{Hint.Give("replace")}: the corpus has no other {Words.Of(draft.Extent)} file of {draft.Dataset.Name} {draft.Release.Name} for the same countries and months; leave it out");
        }

        if (!request.IsReplacing && rivals.FirstOrDefault(rival => rival.Events == rival.Own && rival.MoreColumns == 0) is { Hash: { } same, File: { } other })
        {
            throw new DyadException(
                Trouble.Ambiguous,
                $"{file}: the corpus has {draft.Dataset.Name} {draft.Release.Name} for the same countries and months already, from {other} (part {RivalPart.Short(same)}), with as many events. Say {Hint.Give("replace")} to count this file in its place. The corpus was not changed");
        }

        foreach (var rival in rivals.Where(_ => request.IsReplacing))
        {
            PartJudging.Replace(database, rival.Hash, draft.Hash, request.Accessed);
        }

        return [.. rivals.Select(rival => new RivalPart(
            rival.Hash, rival.File, rival.Events, rival.Own, request.IsReplacing || rival.Own > rival.Events || (rival.Own == rival.Events && rival.MoreColumns < 0)))];
    }
}
