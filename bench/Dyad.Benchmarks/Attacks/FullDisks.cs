using System.Diagnostics;
using Dyad.Benchmarks.Imports;

namespace Dyad.Benchmarks.Attacks;

/// <summary>Imports on disks of several sizes: it fits, or the program says that the disk is full and the corpus is as it was. Takes the right to mount.</summary>
internal static class FullDisks
{
    private const int Machine = 9;

    public static int Run(string program, int sizes, int seed, TextWriter output)
    {
        using var ground = new Ground(program, seed);
        var tally = new Tally(output);
        var disk = Directory.CreateTempSubdirectory("dyad-disk-");
        var corpus = Path.Combine(disk.FullName, "corpus.duckdb");
        var least = new FileInfo(ground.Kept).Length + 4096;
        for (var size = 0; size < sizes; size++)
        {
            // From just the corpus to almost four times it.
            Do("mount", "-t", "tmpfs", "-o", $"size={least + (least * 3 * size / sizes)}", "tmpfs", disk.FullName);
            try
            {
                File.Copy(ground.Kept, corpus);
                var (code, _, error) = ground.Program.Run(Stage.ImportArguments(ground.Next, "1.2", corpus));
                var left = Directory.GetFiles(disk.FullName).Select(Path.GetFileName).Where(name => name is not ("corpus.duckdb" or "corpus.duckdb.lock")).ToArray();
                var counts = ground.Counted(corpus);
                if (code == 0 && counts == ground.After)
                {
                    tally.Right("it fits, and counts as it should");
                }
                else if (code == Machine && counts == ground.Before && error.Contains("full", StringComparison.OrdinalIgnoreCase) && left.Length == 0)
                {
                    tally.Right("the disk is full: said so, the corpus as it was, nothing left beside it");
                }
                else
                {
                    tally.Wrong($"ends with {code}, counts {(counts == ground.Before ? "as before" : counts == ground.After ? "as after" : "otherwise")}", $"{string.Join(' ', left)} {error.Trim()}");
                }
            }
            finally
            {
                Do("umount", disk.FullName);
            }
        }

        disk.Delete();
        return tally.Print();
    }

    private static void Do(string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}");
        }
    }
}
