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
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new DyadException(Trouble.Usage, $"{option}: '{text}' is not a day such as 2021-08-27");
}
