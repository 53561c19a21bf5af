using Dyad.Answers.Sentences;

namespace Dyad.Answers.Charts;

/// <summary>One bar of a chart by name.</summary>
/// <param name="Name">What it counts: an opponent, a side.</param>
/// <param name="Figure">The value; one without a value is not stated, and not zero.</param>
public sealed record NamedBar(string Name, Figure Figure)
{
    /// <summary>The value in words: its number with its range, or that it is not stated.</summary>
    public string Words => Figure.Value is null ? "not stated" : Show.Number(Figure).Text;
}
