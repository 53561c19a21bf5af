using System.Text;
using static Dyad.Answers.Writing.Svg.SvgText;

namespace Dyad.Answers.Writing.Svg;

/// <summary>Draws what lies behind the cells of a map: sea, land, coasts, borders and the names of countries.</summary>
internal sealed class MapLand
{
    private const int MostNames = 14;
    private static readonly double[] Turns = [-360, 0, 360];
    private readonly MapWindow _window;
    private readonly List<(string Name, List<IReadOnlyList<(double X, double Y)>> Areas)> _countries = [];

    /// <summary>Finds what the window shows of each country.</summary>
    public MapLand(MapWindow window)
    {
        _window = window;
        foreach (var country in Outlines.World.Countries)
        {
            var areas = country.Rings.SelectMany(Shown).ToList();
            if (areas.Count > 0)
            {
                _countries.Add((country.Name, areas));
            }
        }
    }

    // A wide window shows many countries small, and a small map shows all small: fewer points tell them as well.
    private double Nearest => _window.Box.East - _window.Box.West > 60 || _window.Width < Drawing.Wide ? 3 : 1.2;

    /// <summary>The elements below the cells.</summary>
    public string Below()
    {
        var land = new SvgPath(Nearest);
        foreach (var area in _countries.SelectMany(country => country.Areas))
        {
            land.Add(area, isClosed: true);
        }

        return $"<rect class=\"sea\" width=\"{Px(_window.Width)}\" height=\"{Px(_window.Height)}\"/><path class=\"land\" d=\"{land}\"/>";
    }

    /// <summary>The elements above the cells; names keep off the cells where they can.</summary>
    public string Above(IReadOnlyList<Box> cells)
    {
        var (coasts, borders) = (new SvgPath(Nearest), new SvgPath(Nearest));
        foreach (var line in Outlines.World.Lines)
        {
            foreach (var turn in Turns)
            {
                if (line.Box.Shifted(turn).Meets(_window.Box))
                {
                    Add(line.IsBorder ? borders : coasts, line, turn);
                }
            }
        }

        return $"<path class=\"border\" d=\"{borders}\"/><path class=\"coast\" d=\"{coasts}\"/>{Names(cells)}";
    }

    private IEnumerable<IReadOnlyList<(double X, double Y)>> Shown(OutlineRing ring)
    {
        foreach (var turn in Turns)
        {
            if (ring.Box.Shifted(turn).Meets(_window.Box) && _window.Box.Clip(ring.Points(turn)) is { Count: > 2 } clipped)
            {
                yield return [.. clipped.Select(point => _window.At(point.X, point.Y))];
            }
        }
    }

    // Only the stretches near the window are drawn; the frame cuts what still reaches out.
    private void Add(SvgPath path, Outlines.Line line, double turn)
    {
        var run = new List<(double X, double Y)>();
        for (var at = 1; at < line.Points.Length; at++)
        {
            var (from, to) = (line.Points[at - 1], line.Points[at]);
            if (Box.Around([(from.X + turn, from.Y), (to.X + turn, to.Y)]).Meets(_window.Box))
            {
                run.Add(_window.At(from.X + turn, from.Y));
                if (at == line.Points.Length - 1)
                {
                    run.Add(_window.At(to.X + turn, to.Y));
                }
            }
            else if (run.Count > 0)
            {
                run.Add(_window.At(from.X + turn, from.Y));
                path.Add(run);
                run = [];
            }
        }

        path.Add(run);
    }

    private string Names(IReadOnlyList<Box> cells)
    {
        var svg = new StringBuilder();
        var taken = new List<Box>();
        foreach (var (name, places) in _countries
            .Select(country => (country.Name, Places: MapName.Places(country.Areas)))
            .OrderByDescending(country => country.Places[0].Width).ThenBy(country => country.Name, StringComparer.Ordinal))
        {
            var half = (WidthOf(name) / 2) + 4;
            var fit = places.Where(place => place.Width > 2 * half && IsInside(BoxOf(place, half)) && !taken.Exists(other => other.Meets(BoxOf(place, half)))).ToArray();
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

    private bool IsInside(Box box) => box is { West: > 0, South: > 4 } && box.East < _window.Width && box.North < _window.Height - 24;
}
