using System.Globalization;

namespace Dyad.Model.Requests;

/// <summary>How long rows may last that a filter admits: <c>..7</c>, at most seven days; <c>fits</c>, longer than 30 days only with all of their days in the period.</summary>
public static class RowSpan
{
    /// <summary>The most days of a row that counts on its first day in any period at least as long.</summary>
    public const int Short = 30;

    /// <summary>The most days of a row that can stand for a single incident.</summary>
    public const int SingleIncident = 7;

    private const string Fitting = "fits";

    /// <summary>The value that admits rows of at most some days.</summary>
    public static string UpTo(int days) => string.Create(CultureInfo.InvariantCulture, $"..{days}");

    /// <summary>The value that admits rows longer than <see cref="Short"/> only with all of their days in the period.</summary>
    public static string InPeriod => Fitting;

    /// <summary>The most days that a value admits; null where it names none.</summary>
    public static int? Longest(string? value) =>
        value is not null && value.StartsWith("..", StringComparison.Ordinal) && int.TryParse(value[2..], NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days > 0 ? days : null;

    /// <summary>Whether a value asks rows to fit the period.</summary>
    public static bool Fits(string? value) => value == Fitting;

    /// <summary>The canonical spelling of a value; null where it is none.</summary>
    internal static string? Find(string value) => Fits(value) ? Fitting : Longest(value) is { } days ? UpTo(days) : null;
}
