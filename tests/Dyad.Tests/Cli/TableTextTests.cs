using Dyad.Tests.Docs;
using Dyad.Tests.Store;

namespace Dyad.Tests.Cli;

/// <summary>Tables cut no value: a pipe has no edge, and a terminal that is too narrow has each row as a block.</summary>
public sealed class TableTextTests : IDisposable
{
    private readonly Tiny _tiny = Tiny.Of(Tiny.Row(1, "2020-01-01", a: "A group with a long name of many words", b: "Taleban"), Tiny.Row(2, "2020-01-02"));

    [Fact]
    public void Into_a_pipe_each_row_is_one_line_with_every_value_whole()
    {
        var lines = Run(isTerminal: false, "events", "--format", "table").Split('\n', StringSplitOptions.RemoveEmptyEntries);

        lines.Length.ShouldBe(4);
        lines[2].ShouldContain("A group with a long name of many words");
        foreach (var value in Run(isTerminal: false, "events", "--format", "tsv").Split('\n')[1].Split('\t'))
        {
            lines[2].ShouldContain(value);
        }
    }

    [Fact]
    public void A_terminal_that_is_too_narrow_has_a_block_for_each_row()
    {
        var output = Run(isTerminal: true, "events", "--format", "table", "--columns", "event,date,date_precision,side_a,side_b,violence,low,best,high,country,place_precision,conflict,file");

        output.ShouldStartWith(" event            ucdp:1\n date             2020-01-01\n");
        output.ShouldContain(" side_a           A group with a long name of many words\n");
        output.Split("\n\n").Length.ShouldBe(2);
    }

    [Fact]
    public void A_terminal_with_room_has_a_table_whose_cells_break_between_words() =>
        Run(isTerminal: true, "events", "--columns", "event,side_a,side_b,date,violence,best,country,place").ShouldContain("ucdp:1");

    public void Dispose() => _tiny.Dispose();

    private string Run(bool isTerminal, params string[] args) => new InProcess(Path.GetTempPath(), _tiny.Corpus, isTerminal).Run(args).Out;
}
