using Dyad.Answers.Charts;
using Dyad.Model.Time;
using static Dyad.Answers.Writing.Svg.SvgText;

namespace Dyad.Answers.Writing.Svg;

/// <summary>A relation where it ends in a lane: the connector that leads there, a mark as long as its date is inexact, a line until it ended, and its words.</summary>
/// <param name="Link">The relation.</param>
/// <param name="X">Where its connector stands.</param>
/// <param name="Y">Where it ends.</param>
/// <param name="Name">The name of the lane's actor.</param>
internal sealed record LaneEnd(LaneLink Link, double X, double Y, string Name)
{
    private const double Gap = 7;

    private string Text => $"{Link.Verb}, {Link.When}, {Link.Trust}";

    private double Width => WidthOf(Text) * 11 / 12;

    /// <summary>The connector from the first lane.</summary>
    public string Connector(double from, LaneScale? scale, bool withData)
    {
        var style = Link.Ground switch { LinkGround.Inferred => "link inferred", LinkGround.Events => "link worked", _ => "link" };
        var arrow = Link.Direction switch
        {
            LinkDirection.Down => $"M{Px(X - 3)} {Px(Y - 6)}L{Px(X)} {Px(Y - 1)}L{Px(X + 3)} {Px(Y - 6)}",
            LinkDirection.Up => $"M{Px(X - 3)} {Px(from + 14)}L{Px(X)} {Px(from + 9)}L{Px(X + 3)} {Px(from + 14)}",
            _ => "",
        };
        var until = Link.Until is { } end && scale is { } axis ? $"M{Px(X)} {Px(Y)}H{Px(axis.At(end.First))}v-4v8" : "";
        var shape = $"<path class=\"{style}\" d=\"M{Px(X)} {Px(from)}V{Px(Y)}{until}\"";
        var line = withData ? $"{shape}><title>{Escape($"{Name}: {Text}")}</title></path>" : $"{shape}/>";
        return $"{line}{(arrow.Length == 0 ? "" : $"<path class=\"tip\" d=\"{arrow}\"/>")}{Mark(scale)}";
    }

    /// <summary>The words, on the side where fewest connectors of lower lanes run through them.</summary>
    public string Words(IReadOnlyList<double> others, double left)
    {
        int Crossed(double from) => others.Count(x => x > from - 2 && x < from + Width + 2 && Math.Abs(x - X) > 1);
        var places = new[] { X + Gap, X - Gap - Width }.Where(from => from >= left - Gap || from > X).Where(from => from + Width <= Drawing.Wide).ToArray();
        var x = places.Length == 0 ? Math.Max(left, Drawing.Wide - Width) : places.MinBy(Crossed);
        return Label(x, Y - 4, Text, style: "word");
    }

    // A day is a dot; a month or a year is as long as it is.
    private string Mark(LaneScale? scale) => Link.Since is { Precision: not DatePrecision.Day } since && scale is { } axis
        ? $"<path class=\"span\" d=\"M{Px(axis.At(since.First))} {Px(Y)}H{Px(Math.Max(axis.At(since.Last.AddDays(1)), axis.At(since.First) + 4))}\"/>"
        : $"<circle class=\"end\" cx=\"{Px(X)}\" cy=\"{Px(Y)}\" r=\"2.6\"/>";
}
