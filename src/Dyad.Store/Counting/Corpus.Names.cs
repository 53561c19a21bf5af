using Dyad.Model;

namespace Dyad.Store;

/// <content>Finding actors by their names.</content>
public sealed partial class Corpus
{
    private const int MostCandidates = 10;

    /// <summary>The names a text may mean, the likeliest first.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="filter">Its release rule says among which events.</param>
    public IReadOnlyList<NameHit> Search(string text, Filter filter) =>
        _database.Query(
            Sql.Read("names").Replace("{{counts}}", Scope.Counts(filter), StringComparison.Ordinal),
            row => new NameHit(
                row.GetString(0), row.GetInt64(1), row.GetString(2), (DateOnly)row.GetValue(3), (DateOnly)row.GetValue(4), row.GetString(5), row.GetInt32(6) <= 2),
            [("text", text), .. Scope.CountsParameters(filter)]);

    /// <summary>The one actor a text names: exactly, or in another case or without accents where that is unambiguous.</summary>
    /// <exception cref="DyadException">No actor has the name, or several have; the message lists them.</exception>
    public ActorName Actor(string text, Filter filter)
    {
        if (Has(text, filter))
        {
            return new ActorName(text);
        }

        var hits = Search(text, filter);
        var same = hits.Where(hit => hit.IsSame).ToArray();
        if (same.Length == 1)
        {
            return new ActorName(same[0].Name);
        }

        var candidates = string.Concat((same.Length > 1 ? same : hits).Take(MostCandidates).Select(hit => $"\n  {hit.Name}  ({hit.Events} events, {hit.First.Year}–{hit.Last.Year}, {hit.Countries})"));
        throw same.Length > 1
            ? new DyadException(Trouble.Ambiguous, $"'{text}' names several actors; give one of these exactly:{candidates}")
            : new DyadException(Trouble.NotFound, $"No actor is called '{text}'{(candidates.Length > 0 ? $"; similar names:{candidates}" : "")}{OnlySamples(filter)}");
    }

    private bool Has(string name, Filter filter) =>
        _database.Query($"select count(*) > 0 from {SubjectTable(filter.With("actor", name))} where alone_a or alone_b", row => row.GetBoolean(0)).Single();

    private string OnlySamples(Filter filter) =>
        filter["release"] is null && Manifest.Parts.Count > 0 && Manifest.Parts.All(part => part.Extent == "sample")
            ? $"\nThis corpus holds samples only, which count when named: --release {Manifest.Parts[0].Release}"
            : "";
}
