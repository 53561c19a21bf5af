using System.Diagnostics;

namespace Dyad.EndToEnd.Commands;

public sealed class DiskTests
{
    [Fact]
    public async Task With_a_full_disk_the_corpus_stays_as_it_was()
    {
        using var folder = new Folder();
        var small = Directory.CreateDirectory(Path.Combine(folder.Root, "small")).FullName;
        Assert.SkipUnless(await Ran("mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", small), "A small disk cannot be mounted here.");
        try
        {
            var (first, _) = folder.Releases();
            var corpus = Path.Combine(small, "corpus.duckdb");
            (await DyadProcess.Run(folder.Root, [.. Folder.Import(first, "1.1"), "--corpus", corpus])).Code.ShouldBe(0);
            var before = await File.ReadAllBytesAsync(corpus, TestContext.Current.CancellationToken);
            var large = Path.Combine(folder.Root, "large.csv");
            var rows = (await File.ReadAllTextAsync(first, TestContext.Current.CancellationToken)).Split('\n', 2);
            await File.WriteAllTextAsync(large, rows[0] + "\n" + string.Concat(Enumerable.Repeat(rows[1], 600)), TestContext.Current.CancellationToken);

            var (code, _, error) = await DyadProcess.Run(folder.Root, [.. Folder.Import(large, "1.2"), "--corpus", corpus]);

            code.ShouldBe(9);
            error.ShouldContain("was not changed");
            (await File.ReadAllBytesAsync(corpus, TestContext.Current.CancellationToken)).ShouldBe(before);
            Store.Upkeep.Verification.Run(corpus).ShouldAllBe(finding => finding.Holds);
            Directory.GetFiles(small).Select(Path.GetFileName).Order().ShouldBe(["corpus.duckdb", "corpus.duckdb.lock"]);
        }
        finally
        {
            // A process that another test starts may hold a file of it open for a moment.
            await Ran("umount", "--lazy", small);
        }
    }

    private static async Task<bool> Ran(string program, params string[] args)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, args) { UseShellExecute = false, RedirectStandardError = true })!;
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
