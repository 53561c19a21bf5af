using Dyad.Model;
using Dyad.Sources.Datasets;

namespace Dyad.Cli;

/// <summary>Today's countries by name and by ISO 3166-1 alpha-3 code, from the list that comes with the program: no event is read for them.</summary>
/// <param name="library">The datasets, of which UCDP GED has the list.</param>
internal sealed class CountryNames(DatasetLibrary library)
{
    private readonly (string Name, string Code)[] _all = [.. library.Definitions["ucdp-ged"].Lookups["country"].Rows.Select(row => (row[0], row[^1])).Where(country => country.Item2.Length > 0)];

    /// <summary>The codes of countries that are named or given by code, joined by commas; null for a blank answer.</summary>
    /// <exception cref="DyadException">There is no such country; the message names the nearest.</exception>
    public string? Codes(string answer) => answer.Length == 0 ? null : Find(answer) ?? string.Join(',', answer.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(One));

    private string One(string text) => Find(text) ?? throw new DyadException(
        Trouble.Usage, $"'{text}' is not a country, such as Afghanistan or AFG{Nearest.Hint(text, _all.Select(country => country.Name).Concat(_all.Select(country => country.Code)))}");

    // A name may hold the one of before: "Myanmar (Burma)".
    private string? Find(string text) => Array.Find(_all, country => Is(country.Code, text) || Is(country.Name, text) || Is(country.Name.Split(" (")[0], text)).Code;

    private static bool Is(string name, string text) => name.Equals(text, StringComparison.OrdinalIgnoreCase);
}
