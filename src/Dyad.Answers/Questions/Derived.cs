using Dyad.Model;

namespace Dyad.Answers;

/// <summary>Figures worked out from other figures, each by a named formula that a reader can repeat.</summary>
internal static class Derived
{
    /// <summary>A part as a share of a whole, in per cent with one decimal; unknown where the whole is nothing.</summary>
    public static Figure Share(Figure part, Figure whole) => Of(
        "share", "per cent", [part, whole],
        part.Value is { } share && whole.Value is > 0 and var all ? Math.Round(100 * share / all, 1, MidpointRounding.AwayFromZero) : null);

    /// <summary>A share where some of the whole is of unknown kind: the low end gives the part none of it, the high end all of it.</summary>
    public static Figure ShareWithUnknown(Figure part, Figure unknown, Figure whole)
    {
        if (part.Value is not { } sure || unknown.Value is not { } open || whole.Value is not > 0 and not null || whole.Value is null)
        {
            return Of("share_with_unknown", "per cent", [part, unknown, whole], null);
        }

        var all = whole.Value.Value;
        return Of("share_with_unknown", "per cent", [part, unknown, whole], null) with
        {
            Low = Math.Round(100 * sure / all, 1, MidpointRounding.AwayFromZero),
            High = Math.Round(100 * (sure + open) / all, 1, MidpointRounding.AwayFromZero),
            RangeMeaning = "from none to all of the unknown",
        };
    }

    /// <summary>A count over a number of months, to two decimals.</summary>
    public static Figure PerMonth(Figure count, int months) => Of(
        "per_month", "events a month", [count],
        count.Value is { } value ? Math.Round(value / months, 2, MidpointRounding.AwayFromZero) : null,
        ("months", months.ToString()));

    /// <summary>How many figures there are, such as cells with events.</summary>
    public static Figure HowMany(string unit, IReadOnlyList<Figure> figures) => Of("how_many", unit, figures, figures.Count);

    /// <summary>The place of a figure among others when the largest comes first; ties share the better place.</summary>
    public static Figure Rank(Figure own, IReadOnlyList<Figure> all) =>
        Of("rank", "rank", [own, .. all], all.Count(other => other.Value > own.Value) + 1);

    /// <summary>A figure by a named formula of others.</summary>
    public static Figure Of(string formula, string unit, IReadOnlyList<Figure> inputs, decimal? value, params (string Name, string Value)[] parameters)
    {
        var ids = inputs.Select(input => input.Id).ToArray();
        var named = parameters.Append(("inputs", string.Join(',', ids))).ToDictionary();
        var request = new FigureRequest(formula, 1, Filter.Empty, named, new Dictionary<string, string>());
        return new Figure(request, FigureKind.Derived, unit, value)
        {
            Inputs = ids,
            Source = string.Join(", ", inputs.SelectMany(input => input.Source.Split(", ")).Distinct()),
        };
    }
}
