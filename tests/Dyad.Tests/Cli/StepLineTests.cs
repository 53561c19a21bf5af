using Dyad.Tests.Docs;
using Dyad.Tests.Store;

namespace Dyad.Tests.Cli;

/// <summary>An import says what it is doing where somebody looks, and leaves nothing of that behind.</summary>
public sealed class StepLineTests
{
    private static readonly string[] Steps = ["copying the corpus", "reading the file", "keeping its records", "making events", "finding who is who", "writing the corpus"];

    [Fact]
    public void A_person_is_told_each_step_in_its_order_on_one_line()
    {
        var error = Import(isTerminal: true);

        var told = error.Split('\r').Select(line => line.Trim()).Where(line => line.Contains(" of 6  ", StringComparison.Ordinal));
        told.ShouldBe(Steps.Select((step, at) => $"next.csv  {at + 1} of 6  {step}"));
        error.Split('\n').Length.ShouldBe(2, "the line is written over, and the corpus named on the only line that ends");
    }

    [Fact]
    public void A_program_is_told_none() => Import(isTerminal: false).ShouldNotContain("making events");

    [Fact]
    public void It_is_silent_where_it_is_to_be_quiet() => Import(isTerminal: true, "-q").ShouldBe("");

    private static string Import(bool isTerminal, params string[] more)
    {
        using var tiny = new Tiny();
        var file = tiny.File("next.csv", Tiny.Row(1, "2020-01-01"));
        var (code, _, error) = new InProcess(Path.GetDirectoryName(file)!, tiny.Corpus, isTerminal).Run(["import", file, "--dataset", "ucdp-ged", "--release", "21.1", "--extent", "selected", .. more]);
        code.ShouldBe(0, error);
        return error;
    }
}
