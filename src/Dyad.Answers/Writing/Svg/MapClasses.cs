using Dyad.Answers.Sentences;

namespace Dyad.Answers.Writing.Svg;

/// <summary>The classes of a map's shades: at most five, from one up, at round numbers.</summary>
/// <param name="From">The least count of each class, rising.</param>
/// <param name="Largest">The largest count there is.</param>
internal sealed record MapClasses(IReadOnlyList<decimal> From, decimal Largest)
{
    private const int Most = 5;

    /// <summary>The classes for counts up to <paramref name="largest"/>.</summary>
    public static MapClasses UpTo(decimal largest)
    {
        var steps = new List<decimal> { 1 };
        for (var at = 0; steps[^1] * 2 <= Math.Max(largest, 2); at++)
        {
            steps.Add(steps[^1] * (at % 3 == 1 ? 2.5m : 2m));
        }

        var round = largest <= Most ? Enumerable.Range(1, (int)largest).Select(count => (decimal)count).ToArray() : [.. steps.Where(step => step <= largest)];
        var every = Math.Max(1, (round.Length - 1) / (double)(Most - 1));
        return new MapClasses([.. Enumerable.Range(0, Math.Min(Most, round.Length)).Select(at => round[(int)Math.Round(at * every)]).Distinct()], largest);
    }

    /// <summary>The shade of a count, from 1 for the fewest to 5 for the most.</summary>
    public int Shade(decimal count)
    {
        var place = From.Count(from => from <= count);
        return From.Count == 1 ? 3 : 1 + (int)Math.Round((place - 1) * (double)(Most - 1) / (From.Count - 1));
    }

    /// <summary>Each class's shade and its words.</summary>
    public IEnumerable<(int Shade, string Words)> Legend => From.Select((from, at) =>
    {
        var to = at + 1 < From.Count ? From[at + 1] - 1 : Largest;
        return (Shade(from), from == to ? Show.Number(from) : $"{Show.Number(from)}–{Show.Number(to)}");
    });
}
