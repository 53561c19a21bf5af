using Dyad.Model.Requests;
using Dyad.Tests.Docs;

namespace Dyad.Tests.Store;

/// <summary>How many sources report an event: a number, or unknown, which is never zero.</summary>
public sealed class SourceCountTests : IDisposable
{
    private readonly Tiny _tiny = Tiny.Of(Reported(1, "3"), Reported(2, "-1"), Reported(3, "0"), Reported(4, ""), Reported(5, "1"));

    [Fact]
    public void A_number_that_the_file_does_not_state_is_unknown()
    {
        using var corpus = _tiny.Open();

        corpus.Events(Filter.Empty).Select(row => row.SourceCount).ShouldBe([3, null, null, null, 1]);
        corpus.Events(Filter.Empty).Select(row => row.Region).Distinct().ShouldBe(["Asia"]);
    }

    [Fact]
    public void A_least_number_leaves_out_what_does_not_state_one_and_says_of_how_many()
    {
        var (code, output, error) = Run("count", "--min-sources", "2", "--columns", "events", "--format", "csv");

        (code, output).ShouldBe((0, "events\n1\n"));
        error.ShouldContain("3 events do not say how many sources report it, and are left out by --min-sources.");
        Run("count", "--min-sources", "0").Error.ShouldContain("min-sources: '0' is not a whole number above 0");
    }

    [Fact]
    public void An_event_says_its_number_or_nothing()
    {
        Run("event", "1").Out.ShouldContain("  sources      3\n");
        Run("event", "2").Out.ShouldNotContain("  sources ");
        Run("event", "2", "--json").Out.ShouldContain("\"source_count\": null");
        Run("events", "--columns", "event,source_count", "--format", "csv").Out.ShouldBe("event,source_count\nucdp:1,3\nucdp:2,\nucdp:3,\nucdp:4,\nucdp:5,1\n");
    }

    public void Dispose() => _tiny.Dispose();

    private static string Reported(int id, string sources) => Tiny.Row(id, $"2020-01-0{id}").Replace(",1,,,,,,1,", $",{sources},,,,,,1,", StringComparison.Ordinal);

    private (int Code, string Out, string Error) Run(params string[] args) => new InProcess(Path.GetTempPath(), _tiny.Corpus).Run(args);
}
