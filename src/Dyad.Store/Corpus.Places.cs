using System.Text.RegularExpressions;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Store.Counting;
using Dyad.Store.Places;
using Dyad.Store.Registry;
using Dyad.Store.Storage;

namespace Dyad.Store;

/// <content>Places as people type them.</content>
public sealed partial class Corpus
{
    private const int MostProvinces = 5;

    /// <summary>A filter with its province as the source spells it and with that province's country, and what was taken for what was typed.</summary>
    /// <remarks>A province is one country's: the same name in two countries is refused, and never added up.</remarks>
    /// <exception cref="DyadException">A country or province is not in the corpus, or a province's name is not of one place; the message lists what there is.</exception>
    public (Filter Filter, Note? Taken) Placed(Filter filter)
    {
        if (_countries.Value.Count > 0 && filter.List("country") is { } codes && codes.All(code => !_countries.Value.ContainsKey(code)))
        {
            throw new DyadException(Trouble.NotFound, $"{Hint.Give("country")}: {NoCountry(codes)}{Nearest.Hint(codes[0], _countries.Value.Keys)}");
        }

        return filter["admin1"] is { } typed ? Settled(filter, typed) : (filter, null);
    }

    /// <summary>The countries of a filter that no event of the corpus is in, in words; null where there is none.</summary>
    public string? CountriesWithoutEvents(Filter filter) =>
        filter.List("country")?.Where(code => !_countries.Value.ContainsKey(code)).ToArray() is { Length: > 0 } missing ? $"{NoCountry(missing)}: unknown there, not zero." : null;

    /// <summary>The code of the country of a name, as events of the corpus spell it, with or without what stands in brackets: <c>Yemen</c> of <c>Yemen (North Yemen)</c>. Null where none, or several, have it.</summary>
    public string? CountryNamed(string word)
    {
        var asked = KnownNames.Latin(word);
        string[] codes = [.. _countries.Value.Where(pair => KnownNames.Latin(pair.Value) is var name && (name == asked || name.Split(" (")[0] == asked)).Select(pair => pair.Key)];
        return codes is [var only] ? only : null;
    }

    /// <summary>The code of the country whose name in the corpus is nearest to a word, with the name; null where none is near.</summary>
    public string? CountryLike(string word) =>
        Nearest.To(KnownNames.Latin(word), _countries.Value.Values.Select(KnownNames.Latin)) is { } near && _countries.Value.First(pair => KnownNames.Latin(pair.Value) == near) is var (code, name) ? $"{code} ({name})" : null;

    /// <summary>The countries that events of the corpus lie in, as ISO 3166-1 alpha-3.</summary>
    public IReadOnlyList<string> Countries => [.. _countries.Value.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The state that held one of today's countries on a day, by its number in Gleditsch and Ward's list; null where none or two did.</summary>
    public static int? StateOf(string country, DateOnly day) => Territories.StateOf(country, day);

    private static string NoCountry(IEnumerable<string> codes) => $"no event in this corpus is in {string.Join(", ", codes)}";

    private (Filter Filter, Note? Taken) Settled(Filter filter, string typed)
    {
        var all = _database.Query(
            Sql.Read("provinces").Replace("{{counts}}", Scope.Counts(filter), StringComparison.Ordinal),
            row => new Province(row.GetString(0), row.Text(1), row.Text(2), row.GetInt64(3), row.Text(4)?.Split(',') ?? []),
            Scope.CountsParameters(filter));
        var asked = filter.List("country") is { } codes ? [.. all.Where(province => province.Countries.Any(codes.Contains))] : all;
        var found = OfTheseCountries(Matching(asked, typed), filter);
        if (found.Length == 0)
        {
            throw new DyadException(Trouble.NotFound, $"{Hint.Give("admin1")}: no event{InCountries(filter)} is in a province called '{typed}'{NearTo(typed, asked.Count > 0 ? asked : all)}");
        }

        if (found.Length > 1)
        {
            var choice = found.Select(province => province.Country).Distinct().Count() > 1 ? Note.Of($"; choose with {Hint.Give("country")}") : "; give one of these names exactly";
            throw new DyadException(Trouble.Ambiguous, $"{Hint.Give("admin1")}: '{typed}' is the name of several provinces{choice}:{Lines(found)}");
        }

        var one = found[0];
        var settled = filter.With("admin1", one.Name);
        var countries = filter.List("country") is { } wanted ? one.Countries.Intersect(wanted) : one.Countries;
        return (one.Country is null ? settled : settled.With("country", string.Join(',', countries)), one.Name == typed ? null : Note.Of($"{Hint.Give("admin1", typed)}: took {one}."));
    }

    // A point across the border makes a province of the neighbour no province of this country.
    private static Province[] OfTheseCountries(Province[] provinces, Filter filter) =>
        filter.List("country") is { } codes && Array.FindAll(provinces, province => codes.Contains(province.Country)) is { Length: > 0 } theirs ? theirs : provinces;

    // The name itself, in another letter case or without accents; else a name with all of these words in it.
    private static Province[] Matching(IReadOnlyList<Province> provinces, string typed)
    {
        var words = Plain(typed);
        var same = provinces.Where(province => Plain(province.Name) == words).ToArray();
        var exact = same.Where(province => province.Name == typed).ToArray();
        same = [.. same.Where(province => exact.All(other => other.Country != province.Country) || exact.Contains(province))];
        return same.Length > 0 ? same : [.. provinces.Where(province => words.Length > 0 && $" {Plain(province.Name)} ".Contains($" {words} ", StringComparison.Ordinal))];
    }

    private static string NearTo(string typed, IReadOnlyList<Province> provinces)
    {
        var words = Plain(typed);
        var near = provinces.Where(province => words.Length > 2 && Plain(province.Name).Contains(words, StringComparison.Ordinal))
            .Concat(provinces.Where(province => Nearest.To(words, [Plain(province.Name), Plain(province.Name).Split(' ')[0]]) is not null))
            .Distinct().ToArray();
        return near.Length > 0 ? $"; similar names:{Lines(near)}" : provinces.Count == 0 ? "; no event states its province" : "";
    }

    private static string Lines(IReadOnlyList<Province> provinces) =>
        string.Concat(provinces.Take(MostProvinces).Select(province => $"\n  {province}  ({province.Events} {Plural.Of(province.Events, "event")})"))
        + (provinces.Count > MostProvinces ? $"\n  and {provinces.Count - MostProvinces} more" : "");

    private static string InCountries(Filter filter) => filter["country"] is { } codes ? $" in {codes}" : " in this corpus";

    private static string Plain(string name) => NotALetter().Replace(KnownNames.Latin(name), " ").Trim();

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex NotALetter();
}
