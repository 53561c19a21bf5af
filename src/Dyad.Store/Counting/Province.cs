namespace Dyad.Store;

/// <summary>A first-order administrative unit of one country, as the source spells it.</summary>
/// <param name="Name">The source's spelling.</param>
/// <param name="Country">ISO 3166-1 alpha-3; null where the country's name is not known.</param>
/// <param name="CountryName">The country as coded; null where not stated.</param>
/// <param name="Events">Events that count there.</param>
internal sealed record Province(string Name, string? Country, string? CountryName, long Events)
{
    /// <summary>The province with its country: <c>'Jalisco state' in Mexico (MEX)</c>.</summary>
    public override string ToString() =>
        $"'{Name}' in {(Country is null ? $"{CountryName ?? "no stated country"} (no country code)" : $"{CountryName ?? Country} ({Country})")}";
}
