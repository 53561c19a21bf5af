using System.Globalization;
using Dyad.Answers.Sentences;
using Dyad.Model.Requests;

namespace Dyad.Answers.Inquiries;

/// <summary>Figures worked out from other figures, each by a named formula that a reader can repeat.</summary>
internal static class Derived
{
    /// <summary>A part as a share of a whole, in per cent with one decimal; unknown where the whole is nothing.</summary>
    public static Figure Share(Figure part, Figure whole) => Of(
        "share", "per cent", [part, whole],
        part.Value is { } share && whole.Value is > 0 and var all ? Math.Round(100 * share / all, 1, MidpointRounding.AwayFromZero) : null);

    /// <summary>
    /// A part as a share of a whole where both leave some of unknown kind: the low end puts none of the part's unknown and all of the
    /// others' into the whole, the high end the other way round.
    /// </summary>
    /// <param name="part">The part, and what may be its.</param>
    /// <param name="whole">The whole, and what may be its.</param>
    /// <param name="isKnown">Whether enough is of known kind for a share: else the two ends alone are given, and no value between them.</param>
    public static Figure ShareWithUnknown((Figure Sure, Figure Unknown) part, (Figure Sure, Figure Unknown) whole, bool isKnown)
    {
        Figure[] inputs = [part.Sure, part.Unknown, whole.Sure, whole.Unknown];
        var formula = isKnown ? "share_with_unknown" : "share_bounds";
        if (Array.Exists(inputs, input => input.Value is null))
        {
            return Of(formula, "per cent", inputs, null);
        }

        var (sure, open, all, allOpen) = (part.Sure.Value!.Value, part.Unknown.Value!.Value, whole.Sure.Value!.Value, whole.Unknown.Value!.Value);
        return Of(formula, "per cent", inputs, isKnown ? PerCent(sure, all) : null) with
        {
            Low = PerCent(sure, all + allOpen - open),
            High = PerCent(sure + open, all + open),
            RangeMeaning = "from none to all of the dead of unknown side",
        };
    }

    /// <summary>A side's dead: at least those stated as its own, at most these and all of unknown side. Where none is of unknown side there is one value.</summary>
    public static Figure AtLeastAtMost(Figure side, Figure unknown) => Of("at_least_at_most", side.Unit, [side, unknown], unknown.Value is 0 ? side.Value : null) with
    {
        Low = side.Value,
        High = side.Value + unknown.Value,
        RangeMeaning = "from none to all of the dead of unknown side",
    };

    /// <summary>
    /// The part of one of two in both together, where some belong to one of the two and nobody says to which: the low end gives the one none of these, the high end all.
    /// </summary>
    public static Figure ShareOfTwo(Figure one, Figure other, Figure unknown)
    {
        Figure[] inputs = [one, other, unknown];
        if (Array.Exists(inputs, input => input.Value is null) || one.Value + other.Value == 0)
        {
            return Of("share_of_two", "per cent", inputs, null);
        }

        var (some, all, open) = (one.Value!.Value, one.Value.Value + other.Value!.Value, unknown.Value!.Value);
        return Of("share_of_two", "per cent", inputs, PerCent(some, all)) with
        {
            Low = PerCent(some, all + open),
            High = PerCent(some + open, all + open),
            RangeMeaning = "from none to all of the dead of unknown side",
        };
    }

    /// <summary>What is left of a figure without another; unknown where either is.</summary>
    public static Figure Difference(Figure whole, Figure part) => Of("difference", whole.Unit, [whole, part], whole.Value - part.Value) with
    {
        RangeMeaning = whole.Unit == "deaths" ? "best estimates only" : "",
    };

    /// <summary>Figures of different events added up.</summary>
    public static Figure Sum(string unit, IReadOnlyList<Figure> figures) => Of("sum", unit, figures, figures.Sum(figure => figure.Value));

    /// <summary>How many figures there are, such as cells with events.</summary>
    public static Figure HowMany(string unit, IReadOnlyList<Figure> figures) => Of("how_many", unit, figures, figures.Count);

    /// <summary>In how many grid cells or provinces the events of a figure lie, as a count by them has it; what is in none is left out.</summary>
    public static Figure Places(string unit, Figure events, int places) => Of("places", unit, [events], places, ("of", unit), Stated("places", places));

    /// <summary>In how many grid cells the events of a figure are the only fights: all others there between two armed sides are of the same pair.</summary>
    public static Figure PlacesOfOnePair(Figure events, int cells) => Of("places_of_one_pair", "cells", [events], cells, Stated("places", cells));

    /// <summary>How many grid cells have some of the first figure's events and none of the other's: gained, where those are the earlier ones, or lost.</summary>
    public static Figure PlacesOnly(Figure events, Figure others, int cells) => Of("places_only", "cells", [events, others], cells, Stated("places", cells));

    /// <summary>The distance from the middle of a figure's events within which half of those that have a point lie.</summary>
    public static Figure HalfWithin(Figure events, int km) => Of("half_within", "km", [events], km, Stated("km", km));

    /// <summary>The place of a figure among others when the largest comes first; ties share the better place.</summary>
    public static Figure Rank(Figure own, IReadOnlyList<Figure> all) =>
        Of("rank", "rank", [own, .. all], all.Count(other => other.Value > own.Value) + 1);

    private static decimal? PerCent(decimal some, decimal all) => all > 0 ? Math.Round(100 * some / all, 1, MidpointRounding.AwayFromZero) : null;

    private static (string Name, string Value) Stated(string name, int value) => (name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A figure by a named formula of others.</summary>
    public static Figure Of(string formula, string unit, IReadOnlyList<Figure> inputs, decimal? value, params (string Name, string Value)[] parameters)
    {
        var ids = inputs.Select(input => input.Id).ToArray();
        var named = parameters.Append(("inputs", string.Join(',', ids))).ToDictionary();
        var request = new FigureRequest(formula, 1, Filter.Empty, named, new Dictionary<string, string>());
        return new Figure(request, FigureKind.Derived, unit, value)
        {
            Inputs = inputs,
            Source = string.Join(", ", inputs.SelectMany(input => input.Source.Split(", ")).Distinct()),
        };
    }
}
