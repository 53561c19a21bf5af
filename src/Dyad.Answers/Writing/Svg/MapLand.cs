using System.Text;
using static Dyad.Answers.SvgText;

namespace Dyad.Answers;

/// <summary>Draws what lies behind the cells of a map: sea, land, coasts, borders and the names of countries.</summary>
internal static class MapLand
{
    private const int MostNames = 14;
    private static readonly double[] Turns = [-360, 0, 360];

    /// <summary>The elements below the cells.</summary>
    public static string Below(MapWindow window)
    {
        var land = new SvgPath(Nearest(window));
        foreach (var area in AreasIn(window).SelectMany(country => country.Areas))
        {
            land.Add(area, isClosed: true);
        }

        return $"<rect class=\"sea\" width=\"{Px(window.Width)}\" height=\"{Px(window.Height)}\"/><path class=\"land\" d=\"{land}\"/>";
    }

    /// <summary>The elements above the cells; names keep off the cells where they can.</summary>
    public static string Above(MapWindow window, IReadOnlyList<Box> cells)
    {
        var (coasts, borders) = (new SvgPath(Nearest(window)), new SvgPath(Nearest(window)));
        foreach (var line in Outlines.World.Lines)
        {
            foreach (var turn in Turns.Where(turn => line.Box.Shifted(turn).Meets(window.Box)))
            {
                Add(line.IsBorder ? borders : coasts, window, line, turn);
            }
        }

        return $"<path class=\"border\" d=\"{borders}\"/><path class=\"coast\" d=\"{coasts}\"/>{Names(window, cells)}";
    }

    // Only the stretches near the window are drawn; the frame cuts what still reaches out.
    private static void Add(SvgPath path, MapWindow window, Outlines.Line line, double turn)
    {
        var run = new List<(double X, double Y)>();
        for (var at = 1; at < line.Points.Count; at++)
        {
            var (from, to) = (line.Points[at - 1], line.Points[at]);
            if (Box.Around([(from.X + turn, from.Y), (to.X + turn, to.Y)]).Meets(window.Box))
            {
                run.Add(window.At(from.X + turn, from.Y));
                if (at == line.Points.Count - 1)
                {
                    run.Add(window.At(to.X + turn, to.Y));
                }
            }
            else if (run.Count > 0)
            {
                run.Add(window.At(from.X + turn, from.Y));
                path.Add(run);
                run = [];
            }
        }

        path.Add(run);
    }

    private static IEnumerable<(string Name, IReadOnlyList<(double X, double Y)>[] Areas)> AreasIn(MapWindow window) =>
        Outlines.World.Countries.Select(country => (country.Name, Areas: (IReadOnlyList<(double X, double Y)>[])
        [
            .. from area in country.Areas
               from turn in Turns
               where area.Box.Shifted(turn).Meets(window.Box)
               let clipped = window.Box.Clip([.. area.Ring.Select(point => (point.X + turn, point.Y))])
               where clipped.Count > 2
               select (IReadOnlyList<(double X, double Y)>)[.. clipped.Select(point => window.At(point.X, point.Y))],
        ])).Where(country => country.Areas.Length > 0);

    // A wide window shows many countries small: fewer points tell them as well.
    private static double Nearest(MapWindow window) => window.Box.East - window.Box.West > 60 ? 3 : 1.2;

    private static string Names(MapWindow window, IReadOnlyList<Box> cells)
    {
        var svg = new StringBuilder();
        var taken = new List<Box>();
        foreach (var (name, places) in AreasIn(window)
            .Select(country => (country.Name, Places: MapName.Places(country.Areas)))
            .OrderByDescending(country => country.Places[0].Width).ThenBy(country => country.Name, StringComparer.Ordinal))
        {
            var half = (WidthOf(name) / 2) + 4;
            var fit = places.Where(place => place.Width > 2 * half && IsInside(window, BoxOf(place, half)) && !taken.Exists(other => other.Meets(BoxOf(place, half)))).ToArray();
            if (fit.Length > 0 && taken.Count < MostNames)
            {
                var place = fit.OrderBy(place => cells.Any(cell => cell.Meets(BoxOf(place, half)))).First();
                taken.Add(BoxOf(place, half));
                svg.Append(Label(place.X, place.Y + 4, name, "middle", "country"));
            }
        }

        return svg.ToString();
    }

    private static Box BoxOf((double X, double Y, double Width) place, double half) => new(place.X - half, place.Y - 9, place.X + half, place.Y + 9);

    private static bool IsInside(MapWindow window, Box box) => box is { West: > 0, South: > 4 } && box.East < window.Width && box.North < window.Height - 24;
}
