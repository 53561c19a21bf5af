using Dyad.Tests.Docs;
using Dyad.Tests.Store;

namespace Dyad.Tests.Cli;

/// <summary>What is written goes over nothing that a command reads, and a corpus may be reached by a link and lie under any path.</summary>
public sealed class OutputFileTests : IDisposable
{
    private readonly Tiny _tiny = Tiny.Of(Tiny.Row(1, "2020-01-01"), Tiny.Row(2, "2020-02-01"));

    private string Folder => Path.GetDirectoryName(_tiny.Corpus)!;

    [Theory]
    [InlineData("corpus.duckdb")]
    [InlineData("corpus.duckdb.lock")]
    [InlineData("corpus.duckdb.wal")]
    [InlineData("corpus.duckdb.wal.checkpoint")]
    [InlineData("corpus.duckdb.tmp")]
    [InlineData("corpus.duckdb.tmp/x")]
    [InlineData("corpus.duckdb.00000000.new/corpus")]
    [InlineData("./link.duckdb")]
    [InlineData("folder/corpus.duckdb")]
    [InlineData("hard.duckdb")]
    [InlineData("copy.duckdb")]
    public void Nothing_is_written_over_the_corpus_or_what_belongs_to_it(string output)
    {
        File.CreateSymbolicLink(Path.Combine(Folder, "link.duckdb"), _tiny.Corpus);
        Directory.CreateSymbolicLink(Path.Combine(Folder, "folder"), Folder);
        File.CreateSymbolicLink(Path.Combine(Folder, "hard.duckdb"), "corpus.duckdb");
        File.Copy(_tiny.Corpus, Path.Combine(Folder, "copy.duckdb"));
        var (before, entries) = (File.ReadAllBytes(_tiny.Corpus), Directory.GetFileSystemEntries(Folder).Order().ToArray());

        // Every command asks the same guard: all of them for the corpus itself, a reader and a writer for the rest.
        string[][] readerAndWriter = [["count"], ["import", "rows.csv"]];
        string[][] others = [["events"], ["export", "--format", "csv"], ["sql", "select 1"], ["verify"]];
        foreach (var args in output == "corpus.duckdb" ? [.. readerAndWriter, .. others] : readerAndWriter)
        {
            var (code, _, error) = Run([.. args, "-o", output]);
            (args[0], code).ShouldBe((args[0], 2));
            error.ShouldStartWith($"--output: {output} is ");
        }

        File.ReadAllBytes(_tiny.Corpus).AsSpan().SequenceEqual(before).ShouldBeTrue();
        Directory.GetFileSystemEntries(Folder).Order().ShouldBe(entries);
    }

    [Fact]
    public void Nor_over_a_file_that_the_command_reads()
    {
        var rows = File.ReadAllText(Path.Combine(Folder, "rows.csv"));
        _tiny.Text("brief.json", "{}");
        Directory.CreateDirectory(Path.Combine(Folder, "dyad-datasets", "mine"));
        _tiny.Text("dyad-datasets/mine/dataset.yaml", "name: mine\n");

        foreach (var args in (string[][])[["import", "rows.csv", "-o", "rows.csv"], ["dataset", "new", "rows.csv", "-o", "./rows.csv"], ["events", "--figure", "x", "--from", "brief.json", "-o", "brief.json"], ["count", "-o", "dyad-datasets/mine/dataset.yaml"]])
        {
            var (code, _, error) = Run(args);
            code.ShouldBe(2);
            error.ShouldContain(args[0] == "count" ? "is read by this command" : $"--output: {args[^1]} is read by this command");
        }

        File.ReadAllText(Path.Combine(Folder, "rows.csv")).ShouldBe(rows);
        File.ReadAllText(Path.Combine(Folder, "dyad-datasets", "mine", "dataset.yaml")).ShouldBe("name: mine\n");
    }

    [Fact]
    public void A_file_is_written_whole_or_not_at_all_and_leaves_nothing_beside_it()
    {
        Run("count", "-o", "count.csv").Code.ShouldBe(0);
        var first = File.ReadAllText(Path.Combine(Folder, "count.csv"));
        Run("count", "--by", "year", "-o", "count.csv").Code.ShouldBe(0);
        File.ReadAllText(Path.Combine(Folder, "count.csv")).ShouldNotBe(first);

        var (code, _, error) = Run("count", "-o", "no/such/folder.csv");
        code.ShouldBe(9);
        error.ShouldContain("was not written");
        Directory.GetFiles(Folder, ".dyad-*").ShouldBeEmpty();
    }

    [Fact]
    public void A_corpus_that_is_a_link_stays_one_and_what_it_leads_to_is_changed()
    {
        var link = Path.Combine(Directory.CreateDirectory(Path.Combine(Folder, "links")).FullName, "corpus.duckdb");
        File.CreateSymbolicLink(link, "../corpus.duckdb");
        var next = _tiny.File("next.csv", Tiny.Row(3, "2020-01-02"));

        var (code, _, error) = Run("import", next, "--dataset", "ucdp-ged", "--release", "22.1", "--extent", "selected", "--corpus", link);

        (code, File.ResolveLinkTarget(link, returnFinalTarget: true)!.FullName).ShouldBe((0, _tiny.Corpus), error);
        _tiny.Lines("select count(*) from releases").ShouldBe(["2"]);
        Directory.GetFileSystemEntries(Path.Combine(Folder, "links")).ShouldBe([link]);
        Run("count", "--corpus", link).Code.ShouldBe(0);
        Run("verify", "--corpus", link).Code.ShouldBe(0);
    }

    [Theory]
    [InlineData("a;b.duckdb")]
    [InlineData("a b ")]
    [InlineData(" ab")]
    [InlineData("a'b\"c")]
    [InlineData("\"ab\"")]
    [InlineData("a=b;access_mode=automatic")]
    [InlineData("a[x]*{b}#%20")]
    public void Any_other_path_works(string name)
    {
        var corpus = Path.Combine(Folder, name);

        Run("import", "rows.csv", "--dataset", "ucdp-ged", "--release", "21.1", "--extent", "selected", "--corpus", corpus).Code.ShouldBe(0);

        File.Exists(corpus).ShouldBeTrue();
        var (code, output, error) = Run("count", "--corpus", corpus, "--format", "csv");
        (code, output.Split('\n')[1].Split(',')[0]).ShouldBe((0, "2"), error);

        // The full check takes seconds and opens the same file: it is run for the path that could do most harm.
        string[] check = name.Contains("access_mode", StringComparison.Ordinal) ? ["verify"] : ["verify", "--quick"];
        Run([.. check, "--corpus", corpus]).Code.ShouldBe(0);
    }

    [Theory]
    [InlineData("a?b.duckdb")]
    [InlineData("a\nb")]
    [InlineData("a\u001b[31mb")]
    public void A_path_that_the_engine_does_not_take_is_refused_before_anything_is_written(string name)
    {
        var entries = Directory.GetFileSystemEntries(Folder);

        foreach (var args in (string[][])[["import", "rows.csv"], ["pack", "add", "khorasan"]])
        {
            var (code, _, error) = Run([.. args, "--corpus", Path.Combine(Folder, name)]);
            code.ShouldBe(2);
            error.ShouldContain("the engine takes no path with a question mark or a control character");
        }

        Directory.GetFileSystemEntries(Folder).ShouldBe(entries);
    }

    public void Dispose() => _tiny.Dispose();

    private (int Code, string Out, string Error) Run(params string[] args) => new InProcess(Folder, _tiny.Corpus).Run(args);
}
