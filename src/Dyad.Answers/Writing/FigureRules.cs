namespace Dyad.Answers;

/// <summary>The rules for the figures of a brief: what derived ones rest on is there, one id has one value, and ranges hold their values.</summary>
internal static class FigureRules
{
    /// <summary>The violations.</summary>
    public static IEnumerable<Violation> Check(Brief brief)
    {
        var figures = brief.Figures;
        var ids = figures.Select(figure => figure.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var figure in figures)
        {
            if (figure.Kind == FigureKind.Derived && figure.Inputs.Count == 0)
            {
                yield return new("derived from nothing", figure.Id, figure.Request.Measure);
            }

            foreach (var input in figure.Inputs.Where(input => !ids.Contains(input)))
            {
                yield return new("input missing", figure.Id, input);
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
