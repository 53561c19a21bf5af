namespace Dyad.Analysis.Analogues;

/// <summary>The nearest windows seen so far, and a bound beyond which no window can be among the nearest any more.</summary>
/// <remarks>
/// The answer is greedy: from the nearest on, a window is taken unless one already taken starts in the same series within the exclusion.
/// The bound is sound before all windows are seen. Take <c>count</c> windows that, within a series, start more than twice the exclusion apart. Each is
/// in the greedy answer, or something nearer is in it and starts within the exclusion of it; nothing can stand in for two of them.
/// So the answer's last window is no further than the furthest of them.
/// </remarks>
/// <param name="count">How many are wanted.</param>
/// <param name="exclusion">Within a series, those taken start further apart than this many months.</param>
/// <param name="within">The squared distance beyond which none is wanted.</param>
internal sealed class BestMatches(int count, int exclusion, double within = double.MaxValue / 1e6)
{
    private readonly List<AnalogueMatch> _kept = [];
    private AnalogueMatch _bound = new(int.MaxValue, int.MaxValue, int.MaxValue, within);
    private ulong _boundShuffled = ulong.MaxValue;
    private int _room = 8 * count;

    /// <summary>The squared distance beyond which no window can be in the answer.</summary>
    public double Bound => _bound.SquaredDistance;

    /// <summary>Whether any window was near enough.</summary>
    public bool HasAny => _kept.Count > 0;

    /// <summary>Shows a window; no window is shown twice, unless <see cref="Forget"/> lies between.</summary>
    public void Offer(AnalogueMatch match)
    {
        if (match.SquaredDistance > Bound || (match.SquaredDistance == Bound && match.Shuffled > _boundShuffled))
        {
            return;
        }

        _kept.Add(match);
        if (_kept.Count >= _room)
        {
            Tighten();
            _room = Math.Max(_room, 2 * _kept.Count);
        }
    }

    /// <summary>Forgets the windows but keeps the bound, so that all may be shown again.</summary>
    public void Forget()
    {
        Tighten();
        _kept.Clear();
    }

    /// <summary>The answer, nearest first; shorter than wanted when there are not enough windows.</summary>
    public AnalogueMatch[] Answer()
    {
        _kept.Sort();
        return [.. Spaced(exclusion).Select(index => _kept[index])];
    }

    private void Tighten()
    {
        _kept.Sort();
        var spaced = Spaced(2 * exclusion);
        if (spaced.Count == count)
        {
            _bound = _kept[spaced[^1]];
            _boundShuffled = _bound.Shuffled;
            _kept.RemoveRange(spaced[^1] + 1, _kept.Count - spaced[^1] - 1);
        }
    }

    /// <summary>The places of the nearest windows that, within a series, start further apart than a number of months.</summary>
    private List<int> Spaced(int months)
    {
        var taken = new List<int>(count);
        for (var i = 0; i < _kept.Count && taken.Count < count; i++)
        {
            if (!IsNearTaken(_kept[i], taken, months))
            {
                taken.Add(i);
            }
        }

        return taken;
    }

    private bool IsNearTaken(AnalogueMatch match, List<int> taken, int months)
    {
        foreach (var index in taken)
        {
            if (_kept[index].Series == match.Series && Math.Abs(_kept[index].FirstMonth - match.FirstMonth) <= months)
            {
                return true;
            }
        }

        return false;
    }
}
