using System.Text;
using static Dyad.Answers.Writing.Svg.SvgText;

namespace Dyad.Answers.Writing.Svg;

/// <summary>Draws the net of degrees of a map, its labels and a scale bar.</summary>
internal static class MapGrid
{
    private static readonly double[] Steps = [1, 2, 5, 10, 15, 30, 45, 60, 90];
    private static readonly double[] Kilometres = [20, 50, 100, 200, 500, 1000, 2000, 5000];

    /// <summary>The lines of the net.</summary>
    public static string Lines(MapWindow window)
    {
        var path = new StringBuilder();
        foreach (var longitude in Degrees(window.Box.West, window.Box.East))
        {
            path.Append($"M{Px(window.At(longitude, 0).X)} 0V{Px(window.Height)}");
        }

        foreach (var latitude in Degrees(window.Box.South, window.Box.North))
        {
            path.Append($"M0 {Px(window.At(0, latitude).Y)}H{Px(window.Width)}");
        }

        return $"<path class=\"net\" d=\"{path}\"/>";
    }

    /// <summary>The degrees along the lower and the left edge, and the scale bar.</summary>
    public static string Labels(MapWindow window)
    {
        var svg = new StringBuilder();
        foreach (var longitude in Degrees(window.Box.West, window.Box.East).Where(degree => window.At(degree, 0).X is > 20 && window.At(degree, 0).X < window.Width - 24))
        {
            svg.Append(Label(window.At(longitude, 0).X, window.Height + 16, Words(Wrapped(longitude), "E", "W"), "middle"));
        }

        foreach (var latitude in Degrees(window.Box.South, window.Box.North).Where(degree => window.At(0, degree).Y is > 14 && window.At(0, degree).Y < window.Height - 4))
        {
            svg.Append(Label(5, window.At(0, latitude).Y - 3, Words(latitude, "N", "S"), "start", "country"));
        }

        return svg.Append(Bar(window)).ToString();
    }

    private static string Bar(MapWindow window)
    {
        var kilometre = window.PerLatitude / 111.2;
        var length = Kilometres.Last(kilometres => kilometres == Kilometres[0] || kilometres * kilometre <= 130);
        var (x, y) = (window.Width - 12 - (length * kilometre), window.Height - 12);
        return $"<path class=\"whisker\" d=\"M{Px(x)} {Px(y - 5)}v5h{Px(length * kilometre)}v-5\"/>"
            + Label(x + (length * kilometre / 2), y - 5, $"{length} km", "middle", "country");
    }

    private static IEnumerable<double> Degrees(double from, double to)
    {
        var step = Steps.First(step => step == Steps[^1] || (to - from) / step <= 6);
        for (var degree = Math.Ceiling(from / step) * step; degree <= to; degree += step)
        {
            yield return degree;
        }
    }

    private static double Wrapped(double longitude) => longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;

    private static string Words(double degree, string positive, string negative) =>
        $"{Math.Abs(degree)}°{(degree is 0 or 180 or -180 ? "" : degree > 0 ? $" {positive}" : $" {negative}")}";
}
