namespace Dyad.EndToEnd.Commands;

/// <summary>An import that is killed leaves the corpus as it was or as it would have become. <c>DYAD_KILLS</c> says how often each step is tried.</summary>
public sealed class KillTests
{
    private static readonly int Times = int.TryParse(Environment.GetEnvironmentVariable("DYAD_KILLS"), out var times) ? times : 2;

    // The step after whose line the process is killed, and how long after: none, or somewhere in the work that follows.
    private static readonly (string Step, int MostMilliseconds)[] Moments =
        [("copied", 0), ("loading", 60), ("loaded", 60), ("committing", 0), ("committing", 25), ("committed", 0), ("flushed", 0), ("renamed", 0)];

    [Fact]
    public async Task Killed_at_any_step_the_corpus_holds_the_old_state_or_the_new()
    {
        using var folder = new Folder();
        var (first, second) = folder.Releases();
        (await folder.Dyad(Folder.Import(first, "1.1"))).Code.ShouldBe(0);
        var kept = Path.Combine(folder.Root, "kept.duckdb");
        File.Copy(folder.Corpus, kept);
        var old = folder.Snapshot();
        (await folder.Dyad(Folder.Import(second, "1.2"))).Code.ShouldBe(0);
        var now = folder.Snapshot();
        var random = new Random(20210827);
        var seen = new Dictionary<string, int> { ["old"] = 0, ["new"] = 0 };

        foreach (var (step, most) in Moments)
        {
            for (var time = 0; time < Times; time++)
            {
                File.Copy(kept, folder.Corpus, overwrite: true);
                await Killed(folder, second, step, most == 0 ? 0 : random.Next(most));

                var snapshot = folder.Snapshot();

                snapshot.ShouldBeOneOf(old, now);
                seen[snapshot == old ? "old" : "new"]++;
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"old state {seen["old"]} times, new state {seen["new"]} times, {Times} kills at each of {Moments.Length} moments");
        seen.Values.ShouldAllBe(count => count > 0);
        (await folder.Dyad(Folder.Import(second, "1.2"))).Code.ShouldBe(0);
        folder.Snapshot().ShouldBe(now);
        Directory.GetFiles(folder.Root, "corpus.*").Select(Path.GetFileName).Order().ShouldBe(["corpus.duckdb", "corpus.duckdb.lock"]);
    }

    [Fact]
    public async Task Interrupted_it_says_so_and_changes_nothing()
    {
        using var folder = new Folder();
        var (first, second) = folder.Releases();
        await folder.Dyad(Folder.Import(first, "1.1"));
        var old = folder.Snapshot();
        File.WriteAllText(second, string.Concat(Enumerable.Repeat(File.ReadAllText(first), 4000)));

        using var import = DyadProcess.Start(folder.Root, [.. Folder.Import(second, "1.2"), "--debug", "--corpus", folder.Corpus]);
        import.Said = line =>
        {
            if (line == "step: copied")
            {
                import.Interrupt();
            }
        };
        var (code, _, _) = await import.End();

        code.ShouldBe(130);
        folder.Snapshot().ShouldBe(old);
    }

    [Fact]
    public async Task What_a_killed_listing_left_among_the_temporary_files_goes_with_the_next_and_what_a_living_one_has_stays()
    {
        using var folder = new Folder();
        var (first, _) = folder.Releases();
        (await folder.Dyad(Folder.Import(first, "1.1"))).Code.ShouldBe(0);
        var (left, held) = (Rows(), Rows());
        File.WriteAllText(Path.Combine(left, "owner"), "");
        File.WriteAllText(Path.Combine(left, "corpus-1"), "rows");
        using var owner = new FileStream(Path.Combine(held, "owner"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);

        var (code, _, error) = await folder.Dyad("sql", "select count(*) from event");

        code.ShouldBe(0, error);
        Directory.Exists(left).ShouldBeFalse();
        Directory.Exists(held).ShouldBeTrue();
        Directory.Delete(held, recursive: true);

        static string Rows() => Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), $"dyad-rows.{Guid.NewGuid():N}.new")).FullName;
    }

    private static async Task Killed(Folder folder, string file, string step, int milliseconds)
    {
        using var import = DyadProcess.Start(folder.Root, [.. Folder.Import(file, "1.2"), "--debug", "--corpus", folder.Corpus]);
        import.Said = line =>
        {
            if (line == $"step: {step}")
            {
                // A spin of its own length: a timer would be too coarse to meet the middle of a commit.
                var until = System.Diagnostics.Stopwatch.StartNew();
                while (until.ElapsedMilliseconds < milliseconds)
                {
                    Thread.SpinWait(100);
                }

                import.Kill();
            }
        };
        await import.End();
    }
}
