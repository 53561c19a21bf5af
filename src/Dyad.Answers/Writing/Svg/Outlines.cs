using System.Text;
using static Dyad.Model.Places.PackedIntegers;

namespace Dyad.Answers.Writing.Svg;

/// <summary>The countries of the world as coasts, borders and areas, in degrees. Natural Earth, public domain.</summary>
/// <remarks>Longitudes run on past 180 rather than jump, so a line that crosses the antimeridian stays one line. See <c>eng/outlines</c> for the format.</remarks>
internal sealed class Outlines
{
    private const double Scale = 100;
    private static readonly Lazy<Outlines> TheWorld = new(Read);

    private Outlines(IReadOnlyList<Line> lines, IReadOnlyList<Country> countries) => (Lines, Countries) = (lines, countries);

    /// <summary>All of it.</summary>
    public static Outlines World => TheWorld.Value;

    /// <summary>Coasts and borders, each once.</summary>
    public IReadOnlyList<Line> Lines { get; }

    /// <summary>The countries with their areas.</summary>
    public IReadOnlyList<Country> Countries { get; }

    private static Outlines Read()
    {
        using var stream = typeof(Outlines).Assembly.GetManifestResourceStream("outlines.bin")
            ?? throw new InvalidOperationException("The assembly has no outlines.bin.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var at = 0;
        var lines = Many(() => ReadLine(bytes, ref at));
        var countries = Many(() =>
        {
            var length = Unsigned(bytes, ref at);
            at += length;
            return new Country(Encoding.UTF8.GetString(bytes, at - length, length), Many(() => new OutlineRing(lines, Many(() => Unsigned(bytes, ref at)))));
        });
        return new Outlines(lines, countries);

        T[] Many<T>(Func<T> read)
        {
            var items = new T[Unsigned(bytes, ref at)];
            for (var index = 0; index < items.Length; index++)
            {
                items[index] = read();
            }

            return items;
        }
    }

    private static Line ReadLine(byte[] bytes, ref int at)
    {
        var isBorder = Unsigned(bytes, ref at) == 1;
        var points = new (double X, double Y)[Unsigned(bytes, ref at)];
        var (x, y) = (0, 0);
        for (var point = 0; point < points.Length; point++)
        {
            x += Signed(bytes, ref at);
            y += Signed(bytes, ref at);
            points[point] = (x / Scale, y / Scale);
        }

        return new Line(isBorder, points, Box.Around(points));
    }

    /// <summary>A coast or a border.</summary>
    public sealed record Line(bool IsBorder, (double X, double Y)[] Points, Box Box);

    /// <summary>A country's name and its rings; a hole is a ring inside another.</summary>
    public sealed record Country(string Name, IReadOnlyList<OutlineRing> Rings);
}
