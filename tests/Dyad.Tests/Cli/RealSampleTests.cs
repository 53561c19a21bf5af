namespace Dyad.Tests.Cli;

/// <summary>What the sample that comes with the program holds, and what commands say of it.</summary>
[Collection(nameof(RealSample))]
public sealed class RealSampleTests(RealSample sample)
{
    [Fact]
    public void An_event_that_is_in_both_files_counts_once()
    {
        // 176,579 and 17,407 records, of which 385866 is in both; a record that cannot be an event is a problem that leaves it out.
        Lines("sql", "select count(distinct event_id) + (select count(distinct line) from problems where left_out) from events where current").ShouldBe(["193985"]);
        Lines("sql", "select release from events where event_id = 'ucdp:385866' order by current").ShouldBe(["21.1", "21.01.21.12"]);
    }

    [Fact]
    public void Rows_of_1_January_until_2020_are_of_unknown_length_and_no_others()
    {
        Lines("sql", "select release || ' ' || count(*) || ' ' || sum(best)::bigint from events where not length_known group by release").ShouldBe(["21.1 1256 39543"]);
        Lines("sql", "select count(*) || ' ' || sum(best)::bigint from events where release = '21.1' and strftime(counted_on, '%m-%d') = '01-02' and length_known").ShouldBe(["444 1812"]);
    }

    [Fact]
    public void A_name_as_coded_shows_what_is_recorded_of_the_actor_behind_it()
    {
        var (code, names, error) = sample.Run("actor", "Sinaloa Cartel", "names", "--format", "csv");

        code.ShouldBe(0, error);
        error.ShouldContain("Sinaloa Cartel is recorded as sinaloa-cartel.");
        names.ShouldBe(sample.Run("actor", "sinaloa-cartel", "names", "--format", "csv").Out);
        names.Split('\n').Length.ShouldBeGreaterThan(2);
    }

    [Fact]
    public void Places_until_2020_are_known_to_about_25_km()
    {
        Lines("sql", "select distinct place_precision from events where release = '21.1'").ShouldBe(["near"]);
        sample.Run("releases", "--format", "csv").Out.ShouldContain("ucdp-ged,21.1,final,selected,near,");
    }

    [Fact]
    public void The_airport_attack_is_the_khorasan_group_s_however_it_is_filed_and_its_brief_says_how()
    {
        var brief = sample.Run("brief", "isis-k", "--as-of", "2021-08-27", "--full").Out.ReplaceLineEndings(" ");
        while (brief.Contains("  ", StringComparison.Ordinal))
        {
            brief = brief.Replace("  ", " ", StringComparison.Ordinal);
        }

        brief.ShouldContain("The deadliest single record is ucdp:412700 of 2021-08-26 with 183 (171–184) deaths (Kabul international airport), filed as Government of Iraq – IS");
        brief.ShouldContain("filed by UCDP Georeferenced Event Dataset as Government of Iraq – IS");
        brief.ShouldContain("What is missing ucdp-ged 21.1 holds only events whose place is known to about 25 km");
        Lines("events", "--actor", "isis-k", "--t", "2021-08-26..2021-08-29", "--format", "csv", "--with", "Government of Iraq").Count.ShouldBe(3);
    }

    [Fact]
    public void After_15_August_2021_the_government_that_the_group_fights_is_the_Taliban()
    {
        Lines("count", "--actor", "isis-k", "--t", "2021-08-15..", "--by", "opponent", "--format", "csv").Select(line => line.Split(',')[0]).ShouldBe(["Civilians", "afghan-taliban", "government-of-iraq"], ignoreOrder: true);
        Lines("sql", "select distinct side_a from events where current and side_b = 'IS' and country = 'AFG' and counted_on >= '2021-08-16' and violence = 'state_based' order by 1").ShouldContain("Government of Afghanistan");
    }

    [Theory]
    [InlineData("MEX", "In all years: Jalisco New Generation Cartel – Sinaloa Cartel in 2,166 of 8,349 events (2016–2021)", "In all years: 84 attacks (1989–2021) with 349 (317–619) deaths, 165 (133–418) of them by Los Zetas (2010–2020)")]
    [InlineData("AFG", "Government of Afghanistan, 2001–2021 – Taliban (Afghanistan) in 16,919 of 20,550 events", "In all years: 1,069 attacks (1992–2021) with 9,552 (7,228–")]
    public void A_country_has_a_brief_of_its_own(string country, string pair, string civilians)
    {
        var (code, output, error) = sample.Run("brief", "--in", country, "--as-of", "2021-12-31");

        code.ShouldBe(0, error);
        output.Split('\n').Length.ShouldBeLessThanOrEqualTo(61);
        var words = string.Join(' ', output.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        words.ShouldContain(pair);
        words.ShouldContain(civilians);
    }

    [Fact]
    public void It_verifies() => sample.Run("verify").Code.ShouldBe(0);

    // Without the header.
    private IReadOnlyList<string> Lines(params string[] args)
    {
        var (code, output, error) = sample.Run(args);
        code.ShouldBe(0, error);
        return output.TrimEnd('\n').Split('\n')[1..];
    }
}
