using System.Text.RegularExpressions;
using Dyad.Model.Actors;
using Dyad.Model.Requests;
using Dyad.Store.Counting;
using Dyad.Store.Storage;

namespace Dyad.Store;

/// <content>Finding whatever a text may mean.</content>
public sealed partial class Corpus
{
    private const int MostOfASide = 3;

    // Two names and what joins them; the pattern tries every way of parting a text, so a longer one is no pair.
    private const int LongestPair = 3 * FoldedName.Longest;

    /// <summary>Pairs, actors and places a text may mean, in this order, each with why it matched.</summary>
    /// <param name="text">What was typed; two names joined by <c>~</c>, <c>vs</c> or <c>against</c> are a pair.</param>
    /// <param name="filter">Its release rule says among which events.</param>
    public IReadOnlyList<NameHit> Find(string text, Filter filter) => [.. Pairs(text, filter), .. Search(text, filter), .. Places(text, filter)];

    [GeneratedRegex(@"^\s*(?<one>.+?)\s*(?:~|\s(?:vs?\.?|versus|against)\s)\s*(?<other>.+?)\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex TwoNames();

    private IEnumerable<NameHit> Pairs(string text, Filter filter)
    {
        if (text.Length > LongestPair || TwoNames().Match(text) is not { Success: true } match)
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
            countries.Min(row => row.First), countries.Max(row => row.Last), $"one: {one.Why}; other: {other.Why}", one.IsSame && other.IsSame)
        {
            Families = NameHit.FamiliesOf(countries.Where(row => row.Keys.ContainsKey("family")).GroupBy(row => row.Keys["family"]).Select(family => (family.Key, family.Sum(row => row.Events)))),
        };
    }

    private IEnumerable<NameHit> Places(string text, Filter filter)
    {
        var typed = FoldedName.Of(text).Words;
        return _database.Query(
            Sql.Read("places").Replace("{{alike}}", Scope.Alike(filter), StringComparison.Ordinal),
            row => (Kind: row.GetString(0), Name: row.GetString(1), Id: row.GetString(2), Events: row.GetInt64(3), Countries: row.GetString(4), First: row.Day(5), Last: row.Day(6), Families: NameHit.FamiliesOf(row, 7)),
            Scope.CountsParameters(filter))
            .Select(place => (Place: place, Rank: PlaceMatch.Rank(typed, place.Kind, place.Name, place.Id)))
            .Where(ranked => ranked.Rank is not null)
            .OrderBy(ranked => ranked.Rank)
            .ThenByDescending(ranked => ranked.Place.Events)
            .ThenBy(ranked => ranked.Place.Name, StringComparer.Ordinal)
            .ThenBy(ranked => ranked.Place.Kind, StringComparer.Ordinal)
            .Select(ranked => new NameHit(
                ranked.Place.Kind, ranked.Place.Id, ranked.Place.Name, ranked.Place.Events, ranked.Place.Countries, ranked.Place.First, ranked.Place.Last,
                PlaceMatch.Words[ranked.Rank!.Value], IsSame: ranked.Rank == 0)
            {
                Families = ranked.Place.Families,
            });
    }
}
