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
    [InlineData("داعش", "islamic-state")]
    [InlineData("ISIL", "islamic-state")]
    [InlineData("ISGS", "islamic-state-sahel")]
    [InlineData("ISCAP", "islamic-state-central-africa")]
    [InlineData("Wilayat Sinai", "islamic-state-egypt")]
    [InlineData("Ansar Allah", "houthis")]
    [InlineData("الحوثيون", "houthis")]
    [InlineData("Shining Path", "shining-path")]
    [InlineData("HTS", "hayat-tahrir-al-sham")]
    [InlineData("Tamil Tigers", "ltte")]
    [InlineData("Naxalites", "communist-party-of-india-maoist")]
    [InlineData("New People's Army", "communist-party-of-the-philippines")]
    [InlineData("Clan del Golfo", "gulf-clan")]
    [InlineData("Rapid Support Forces", "rapid-support-forces")]
    [InlineData("Tatmadaw", "government-of-myanmar")]
    [InlineData("Assad regime", "government-of-syria")]
    [InlineData("Syrian army", "government-of-syria")]
    [InlineData("FARDC", "government-of-dr-congo")]
    [InlineData("PKK", "pkk")]
    [InlineData("حماس", "hamas")]
    public void A_famous_name_is_a_name_of_one_actor(string name, string id)
    {
        Owners(name).ShouldBe([id]);
    }

    [Theory]
    [InlineData("ELN", 3)]
    [InlineData("UPC", 3)]
    [InlineData("SLA", 3)]
    public void A_name_that_several_groups_share_stands_with_each(string name, int groups)
    {
        Owners(name).Length.ShouldBe(groups);
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
