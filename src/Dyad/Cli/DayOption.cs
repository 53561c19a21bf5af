using System.Globalization;
using Dyad.Model;

namespace Dyad.Cli;

/// <summary>An option whose value is a day.</summary>
internal static class DayOption
{
    /// <summary>The day that was typed; null where the option was not.</summary>
    /// <exception cref="DyadException">The text is no day.</exception>
    public static DateOnly? Read(string option, string? text) => text is null
        ? null
        : Find(text) ?? throw new DyadException(Trouble.Usage, $"{option}: {NotADay(text)}");

    /// <summary>The day that a text is; null where it is none.</summary>
    public static DateOnly? Find(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>What is wrong with a text that is none.</summary>
    public static string NotADay(string text) => $"'{text}' is not a day such as 2021-08-27";
}
