using System.Globalization;
using Dyad.Model.Time;

namespace Dyad.Answers.Panels;

/// <summary>The months, quarters or years of a time, under the names that counts by them have.</summary>
internal static class PanelPeriods
{
    private static readonly Dictionary<string, int> MonthsOf = new() { ["month"] = 1, ["quarter"] = 3, ["year"] = 12 };

    /// <summary>The dimensions that a panel can have its periods by.</summary>
    public static IReadOnlyCollection<string> Dimensions => MonthsOf.Keys;

    /// <summary>Every period that the time touches, in order.</summary>
    public static IEnumerable<(string Name, Period Days)> Of(string dimension, DateOnly first, DateOnly last)
    {
        var months = MonthsOf[dimension];
        for (var start = new DateOnly(first.Year, first.Month - ((first.Month - 1) % months), 1); start <= last; start = start.AddMonths(months))
        {
            yield return (Name(dimension, start), new Period(start, start.AddMonths(months).AddDays(-1)));
        }
    }

    private static string Name(string dimension, DateOnly start) => dimension switch
    {
        "month" => start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        "quarter" => string.Create(CultureInfo.InvariantCulture, $"{start:yyyy}-Q{(start.Month + 2) / 3}"),
        _ => start.ToString("yyyy", CultureInfo.InvariantCulture),
    };
}
