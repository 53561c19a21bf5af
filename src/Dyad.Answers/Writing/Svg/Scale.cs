namespace Dyad.Answers.Writing.Svg;

/// <summary>An axis from zero: round steps that reach past the largest value.</summary>
/// <param name="Step">The distance between ticks: one, two or five of some power of ten, never below one.</param>
/// <param name="Steps">How many steps there are.</param>
internal readonly record struct Scale(decimal Step, int Steps)
{
    private const int Most = 5;

    /// <summary>The value at the top.</summary>
    public decimal Top => Step * Steps;

    /// <summary>The ticks from zero up.</summary>
    public IEnumerable<decimal> Ticks
    {
        get
        {
            var step = Step;
            return Enumerable.Range(0, Steps + 1).Select(at => at * step);
        }
    }

    /// <summary>The axis for values up to <paramref name="largest"/>.</summary>
    public static Scale UpTo(decimal largest)
    {
        var step = 1m;
        for (var at = 0; largest / step > Most; at++)
        {
            step *= at % 3 == 1 ? 2.5m : 2m;
        }

        return new Scale(step, Math.Max(1, (int)Math.Ceiling(largest / step)));
    }
}
