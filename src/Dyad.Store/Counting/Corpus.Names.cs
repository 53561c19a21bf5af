using AnyAscii;
using Dyad.Model;

namespace Dyad.Store;

/// <content>Finding actors by their names.</content>
public sealed partial class Corpus
{
    private const int MostCandidates = 10;

    private readonly Lock _naming = new();
    private bool _hasNames;

    /// <summary>The actors a text may mean, the likeliest first: by id, name or other name in any script, forgiving typing errors.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="filter">Its release rule says among which events.</param>
    public IReadOnlyList<NameHit> Search(string text, Filter filter)
    {
        KnowNames();
        return _database.Query(
            Sql.Read("names").Replace("{{counts}}", Scope.Counts(filter), StringComparison.Ordinal),
            row => new NameHit(
                "actor", row.GetString(0), row.GetString(1), row.GetInt64(2), row.GetString(3), row.Day(4), row.Day(5), row.GetString(6), row.GetInt32(7) <= 2),
            [("text", text), ("latin", Latin(text)), .. Scope.CountsParameters(filter)]);
    }

    /// <summary>The one actor a text names: by id or exact name, or in another case or without accents where that is unambiguous.</summary>
    /// <exception cref="DyadException">No actor has the name, or several have; the message lists them.</exception>
    public ActorName Actor(string text, Filter filter)
    {
        if (Has(text, filter) || Actors.ContainsKey(text))
        {
            return new ActorName(text);
        }

        var hits = Search(text, filter);
        var same = hits.Where(hit => hit.IsSame).ToArray();
        if (same.Length == 1)
        {
            return new ActorName(same[0].Id);
        }

        var candidates = string.Concat((same.Length > 1 ? same : hits).Take(MostCandidates).Select(Candidate));
        throw same.Length > 1
            ? new DyadException(Trouble.Ambiguous, $"'{text}' names several actors; give one of these exactly:{candidates}")
            : new DyadException(Trouble.NotFound, $"No actor is called '{text}'{(filter["known-on"] is { } day ? $" in any release published by {day}" : "")}{(candidates.Length > 0 ? $"; similar names:{candidates}" : "")}{OnlySamples(filter)}");
    }

    private static string Candidate(NameHit hit) =>
        $"\n  {hit.Id}{(hit.Name == hit.Id ? "" : $", {hit.Name}")}  ({hit.Events} {Plural.Of(hit.Events, "event")}{(hit.First is null ? "" : $", {Years(hit.First.Value.Year, hit.Last!.Value.Year)}, {hit.Countries}")})";

    private static string Years(int first, int last) => first == last ? $"{first}" : $"{first}–{last}";

    // Lower-case letters from a to z whatever the script, as DuckDB folds those that are Latin already.
    private static string Latin(string text) => text.Transliterate().ToLowerInvariant().Trim();

    private void KnowNames()
    {
        using var _ = _naming.EnterScope();
        if (_hasNames)
        {
            return;
        }

        _database.Run(Sql.Read("registry/known_names"));
        var foreign = _database.Query("select distinct text from known_name where not regexp_full_match(latin, '[ -~]*') order by text", row => row.GetString(0));
        if (foreign.Count > 0)
        {
            var spelled = string.Join(", ", foreign.Select(text => $"({Sql.Literal(text)}, {Sql.Literal(Latin(text))})"));
            _database.Run($"update known_name set latin = spelled.latin from (values {spelled}) spelled(text, latin) where known_name.text = spelled.text");
        }

        _hasNames = true;
    }

    private bool Has(string name, Filter filter) =>
        _database.Query($"select count(*) > 0 from {SubjectTable(filter.With("actor", name))} where alone_a or alone_b", row => row.GetBoolean(0)).Single();

    private string OnlySamples(Filter filter) =>
        filter["release"] is null && Manifest.Parts.Count > 0 && Manifest.Parts.All(part => part.Extent == "sample")
            ? $"\nThis corpus holds samples only, which count when named: --release {Manifest.Parts[0].Release}"
            : "";
}
