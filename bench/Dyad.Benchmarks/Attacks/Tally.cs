namespace Dyad.Benchmarks.Attacks;

/// <summary>How often each outcome came about, and an example of each that should not have.</summary>
internal sealed class Tally(TextWriter output)
{
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);
    private int _wrong;

    /// <summary>Notes what should be.</summary>
    public void Right(string outcome)
    {
        lock (_counts)
        {
            _counts[outcome] = _counts.GetValueOrDefault(outcome) + 1;
        }
    }

    /// <summary>Notes what should never be, and prints the first ones whole.</summary>
    public void Wrong(string outcome, string example)
    {
        Right($"WRONG: {outcome}");
        if (Interlocked.Increment(ref _wrong) <= 10)
        {
            output.WriteLine($"WRONG: {outcome}: {example}");
        }
    }

    /// <summary>Prints the counts.</summary>
    /// <returns>An exit code: 1 where anything was wrong.</returns>
    public int Print()
    {
        foreach (var (outcome, count) in _counts)
        {
            output.WriteLine($"{count,7}  {outcome}");
        }

        return _wrong == 0 ? 0 : 1;
    }
}
