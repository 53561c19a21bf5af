using System.Diagnostics;

namespace Dyad.EndToEnd.Commands;

/// <summary>Ctrl-C ends every command soon, with its own exit code, and leaves the corpus and its folder as they were.</summary>
public sealed class InterruptTests(InterruptTests.Large large) : IClassFixture<InterruptTests.Large>
{
    private const int Interrupted = 130;

    // Two seconds are promised for three million events; a machine that runs other tests meanwhile gets some more.
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(6);

    [Theory]
    [InlineData("count", "--by", "country,month")]
    [InlineData("brief", "Example Front")]
    [InlineData("search", "Front")]
    [InlineData("events", "--format", "csv")]
    [InlineData("sql", "select a.event_key + b.event_key as far from event a, event b")]
    [InlineData("export", "-o", "out.csv", "--format", "csv")]
    [InlineData("verify")]
    [InlineData("rebuild")]
    [InlineData("import", "again.csv", "--dataset", "ucdp-ged", "--release", "1.2", "--extent", "complete")]
    public async Task An_interrupted_command_ends_soon_and_changes_nothing(params string[] command)
    {
        foreach (var wait in (int[])[150, 500])
        {
            using var running = DyadProcess.Start(large.Folder.Root, [.. command, "--corpus", large.Folder.Corpus]);
            var end = running.End();
            await Task.Delay(wait, TestContext.Current.CancellationToken);
            var since = Stopwatch.StartNew();
            running.Interrupt();

            var (code, _, error) = await end;

            // A short command may have ended before.
            code.ShouldBeOneOf([0, 3, Interrupted], error);
            since.Elapsed.ShouldBeLessThan(Soon);
            error.ShouldNotContain("fault of the program");
        }

        File.Delete(Path.Combine(large.Folder.Root, "out.csv"));
        File.Delete(Path.Combine(large.Folder.Root, "out.csv.metadata.json"));
        File.ReadAllBytes(large.Folder.Corpus).ShouldBe(large.Bytes);
        Directory.GetFiles(large.Folder.Root).Select(Path.GetFileName).Order().ShouldBe(["again.csv", "corpus.duckdb", "corpus.duckdb.lock", "first.csv", "large.csv", "second.csv"]);
    }

    /// <summary>A corpus that takes a while to work on.</summary>
    public sealed class Large : IAsyncLifetime
    {
        private const int Copies = 4_000;

        internal Folder Folder { get; } = new();

        internal byte[] Bytes { get; private set; } = [];

        public async ValueTask InitializeAsync()
        {
            var (first, _) = Folder.Releases();
            var lines = File.ReadAllLines(first);
            var file = Path.Combine(Folder.Root, "large.csv");
            var rows = Enumerable.Range(1, Copies).SelectMany(copy => lines.Skip(1).Select((line, at) => $"{(copy * lines.Length) + at}{line[line.IndexOf(',', StringComparison.Ordinal)..]}"));
            File.WriteAllLines(file, [lines[0], .. rows]);
            File.Copy(file, Path.Combine(Folder.Root, "again.csv"));
            File.AppendAllText(Path.Combine(Folder.Root, "again.csv"), "\n");
            var (code, _, error) = await Folder.Dyad(Commands.Folder.Import(file, "1.1"));
            code.ShouldBe(0, error);
            Bytes = File.ReadAllBytes(Folder.Corpus);
        }

        public ValueTask DisposeAsync()
        {
            Folder.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
