using System.Collections.Concurrent;
using System.Text;
using static Dyad.Model.Places.PackedIntegers;

namespace Dyad.Store.Places;

/// <summary>In which of today's countries a point lies. Natural Earth, public domain; made by <c>eng/countries</c>, which says how the file is laid out.</summary>
/// <remarks>
/// Every border and coast is a run of segments that know the country on either side. A grid of cells of one degree says which segments are near a point; the first
/// one met going west tells the country, and in a cell without segments every point has the same answer.
/// </remarks>
internal sealed class Borders
{
    /// <summary>Nothing is nearer to the line than this many kilometres for sure: how far the lines drawn here may be off.</summary>
    public const int DrawnWithinKm = 5;

    private const double Scale = 1000;
    private const double KmOfDegree = 111.195;
    private const int Columns = 360;
    private const int Rows = 180;
    private const int Unknown = -1;

    private static readonly Lazy<Borders> TheWorld = new(Read);

    private readonly string[] _codes;
    private readonly Segment[] _segments;
    private readonly int[] _starts = new int[(Columns * Rows) + 1];
    private readonly int[] _inCells;
    private readonly int[] _whole = new int[Columns * Rows];
    private readonly ConcurrentDictionary<(double Latitude, double Longitude, int Km), string> _known = new();

    private Borders(string[] codes, Segment[] segments)
    {
        (_codes, _segments) = (codes, segments);
        Array.Fill(_whole, Unknown);
        foreach (var cell in segments.SelectMany(CellsOf))
        {
            _starts[cell + 1]++;
        }

        for (var cell = 0; cell < Columns * Rows; cell++)
        {
            _starts[cell + 1] += _starts[cell];
        }

        _inCells = new int[_starts[^1]];
        var next = _starts.ToArray();
        for (var at = 0; at < segments.Length; at++)
        {
            foreach (var cell in CellsOf(segments[at]))
            {
                _inCells[next[cell]++] = at;
            }
        }
    }

    /// <summary>All of it.</summary>
    public static Borders World => TheWorld.Value;

    /// <summary>The countries, as ISO 3166-1 alpha-3; a segment's sides count from 1 in this list.</summary>
    public IReadOnlyList<string> Codes => _codes;

    /// <summary>Every piece of border and coast.</summary>
    public IReadOnlyList<Segment> Segments => _segments;

    /// <summary>The one country of which some land lies within a distance of a point; empty where there is none or several.</summary>
    /// <param name="latitude">Degrees north.</param>
    /// <param name="longitude">Degrees east.</param>
    /// <param name="km">The distance; less than <see cref="DrawnWithinKm"/> is taken as that.</param>
    public string Only(double latitude, double longitude, int km)
    {
        if (!(Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180))
        {
            return "";
        }

        // Thousands of records share a place.
        return _known.GetOrAdd((latitude, longitude, Math.Max(km, DrawnWithinKm)), place => OnlyNear(place.Latitude, place.Longitude, place.Km));
    }

    /// <summary>The country that a point lies in; null at sea and where nobody's land is.</summary>
    public string? At(double latitude, double longitude) => Inside(longitude, latitude) is var at and > 0 ? _codes[at - 1] : null;

    private string OnlyNear(double latitude, double longitude, int km)
    {
        var only = Inside(longitude, latitude);
        var north = km / KmOfDegree;
        var wide = Math.Max(Math.Cos((Math.Abs(latitude) + north) * Math.PI / 180), 0.01);
        var east = Math.Min(north / wide, 180);
        for (var row = RowOf(latitude - north); row <= RowOf(latitude + north); row++)
        {
            for (var column = (int)Math.Floor(longitude - east + 180); column <= (int)Math.Floor(longitude + east + 180); column++)
            {
                var turn = Math.Floor((double)column / Columns);
                foreach (var index in InCell((row * Columns) + column - ((int)turn * Columns)))
                {
                    ref readonly var segment = ref _segments[index];
                    if ((segment.Left == only || segment.Left == 0) && (segment.Right == only || segment.Right == 0))
                    {
                        continue;
                    }

                    if (segment.KmFrom(longitude - (turn * Columns), latitude, KmOfDegree) > km)
                    {
                        continue;
                    }

                    foreach (var side in (ReadOnlySpan<int>)[segment.Left, segment.Right])
                    {
                        if (side != 0 && only != 0 && side != only)
                        {
                            return "";
                        }

                        only = side == 0 ? only : side;
                    }
                }
            }
        }

        return only == 0 ? "" : _codes[only - 1];
    }

