namespace Dyad.Store.Counting;

/// <summary>A first-order administrative unit of one country, as the source spells it.</summary>
/// <param name="Name">The source's spelling.</param>
/// <param name="Country">The country that most of its events lie in, as ISO 3166-1 alpha-3; null where it is not known.</param>
/// <param name="CountryName">That country's name; null where not stated.</param>
/// <param name="Events">Events that count there.</param>
/// <param name="Countries">Every country that an event of it lies in: the point of one may lie across a border.</param>
internal sealed record Province(string Name, string? Country, string? CountryName, long Events, IReadOnlyList<string> Countries)
{
    /// <summary>The province with its country: <c>'Jalisco state' in Mexico (MEX)</c>.</summary>
    public override string ToString() =>
        $"'{Name}' in {(Country is null ? $"{CountryName ?? "no stated country"} (no country code)" : $"{CountryName ?? Country} ({Country})")}";
}
