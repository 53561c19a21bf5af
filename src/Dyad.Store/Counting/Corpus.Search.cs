using System.Text.RegularExpressions;
using Dyad.Model;

namespace Dyad.Store;

/// <content>Finding whatever a text may mean.</content>
public sealed partial class Corpus
{
    private const int MostOfASide = 3;

    /// <summary>Pairs, actors and places a text may mean, in this order, each with why it matched.</summary>
    /// <param name="text">What was typed; two names joined by <c>~</c>, <c>vs</c> or <c>against</c> are a pair.</param>
    /// <param name="filter">Its release rule says among which events.</param>
    public IReadOnlyList<NameHit> Find(string text, Filter filter) => [.. Pairs(text, filter), .. Search(text, filter), .. Places(text, filter)];

    [GeneratedRegex(@"^\s*(?<one>.+?)\s*(?:~|\s(?:vs?\.?|versus|against)\s)\s*(?<other>.+?)\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TwoNames();

    private IEnumerable<NameHit> Pairs(string text, Filter filter)
    {
        if (TwoNames().Match(text) is not { Success: true } match)
        {
            return [];
        }

        var ones = Likeliest(match.Groups["one"].Value, filter);
        var others = Likeliest(match.Groups["other"].Value, filter);
        return ones.SelectMany(one => others.Select(other => (one, other)))
            .Where(pair => pair.one.Id != pair.other.Id)
            .Select(pair => PairOf(pair.one, pair.other, filter))
            .Where(hit => hit.Events > 0)
            .DistinctBy(hit => hit.Id)
            .OrderByDescending(hit => hit.Events)
            .ThenBy(hit => hit.Id, StringComparer.Ordinal);
    }

    private IEnumerable<NameHit> Likeliest(string text, Filter filter)
    {
        var hits = Search(text, filter);
        return hits.Any(hit => hit.IsSame) ? hits.Where(hit => hit.IsSame) : hits.Take(MostOfASide);
    }

    private NameHit PairOf(NameHit one, NameHit other, Filter filter)
    {
        var pair = new ActorPair(new ActorName(one.Id), new ActorName(other.Id)).ToString();
        var countries = Count(SideBySide(new CountRequest(filter.With("pair", pair), ["country"])));
        return new NameHit(
            "pair", pair, $"{one.Name} and {other.Name}", countries.Sum(row => row.Events), string.Join("; ", countries.Select(row => CountryName(row.Keys["country"]))),
            countries.Min(row => row.First), countries.Max(row => row.Last), $"one: {one.Why}; other: {other.Why}", one.IsSame && other.IsSame);
    }

    private IEnumerable<NameHit> Places(string text, Filter filter) => _database.Query(
        Sql.Read("places").Replace("{{counts}}", Scope.Counts(filter), StringComparison.Ordinal),
        row => new NameHit(row.GetString(0), row.GetString(2), row.GetString(1), row.GetInt64(3), row.GetString(4), row.Day(5), row.Day(6), row.GetString(7), IsSame: false),
        [("latin", Latin(text)), .. Scope.CountsParameters(filter)]);
}
