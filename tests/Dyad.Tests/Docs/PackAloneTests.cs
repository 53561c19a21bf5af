namespace Dyad.Tests.Docs;

/// <summary>What the built-in pack says by itself, through the program.</summary>
public sealed class PackAloneTests
{
    private static string Ask(params string[] words)
    {
        var (code, output, _) = new InProcess(TestData.Checkout(), "").Run(["ask", .. words]);
        code.ShouldBe(0);
        return output;
    }

    [Fact]
    public void No_statement_is_made_about_an_event_after_the_as_of_date()
    {
        Ask("claims-of-responsibility", "isis-k", "--as-of", "2021-08-27").ShouldContain("It claimed: Bombing at a gate of Kabul airport");
        Ask("claims-of-responsibility", "isis-k", "--as-of", "2020-12-31").ShouldNotContain("Kabul airport");
    }

    [Fact]
    public void Who_stands_on_side_A_of_a_fight_is_not_taken_for_the_attacker()
    {
        var attacks = Ask("targets", "isis-k", "--as-of", "2021-08-27", "--format", "md");

        attacks.ShouldContain("Bombing of a wedding in Kabul");
        attacks.ShouldNotContain("Jowzjan");
    }

    [Fact]
    public void Phases_are_told_where_no_event_can_be_counted()
    {
        var tempo = Ask("tempo", "isis-k", "--as-of", "2021-08-27");

        tempo.ShouldContain("Cannot be said without events over several years");
        tempo.ShouldContain("2023-05-01) †.");
        tempo.ShouldContain("† published after the as-of date");
    }
}
