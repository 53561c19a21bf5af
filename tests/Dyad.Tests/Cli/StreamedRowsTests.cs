using System.Text;
using Dyad.Cli;
using Dyad.Model.Requests;
using Dyad.Store;
using Dyad.Tests.Docs;
using Dyad.Tests.Store;

namespace Dyad.Tests.Cli;

/// <summary>Lists are written row by row: no number of rows is held, and what comes out is the same.</summary>
public sealed class StreamedRowsTests : IDisposable
{
    private readonly Tiny _tiny = Tiny.Of(Tiny.Row(2, "2020-02-01"), Tiny.Row(1, "2020-01-01"), Tiny.Row(3, "2020-02-01"));

    private string Folder => Path.GetDirectoryName(_tiny.Corpus)!;

    [Fact]
    public void The_first_row_is_written_before_the_last_is_read()
    {
        var read = 0;
        IEnumerable<IReadOnlyList<object?>> Values()
        {
            while (true)
            {
                yield return [read++];
            }
        }

        foreach (var format in (string[])["csv", "tsv", "json", "ndjson", "md", "excel", "table"])
        {
            using var output = new Full(room: 400_000);
            Should.Throw<IOException>(() => RowsWriter.Write(output, new Rows("s", ["n"], Values()), format, Quiet(output)), format);
        }
    }

    [Fact]
    public void A_listing_gives_the_events_and_sources_that_are_listed_at_once()
    {
        using var corpus = Corpus.Open(_tiny.Corpus);
        var filter = Filter.Empty.With("limit", "2");
        var events = corpus.Events(filter);
        var listing = corpus.Listing(filter);

        (listing.Count, listing.Datasets["ucdp-ged"]).ShouldBe((2, 2));
        listing.Read(rows => rows.Select(row => row.EventId).ShouldBe(["ucdp:1", "ucdp:2"]));
        listing.ReadWithSources(rows => rows.Select(row => (row.Row.EventId, row.Sources!)).ShouldBe(events.Select(row => row.EventId).Zip(corpus.SourcesOf(events))));
    }

    [Fact]
    public void More_may_be_asked_while_rows_are_read()
    {
        using var corpus = Corpus.Open(_tiny.Corpus);
        corpus.Listing(Filter.Empty).Read(rows =>
        {
            var ids = new List<string>();
            foreach (var row in rows)
            {
                corpus.Events(Filter.Empty).Count.ShouldBe(3);
                ids.Add(row.EventId);
            }

            ids.ShouldBe(["ucdp:1", "ucdp:2", "ucdp:3"]);
        });
    }

    [Fact]
    public void A_query_that_fails_half_way_leaves_no_half_file()
    {
        File.WriteAllText(Path.Combine(Folder, "out.csv"), "before");

        var (code, _, error) = new InProcess(Folder, _tiny.Corpus).Run(
            "sql", "select case when n < 400000 then n else error('half way') end as n from range(500000) r(n)", "-o", "out.csv");

        code.ShouldBe(2, error);
        error.ShouldContain("half way");
        File.ReadAllText(Path.Combine(Folder, "out.csv")).ShouldBe("before");
        Directory.GetFiles(Folder, ".dyad-*").ShouldBeEmpty();
    }

    [Fact]
    public void A_long_table_is_several_each_with_its_head()
    {
        var (code, output, error) = new InProcess(Folder, _tiny.Corpus, isTerminal: true).Run("sql", "select n from range(5001) r(n)");

        code.ShouldBe(0, error);
        output.Split('\n').Count(line => line.Trim() == "n").ShouldBe(2);
        output.TrimEnd().ShouldEndWith(" 5000");
    }

    [Fact]
    public void A_reader_who_has_read_enough_is_no_fault()
    {
        using var output = new Full(room: 0) { Wrong = new IOException("Broken pipe", 32) };
        using var error = new StringWriter();

        Entry.Run(["events", "--corpus", _tiny.Corpus], Quiet(output) with { Error = error }, TestContext.Current.CancellationToken).ShouldBe(0);

        error.ToString().ShouldBeEmpty();
    }

    public void Dispose() => _tiny.Dispose();

    private Surroundings Quiet(TextWriter output) => new(output, TextWriter.Null, TimeProvider.System, _ => null, Folder, AppContext.BaseDirectory, IsTerminal: false, 100);

    private sealed class Full(int room) : StringWriter
    {
        private int _written;

        public IOException Wrong { get; init; } = new("full");

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(string? value)
        {
            _written += value?.Length ?? 0;
            if (_written > room)
            {
                throw Wrong;
            }
        }
    }
}
