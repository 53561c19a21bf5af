using Dyad.Model;
using Dyad.Tests.Docs;
using Dyad.Tests.Store;
using Dyad.Tests.Store.Releases;

namespace Dyad.Tests.Cli;

/// <summary>Rows that their licence keeps with the user are shown to him and written to no file, whichever command is asked.</summary>
public sealed class HeldRowsTests : IDisposable
{
    private readonly Workshop _workshop = new();

    public HeldRowsTests()
    {
        foreach (var release in (string[])["1", "2"])
        {
            var path = _workshop.Text($"held{release}.csv", $"event no,Day,Attacker,Target,Killed,Country,Lat,Lon\n1,2020-01-02,A,B,{release},Afghanistan,34.5,69.1\n");
            if (release == "1")
            {
                _workshop.Scaffold("held", path);
            }

            _workshop.Import(path, request => request with { Dataset = "held", Release = release });
        }
    }

    [Theory]
    [InlineData("events")]
    [InlineData("events", "--format", "ndjson")]
    [InlineData("event", "held:1")]
    [InlineData("sql", "select * from events")]
    [InlineData("sql", "select count(*) from event")]
    [InlineData("export", "--format", "csv")]
    [InlineData("releases", "diff", "1", "2")]
    public void Every_way_out_is_shut(params string[] args)
    {
        var (code, output, error) = Run([.. args, "-o", "out.txt"]);

        (code, output).ShouldBe((6, ""), error);
        File.Exists(Path.Combine(_workshop.Root, "out.txt")).ShouldBeFalse();
        if (args[0] != "export")
        {
            error.ShouldContain("The licence of held keeps its rows with you");
            Run(args).Code.ShouldBe(0);
        }
    }

    [Fact]
    public void Totals_are_nobodys_rows() => Run("count", "--by", "year", "-o", "out.txt").Code.ShouldBe(0);

    [Fact]
    public void Of_several_datasets_the_free_rows_leave_and_the_others_are_counted()
    {
        _workshop.Import(_workshop.Text("ged211.csv", $"{Tiny.Columns}\n{Tiny.Row(1, "2020-01-05")}\n{Tiny.Row(2, "2020-01-05")}\n"), request => request with { Extent = ExtentKind.Selected });

        var (code, _, error) = Run("events", "-o", "out.csv", "--format", "csv");

        code.ShouldBe(0);
        error.ShouldContain("1 event is left out: their licence keeps them with you.");
        File.ReadAllText(Path.Combine(_workshop.Root, "out.csv")).ShouldNotContain("held");
        Run("sql", "select 1", "-o", "out2.csv").Code.ShouldBe(6);
    }

    public void Dispose() => _workshop.Dispose();

    private (int Code, string Out, string Error) Run(params string[] args) => new InProcess(_workshop.Root, _workshop.Corpus).Run(args);
}
