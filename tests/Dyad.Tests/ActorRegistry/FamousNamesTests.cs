using static Dyad.Tests.ActorRegistry.RegistryFiles;

namespace Dyad.Tests.ActorRegistry;

/// <summary>Names that anybody would type lead to the right actors by these files alone.</summary>
public sealed class FamousNamesTests
{
    [Theory]
    [InlineData("Boko Haram", "boko-haram")]
    [InlineData("YPG", "pyd")]
    [InlineData("Houthis", "houthis")]
    [InlineData("CJNG", "jalisco-cartel-new-generation")]
    [InlineData("Jabhat al-Nusra", "jabhat-al-nusra")]
    [InlineData("ISWAP", "iswap")]
    [InlineData("Lord's Resistance Army", "lords-resistance-army")]
    [InlineData("Taliban", "afghan-taliban")]
    [InlineData("Tigray People's Liberation Front", "tplf")]
    [InlineData("Los Zetas", "los-zetas")]
    [InlineData("TTP", "pakistani-taliban")]
    [InlineData("Sendero Luminoso", "shining-path")]
    [InlineData("دولت اسلامی", "islamic-state")]
    public void A_famous_name_is_a_name_of_one_actor(string name, string id)
    {
        Owners(name).ShouldBe([id]);
    }

    private static string[] Owners(string name)
    {
        bool Is(string text) => string.Equals(text, name, StringComparison.OrdinalIgnoreCase);
        return [.. Actors.Where(row => Is(row["id"]) || Is(row["name"]) || Is(row["coded_name"]))
            .Concat(Bindings.Where(row => Is(row["id"]) || Is(row["name"])))
            .Concat(Names.Where(row => Is(row["text"])))
            .Select(row => row["id"]).Distinct(StringComparer.Ordinal)];
    }
}
