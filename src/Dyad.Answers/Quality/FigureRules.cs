using Dyad.Answers.Documents;
using Dyad.Answers.Sentences;

namespace Dyad.Answers.Quality;

/// <summary>The rules for the figures of a brief: derived ones rest on others, one id has one value, and ranges hold their values.</summary>
internal static class FigureRules
{
    /// <summary>The violations.</summary>
    public static IEnumerable<Violation> Check(Brief brief)
    {
        foreach (var figure in brief.Figures)
        {
            if (figure.Kind == FigureKind.Derived && figure.Inputs.Count == 0)
            {
                yield return new("derived from nothing", figure.Id, figure.Request.Measure);
            }

            if (figure is { Value: { } value, Low: { } low, High: { } high } && (value < low || value > high) && figure.RangeMeaning.Length == 0)
            {
                yield return new("value outside its range", figure.Id, $"{value} is not in {low}–{high}, and nothing says why");
            }
        }

        foreach (var same in Reading.SpansOf(brief).Select(span => span.Figure).OfType<Figure>().GroupBy(figure => figure.Id, StringComparer.Ordinal))
        {
            var values = same.Select(figure => (figure.Value, figure.Low, figure.High, figure.Day)).Distinct().ToArray();
            if (values.Length > 1)
            {
                yield return new("two values for one figure", same.Key, string.Join(" and ", values.Select(value => value.Value)));
            }
        }
    }
}
