using System.Globalization;

namespace Dyad.Answers.Writing.Svg;

/// <summary>Where a day stands between the two edges of a time axis, and which years are named on it.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
/// <param name="Left">Where the first day begins.</param>
/// <param name="Right">Where the last day ends.</param>
internal readonly record struct LaneScale(DateOnly First, DateOnly Last, double Left, double Right)
{
    private const double Apart = 44;
    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50, 100];

    /// <summary>Where a day begins; a day off the axis stands at its edge.</summary>
    public double At(DateOnly day) =>
        Left + ((Right - Left) * Math.Clamp((double)(day.DayNumber - First.DayNumber) / (Last.DayNumber + 1 - First.DayNumber), 0, 1));

    /// <summary>The years named, far enough apart to be read.</summary>
    public IEnumerable<(double X, string Text)> Years
    {
        get
        {
            var scale = this;
            var year = (Right - Left) / (Last.DayNumber + 1 - First.DayNumber) * 365.25;
            var step = Steps.First(step => step * year >= Apart || step == Steps[^1]);
            return Enumerable.Range(First.Year, Last.Year - First.Year + 1)
                .Where(at => at % step == 0 || scale.First.Year == scale.Last.Year)
                .Select(at => (scale.At(new DateOnly(at, 1, 1)), at.ToString(CultureInfo.InvariantCulture)));
        }
    }
}
