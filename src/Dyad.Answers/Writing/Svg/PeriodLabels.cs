namespace Dyad.Answers.Writing.Svg;

/// <summary>Which periods of a time axis are named, so that names never run into each other: the starts of years if there are years to start.</summary>
internal static class PeriodLabels
{
    private const double Apart = 12;

    /// <summary>The places and words of the labels.</summary>
    public static IEnumerable<(int At, string Text)> Of(IReadOnlyList<string> periods, double slot)
    {
        var widest = periods.Max(SvgText.WidthOf) + Apart;
        if (widest <= slot)
        {
            return periods.Select((period, at) => (at, period));
        }

        var years = Enumerable.Range(0, periods.Count).Where(at => at == 0 || YearOf(periods[at]) != YearOf(periods[at - 1])).ToArray();
        return years.Length > 2 && years.Length < periods.Count
            ? Thinned([.. years.Select(at => (at, YearOf(periods[at])))], slot)
            : Thinned([.. periods.Select((period, at) => (at, period))], slot);
    }

    private static IEnumerable<(int At, string Text)> Thinned((int At, string Text)[] labels, double slot)
    {
        var end = double.MinValue;
        foreach (var (at, text) in labels)
        {
            var half = SvgText.WidthOf(text) / 2;
            if ((at * slot) - half >= end)
            {
                end = (at * slot) + half + Apart;
                yield return (at, text);
            }
        }
    }

    private static string YearOf(string period) => period.Length > 4 ? period[..4] : period;
}
