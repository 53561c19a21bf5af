namespace Dyad.Benchmarks.Attacks;

/// <summary>One byte of a corpus changed: no other number is given while verify finds nothing.</summary>
internal static class FlippedBytes
{
    public static int Run(string program, int times, int seed, TextWriter output)
    {
        using var ground = new Ground(program, seed);
        var tally = new Tally(output);
        var random = new Random(seed);
        for (var time = 0; time < times; time++)
        {
            ground.Reset();
            var bytes = File.ReadAllBytes(ground.Corpus);
            var at = random.Next(bytes.Length);
            bytes[at] ^= (byte)(1 << random.Next(8));
            File.WriteAllBytes(ground.Corpus, bytes);
            var (counting, counts, _) = ground.Count(ground.Corpus);
            var (verifying, _, _) = ground.Program.Run("verify", "--corpus", ground.Corpus);
            var outcome = $"count ends with {counting}{(counting == 0 ? counts == ground.Before ? ", the same numbers" : ", other numbers" : "")}; verify with {verifying}";
            if (counting is not (0 or 8) || verifying is not (0 or 8) || (counting == 0 && counts != ground.Before && verifying == 0))
            {
                tally.Wrong(outcome, $"byte {at}");
            }
            else
            {
                tally.Right(outcome);
            }
        }

        return tally.Print();
    }
}
