using Dyad.Tests.Docs;
using Dyad.Tests.Store;

namespace Dyad.Tests.Cli;

/// <summary>A long command says what it is doing where somebody looks, and leaves nothing of that behind.</summary>
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

    [Theory]
    [InlineData("verify", "reading the kept text", "checking files and parts", "finding who is who", "making events again", "comparing them")]
    [InlineData("rebuild", "copying the corpus", "making events", "finding who is who", "writing the corpus")]
    public void Checking_a_corpus_and_making_it_again_say_each_step_too(string command, params string[] steps)
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-01-01"));
        var (code, _, error) = new InProcess(Path.GetDirectoryName(tiny.Corpus)!, tiny.Corpus, isTerminal: true).Run(command);
        code.ShouldBe(0, error);

        var corpus = Path.GetFileName(tiny.Corpus);
        error.Split('\r').Select(line => line.Trim()).Where(line => line.Contains(" of ", StringComparison.Ordinal)).ShouldBe(steps.Select((step, at) => $"{corpus}  {at + 1} of {steps.Length}  {step}"));
        error.Split('\r')[^1].Trim().ShouldNotContain(" of ");
        new InProcess(Path.GetDirectoryName(tiny.Corpus)!, tiny.Corpus, isTerminal: true).Run(command, "-q").Error.ShouldBe("");
    }

    private static string Import(bool isTerminal, params string[] more)
    {
        using var tiny = new Tiny();
        var file = tiny.File("next.csv", Tiny.Row(1, "2020-01-01"));
        var (code, _, error) = new InProcess(Path.GetDirectoryName(file)!, tiny.Corpus, isTerminal).Run(["import", file, "--dataset", "ucdp-ged", "--release", "21.1", "--extent", "selected", .. more]);
        code.ShouldBe(0, error);
        return error;
    }
}
