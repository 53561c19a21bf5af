using Dyad.Tests.Store;

namespace Dyad.Tests.Docs;

/// <summary>Places as people type them: a province is one country's, and what the corpus lacks is refused with what it has.</summary>
public sealed class PlaceNameTests : IDisposable
{
    // Western province: two events in Rwanda, one in Zambia.
    private readonly Tiny _tiny = Tiny.Of(
        Tiny.Row(1, "2019-01-05", country: "Rwanda", admin1: "Western province", triple: "3,4,2"),
        Tiny.Row(2, "2019-02-05", country: "Rwanda", admin1: "Western province", triple: "5,6,4"),
        Tiny.Row(3, "2020-03-05", country: "Zambia", admin1: "Western province", triple: "1,1,1"),
        Tiny.Row(4, "2020-04-05", country: "Mexico", admin1: "Jalisco state", triple: "7,7,7"),
        Tiny.Row(5, "2020-05-05", country: "Mexico", admin1: "Michoacán state", triple: "9,9,9"));

    [Fact]
    public void Provinces_of_one_name_in_two_countries_are_two_rows()
    {
        var (code, output, _) = Run("count", "--by", "admin1", "--format", "csv");

        code.ShouldBe(0);
        Firsts(output, 3).ShouldBe(["country,admin1,events", "RWA,Western province,2", "MEX,Jalisco state,1", "MEX,Michoacán state,1", "ZMB,Western province,1"]);
    }

    [Fact]
    public void A_name_of_two_provinces_is_refused_with_both()
    {
        var (code, output, error) = Run("count", "--admin1", "Western province");

        code.ShouldBe(7);
        output.ShouldBeEmpty();
        error.ShouldContain("'Western province' is the name of several provinces; choose with --country:\n  'Western province' in Rwanda (RWA)  (2 events)\n  'Western province' in Zambia (ZMB)  (1 event)");
        Run("count", "--admin1", "Western province", "--country", "RWA,ZMB").Code.ShouldBe(7);
    }

    [Fact]
    public void A_country_decides()
    {
        var (code, output, _) = Run("count", "--admin1", "Western province", "--country", "ZMB", "--format", "csv");

        code.ShouldBe(0);
        Firsts(output, 4).ShouldBe(["events,low,best,high", "1,1,1,1"]);
    }

    // Of Zambia's three events one has a point in Rwanda: the country chosen is the country counted, and each promise is what its choice gives.
    [Fact]
    public void A_point_across_the_border_leaves_the_country_a_choice()
    {
        using var tiny = Tiny.Of(
            Tiny.Row(1, "2019-01-05", country: "Rwanda", admin1: "Western province"),
            Tiny.Row(2, "2020-02-05", country: "Zambia", admin1: "Western province"),
            Tiny.Row(3, "2020-03-05", country: "Zambia", admin1: "Western province"),
            Tiny.Row(4, "2020-04-05", country: "Zambia", admin1: "Western province", point: "-1.95,30.06"));
        (int Code, string Output, string Error) Count(params string[] more) => Run(tiny, ["count", "--admin1", "Western province", "--format", "csv", .. more]);

        Count().Error.ShouldContain("'Western province' in Rwanda (RWA)  (2 events)\n  'Western province' in Zambia (ZMB)  (2 events)");
        Firsts(Count("--country", "RWA").Output, 1).ShouldBe(["events", "2"]);
        Firsts(Count("--country", "ZMB").Output, 1).ShouldBe(["events", "2"]);
    }

    [Theory]
    [InlineData("Jalisco", "Jalisco", "Jalisco state")]
    [InlineData("jalisco STATE", "'jalisco STATE'", "Jalisco state")]
    [InlineData("michoacan", "michoacan", "Michoacán state")]
    public void A_part_of_a_name_finds_the_province_and_says_so(string typed, string said, string taken)
    {
        var (code, output, error) = Run("count", "--admin1", typed, "--format", "csv");

        code.ShouldBe(0);
        Firsts(output, 1).ShouldBe(["events", "1"]);
        error.ShouldContain($"--admin1 {said}: took '{taken}' in Mexico (MEX).");
    }

    [Fact]
    public void A_name_that_no_province_has_is_refused_with_those_near()
    {
        var (code, output, error) = Run("events", "--admin1", "Jalisko");

        (code, output).ShouldBe((3, ""));
        error.ShouldContain("no event in this corpus is in a province called 'Jalisko'; similar names:\n  'Jalisco state' in Mexico (MEX)  (1 event)");
    }

    [Fact]
    public void Search_keeps_two_provinces_of_one_name_apart()
    {
        var (_, output, _) = Run("search", "Western province", "--format", "csv");

        output.ShouldContain("Western province,2,2019-01-05,2019-02-05,Rwanda,");
        output.ShouldContain("Western province,1,2020-03-05,2020-03-05,Zambia,");
    }

    [Theory]
    [InlineData("count")]
    [InlineData("events")]
    [InlineData("export", "-o", "none.csv")]
    public void A_country_without_events_gives_no_row(params string[] command)
    {
        var (code, output, error) = Run([.. command, "--country", "ZMA"]);

        (code, output).ShouldBe((3, ""));
        error.ShouldContain("no event in this corpus is in ZMA; did you mean 'ZMB'?");
    }

    [Fact]
    public void One_country_of_two_without_events_is_said() =>
        Run("count", "--country", "ZMB,CHE").Error.ShouldContain("no event in this corpus is in CHE: unknown there, not zero.");

    [Fact]
    public void A_countrys_name_is_refused_with_its_code()
    {
        var (code, _, error) = Run("count", "--country", "Mexiko");

        code.ShouldBe(2);
        error.ShouldContain("'Mexiko' is not an ISO 3166-1 alpha-3 code such as AFG; did you mean MEX (Mexico)?");
    }

    public void Dispose() => _tiny.Dispose();

    private static string[] Firsts(string csv, int columns) => [.. csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => string.Join(',', line.Split(',').Take(columns)))];

    private (int Code, string Out, string Error) Run(params string[] args) => Run(_tiny, args);

    private static (int Code, string Out, string Error) Run(Tiny tiny, string[] args) => new InProcess(Path.GetDirectoryName(tiny.Corpus)!, tiny.Corpus).Run(args);
}
