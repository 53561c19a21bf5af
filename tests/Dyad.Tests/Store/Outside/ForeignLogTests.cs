using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Tests.Docs;

namespace Dyad.Tests.Store.Outside;

/// <summary>A log beside a corpus is another program's, because a finished corpus has none; it would change what the corpus says.</summary>
public sealed class ForeignLogTests
{
    public static TheoryData<string> Logs => [".wal", ".wal.checkpoint", ".wal.recovery"];

    [Theory]
    [MemberData(nameof(Logs))]
    public void Nothing_is_read_or_written_beside_a_foreign_log_and_the_message_says_how_to_mend_it(string ending)
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-01-01"));
        var next = tiny.File("next.csv", Tiny.Row(2, "2020-01-02"));
        File.WriteAllText(tiny.Corpus + ending, "");
        var before = File.ReadAllBytes(tiny.Corpus);

        foreach (var args in (string[][])[["count"], ["verify"], ["sql", "select 1"], ["rebuild"], ["import", next, "--dataset", "ucdp-ged", "--release", "22.1"], ["doctor"]])
        {
            var (code, output, error) = Run(tiny, args);
            if (args[0] == "doctor")
            {
                output.ShouldContain("is not of this corpus");
                continue;
            }

            (args[0], code, output).ShouldBe((args[0], 8, ""));
            error.ShouldContain($"mv '{tiny.Corpus}{ending}'");
        }

        File.ReadAllBytes(tiny.Corpus).AsSpan().SequenceEqual(before).ShouldBeTrue();
        File.Move(tiny.Corpus + ending, tiny.Corpus + ending + ".foreign");
        Run(tiny, "count").Code.ShouldBe(0);
    }

    [Fact]
    public void A_new_corpus_is_not_put_beside_one()
    {
        using var tiny = new Tiny();
        var rows = tiny.File("rows.csv", Tiny.Row(1, "2020-01-01"));
        File.WriteAllText(tiny.Corpus + ".wal", "");

        Should.Throw<DyadException>(() => tiny.Import(rows)).Trouble.ShouldBe(Trouble.Damaged);
        File.Exists(tiny.Corpus).ShouldBeFalse();
    }

    [Fact]
    public void Nor_is_one_that_another_program_put_there_during_an_import()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-01-01"));
        var next = tiny.File("next.csv", Tiny.Row(2, "2020-01-02"));

        var refusal = Should.Throw<DyadException>(() => Writers.Import(tiny, next, "22.1", step => File.WriteAllText(tiny.Corpus + ".wal", ""), at: "committed"));

        refusal.Trouble.ShouldBe(Trouble.Damaged);
        File.Delete(tiny.Corpus + ".wal");
        tiny.Count(Filter.Empty).Single().Events.ShouldBe(1);
    }

    private static (int Code, string Out, string Error) Run(Tiny tiny, params string[] args) => new InProcess(Path.GetDirectoryName(tiny.Corpus)!, tiny.Corpus).Run(args);
}