    // The country on the east side of the first segment to the west, round the world if need be; 0 where there is none.
    private int Inside(double x, double y)
    {
        var home = (RowOf(y) * Columns) + ColumnOf(x);
        if (_starts[home] == _starts[home + 1] && _whole[home] != Unknown)
        {
            return _whole[home];
        }

        var (nearest, leaning, country) = (double.NegativeInfinity, 0.0, 0);
        for (var step = 0; step <= Columns; step++)
        {
            var column = ColumnOf(x) - step;
            var turn = column < 0 ? Columns : 0;
            foreach (var index in InCell((RowOf(y) * Columns) + column + turn))
            {
                ref readonly var segment = ref _segments[index];
                if (segment.AY <= y == segment.BY <= y)
                {
                    continue;
                }

                // Where two pieces meet at this very height, the one that lies further east just above it comes last.
                var lean = (segment.BX - segment.AX) / (segment.BY - segment.AY);
                var crossing = (y == segment.BY ? segment.BX : segment.AX + ((y - segment.AY) * lean)) - turn;
                if (crossing <= x && (crossing > nearest || (crossing == nearest && lean > leaning)))
                {
                    (nearest, leaning, country) = (crossing, lean, segment.BY > segment.AY ? segment.Right : segment.Left);
                }
            }

            if (nearest >= column - 180)
            {
                break;
            }
        }

        if (_starts[home] == _starts[home + 1])
        {
            _whole[home] = country;
        }

        return country;
    }

    private ReadOnlySpan<int> InCell(int cell) => _inCells.AsSpan(_starts[cell], _starts[cell + 1] - _starts[cell]);

    private static int RowOf(double latitude) => Math.Clamp((int)Math.Floor(latitude + 90), 0, Rows - 1);

    private static int ColumnOf(double longitude) => Math.Clamp((int)Math.Floor(longitude + 180), 0, Columns - 1);

    private static IEnumerable<int> CellsOf(Segment segment)
    {
        for (var row = RowOf(Math.Min(segment.AY, segment.BY)); row <= RowOf(Math.Max(segment.AY, segment.BY)); row++)
        {
            for (var column = ColumnOf(Math.Min(segment.AX, segment.BX)); column <= ColumnOf(Math.Max(segment.AX, segment.BX)); column++)
            {
                yield return (row * Columns) + column;
            }
        }
    }

    private static Borders Read()
    {
        using var stream = typeof(Borders).Assembly.GetManifestResourceStream("borders.bin") ?? throw new InvalidOperationException("The assembly has no borders.bin.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var at = 0;
        var codes = new string[Unsigned(bytes, ref at)];
        for (var country = 0; country < codes.Length; country++, at += 3)
        {
            codes[country] = Encoding.ASCII.GetString(bytes, at, 3);
        }

        var segments = new List<Segment>();
        for (var lines = Unsigned(bytes, ref at); lines > 0; lines--)
        {
            var (left, right, points) = (Unsigned(bytes, ref at), Unsigned(bytes, ref at), Unsigned(bytes, ref at));
            var (x, y) = (Signed(bytes, ref at), Signed(bytes, ref at));
            for (; points > 1; points--)
            {
                var (fromX, fromY) = (x, y);
                (x, y) = (x + Signed(bytes, ref at), y + Signed(bytes, ref at));
                segments.AddRange(Segment.Within180(fromX / Scale, fromY / Scale, x / Scale, y / Scale, left, right));
            }
        }

        return new Borders(codes, [.. segments]);
    }

    /// <summary>A straight piece from A to B, in degrees, with the countries on its left and right; 0 for none.</summary>
    public readonly record struct Segment(double AX, double AY, double BX, double BY, int Left, int Right)
    {
        /// <summary>The distance of a point from the piece in kilometres, on a plane laid at the point.</summary>
        public double KmFrom(double x, double y, double kmOfDegree)
        {
            var shrink = Math.Cos(y * Math.PI / 180);
            var (ax, ay, bx, by) = ((AX - x) * shrink, AY - y, (BX - x) * shrink, BY - y);
            var square = ((bx - ax) * (bx - ax)) + ((by - ay) * (by - ay));
            var share = square == 0 ? 0 : Math.Clamp(((-ax * (bx - ax)) - (ay * (by - ay))) / square, 0, 1);
            return kmOfDegree * double.Hypot(ax + (share * (bx - ax)), ay + (share * (by - ay)));
        }

        // The lines run on past 180 degrees: a piece is brought back, and cut where it crosses.
        internal static IEnumerable<Segment> Within180(double ax, double ay, double bx, double by, int left, int right)
        {
            var turn = 360 * Math.Floor((ax + 180) / 360);
            var (fromX, toX) = (ax - turn, bx - turn);
            if (toX is >= -180 and <= 180)
            {
                return [new(fromX, ay, toX, by, left, right)];
            }

            var edge = toX > 180 ? 180.0 : -180.0;
            var y = ay + ((edge - fromX) / (toX - fromX) * (by - ay));
            return [new(fromX, ay, edge, y, left, right), new(-edge, y, toX - (2 * edge), by, left, right)];
        }
    }
}
