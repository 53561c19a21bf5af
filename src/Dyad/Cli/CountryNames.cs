using Dyad.Model;

namespace Dyad.Cli;

/// <summary>Today's countries by name and by ISO 3166-1 alpha-3 code, from the list that comes with the program: no event is read for them.</summary>
/// <param name="surroundings">Where the program lies.</param>
internal sealed class CountryNames(Surroundings surroundings)
{
    private readonly Lazy<IReadOnlyList<(string Name, string Code)>> _all = new(() => Read(surroundings));

    /// <summary>The codes of countries that are named or given by code, joined by commas; null for a blank answer.</summary>
    /// <exception cref="DyadException">There is no such country; the message names the nearest.</exception>
    public string? Codes(string answer) => answer.Length == 0 ? null : Find(answer) ?? string.Join(',', answer.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(One));

    private string One(string text) => Find(text) ?? throw new DyadException(
        Trouble.Usage, $"'{text}' is not a country, such as Afghanistan or AFG{Nearest.Hint(text, _all.Value.Select(country => country.Name).Concat(_all.Value.Select(country => country.Code)))}");

    // A name may hold the one of before: "Myanmar (Burma)".
    private string? Find(string text) => _all.Value.FirstOrDefault(country => Is(country.Code, text) || Is(country.Name, text) || Is(country.Name.Split(" (")[0], text)).Code;

    private static bool Is(string name, string text) => name.Equals(text, StringComparison.OrdinalIgnoreCase);

    // The columns are name, number and code, and a name may hold a comma.
    private static IReadOnlyList<(string Name, string Code)> Read(Surroundings surroundings) =>
    [
        .. File.ReadLines(Path.Combine(surroundings.ProgramFolder, "datasets", "ucdp-ged", "lookups", "country.csv")).Skip(1)
            .Select(line => line.Split(',')).Where(cells => cells is [.., { Length: 3 }])
            .Select(cells => (string.Join(',', cells[..^2]).Trim('"'), cells[^1])),
    ];
}
