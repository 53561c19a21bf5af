using Dyad.Model.Requests;
using Dyad.Tests.Docs;
using Dyad.Tests.Store.Cells;

namespace Dyad.Tests.Store.Outside;

/// <summary>No value of any cell makes a later command fail or moves the first and last day of all events.</summary>
public sealed class NastyCellsTests
{
    private static readonly string[] Commands =
    [
        "count --by day,cell,pair", "count --by week,violence,method", "count --by month,opponent", "count --by quarter,admin1,target", "count --by year,country,family", "count --t last90d --as-of 2020-12-31",
        "brief IS --format html", "brief IS --full", "events --actor IS", "export --format csv -o out.csv", "export --format geojson --precise test -o out.geojson", "export --format parquet -o out.parquet",
    ];

    [Fact]
    public void A_tenth_of_the_grid_of_nasty_values_goes_through_every_command() => Holds("a tenth", NastyCells.File((value, column) => (value + (3 * column)) % 10 == 0), Commands);

    [Fact(Explicit = true)]
    public void The_whole_grid_of_nasty_values_goes_through_every_command() => Holds(
        "all",
        NastyCells.File((_, _) => true),
        [.. Commands, .. Dimensions.All.Select(word => $"count --by {word}"), "brief IS --format json", "brief IS --format md", "ask tempo IS --spread", "releases list", "actors review", "cite", "doctor", "verify"]);

    [Fact(Explicit = true)]
    public void A_row_of_each_nasty_value_alone_goes_through_every_command()
    {
        for (var at = 0; at < NastyCells.Values.Count; at++)
        {
            Holds($"value {at}", NastyCells.FileOf(at), Commands);
        }
    }

    private static void Holds(string what, string text, IReadOnlyList<string> commands)
    {
        using var tiny = new Tiny();
        CellTests.Imported(tiny, tiny.Text("ged211.csv", text)).Records.ShouldBeGreaterThan(40, what);
        var program = new InProcess(Path.GetDirectoryName(tiny.Corpus)!, tiny.Corpus);
        foreach (var command in commands)
        {
            var (code, _, error) = program.Run(command.Split(' '));
            code.ShouldBe(0, $"{what}: {command}: {error}");
        }

        tiny.Lines("select min(date_start) >= date '2020-01-01' and max(date_end) <= date '2021-01-01' from event").ShouldBe(["True"], what);
    }
}
