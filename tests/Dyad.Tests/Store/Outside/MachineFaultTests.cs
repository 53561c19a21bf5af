using System.Diagnostics;
using Dyad.Model;
using Dyad.Sources.Datasets;
using Dyad.Store.Import;
using Dyad.Store.Storage;

namespace Dyad.Tests.Store.Outside;

/// <summary>What the machine does not let the program do is said as that, and never as a fault of the program, a file or a definition.</summary>
public sealed class MachineFaultTests
{
    private const int Rows = 60_000;

    [Theory]
    [InlineData("TransactionContext Error: Failed to commit: Could not write file \"/data/corpus.wal\": No space left on device", "the disk is full, or holds as many files as it can: /data/corpus.wal")]
    [InlineData("Read-only file system : '/data/corpus.new'", "the disk is read-only: /data/corpus.new")]
    [InlineData("Access to the path '/data/corpus' is denied.", "you have no right to it: /data/corpus")]
    [InlineData("Out of Memory Error: failed to offload data block of size 256.0 KiB", "there is no room left for temporary files")]
    [InlineData("File name too long", "the name is too long")]
    public void The_system_s_words_are_told_in_plain_ones(string said, string words)
    {
        MachineFault.Of(new InvalidOperationException(said)).ShouldBe(words);
        MachineFault.Of(new InvalidOperationException("Something else.", new IOException(said)))!.ShouldStartWith(words.Split(':')[0]);
    }

    [Fact]
    public void Other_errors_are_not_the_machine_s() => MachineFault.Of(new InvalidOperationException("Binder Error: no column best")).ShouldBeNull();

    [Theory]
    [InlineData("copied")]
    [InlineData("loaded")]
    [InlineData("projected")]
    [InlineData("committing")]
    public void An_import_whose_disk_fills_up_says_so_and_leaves_the_corpus_as_it_was(string at)
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-01-01"));
        var file = tiny.File("next.csv", Enumerable.Range(1, Rows).Select(id => Tiny.Row(id, "2020-02-01")));
        var disk = Directory.CreateTempSubdirectory("dyad-full-disk-");
        try
        {
            Assert.SkipUnless(Do("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", disk.FullName), "takes the right to mount a small disk");
            try
            {
                var corpus = Path.Combine(disk.FullName, "corpus.duckdb");
                File.Copy(tiny.Corpus, corpus);
                var kept = File.ReadAllBytes(corpus);
                var importer = new Importer(corpus, DatasetLibrary.Load(Path.Combine(AppContext.BaseDirectory, "datasets"))) { Step = step => Fill(step == at, Path.Combine(disk.FullName, "filler")) };

                var wrong = Should.Throw<DyadException>(() => importer.Import(
                    new ImportRequest(file, new DateOnly(2026, 1, 1)) { Dataset = "ucdp-ged", Release = "2.1", Extent = ExtentKind.Selected }, TestContext.Current.CancellationToken));

                wrong.Trouble.ShouldBe(Trouble.Environment);
                wrong.Message.ShouldStartWith("The corpus was not changed: the disk is full");
                File.ReadAllBytes(corpus).ShouldBe(kept);
                Directory.GetFileSystemEntries(disk.FullName).Select(Path.GetFileName).ShouldBe(["corpus.duckdb", "corpus.duckdb.lock", "filler"], ignoreOrder: true);
            }
            finally
            {
                Do("umount", disk.FullName).ShouldBeTrue();
            }
        }
        finally
        {
            disk.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("copied")]
    [InlineData("loading")]
    [InlineData("loaded")]
    [InlineData("projected")]
    [InlineData("committed")]
    public void An_import_whose_files_are_taken_away_says_so_and_leaves_the_corpus_as_it_was(string at)
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-01-01"));
        var file = tiny.File("next.csv", Tiny.Row(2, "2020-02-01"));
        var kept = File.ReadAllBytes(tiny.Corpus);
        var importer = new Importer(tiny.Corpus, DatasetLibrary.Load(Path.Combine(AppContext.BaseDirectory, "datasets"))) { Step = step => TakeAway(step == at, tiny.Corpus) };

        var wrong = Should.Throw<DyadException>(() => importer.Import(
            new ImportRequest(file, new DateOnly(2026, 1, 1)) { Dataset = "ucdp-ged", Release = "2.1", Extent = ExtentKind.Selected }, TestContext.Current.CancellationToken));

        wrong.Trouble.ShouldBe(Trouble.Environment, wrong.ToString());
        wrong.Message.ShouldStartWith("The corpus was not changed: a file that was worked with is gone: ");
        File.ReadAllBytes(tiny.Corpus).ShouldBe(kept);
    }

    private static void TakeAway(bool isTime, string corpus)
    {
        foreach (var file in isTime ? Directory.GetDirectories(Path.GetDirectoryName(corpus)!, "*.new").SelectMany(Directory.GetFiles) : [])
        {
            File.Delete(file);
        }
    }

    // Until nothing more fits.
    private static void Fill(bool isTime, string path)
    {
        if (!isTime)
        {
            return;
        }

        using var filler = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            while (true)
            {
                filler.Write(new byte[4096]);
            }
        }
        catch (IOException)
        {
            return;
        }
    }

    private static bool Do(string program, params IEnumerable<string> arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
