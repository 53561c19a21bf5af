using System.Diagnostics;

namespace Dyad.Benchmarks.Attacks;

/// <summary>Imports that are killed at any moment: the corpus has the one state or the other, is whole, and takes the next import.</summary>
internal static class KilledImports
{
    public static int Run(string program, int times, int seed, TextWriter output)
    {
        using var ground = new Ground(program, seed);
        var tally = new Tally(output);
        var random = new Random(seed);
        ground.Reset();
        var started = Stopwatch.GetTimestamp();
        ground.Program.Run(ground.Importing);
        var whole = Stopwatch.GetElapsedTime(started);
        for (var time = 0; time < times; time++)
        {
            ground.Reset();
            var after = whole * random.NextDouble();
            var killed = ground.Program.Kill(after, ground.Importing);
            var counts = ground.Counted(ground.Corpus);
            var at = $"killed after {after.TotalMilliseconds:0} ms";
            if (counts != ground.Before && counts != ground.After)
            {
                tally.Wrong("the corpus counts neither as before nor as after", at);
                continue;
            }

            if (ground.Program.Run("verify", "--corpus", ground.Corpus) is not (0, _, _))
            {
                tally.Wrong("verify finds something", at);
            }
            else if (ground.Program.Run(ground.Importing) is not (0, _, _) and var (_, _, error))
            {
                tally.Wrong("the next import fails", $"{at}: {error}");
            }
            else if (ground.Counted(ground.Corpus) != ground.After)
            {
                tally.Wrong("the next import counts otherwise", at);
            }
            else
            {
                tally.Right($"{(killed ? "killed" : "ended first")}, {(counts == ground.Before ? "as before" : "as after")}, whole, the next import right");
            }
        }

        return tally.Print();
    }
}
