using System.Globalization;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Model.Time;
using Dyad.Sources.Packs.Scaffold;

namespace Dyad.Cli;

/// <summary>Reads what a person answers to a question; what is wrong says what was expected and the nearest valid word.</summary>
internal static class TypedAnswers
{
    /// <summary>A text that has to be there.</summary>
    public static string Text(string answer) => answer.Length > 0 ? answer : throw Wrong($"It needs an answer");

    /// <summary>A text; null for a blank line.</summary>
    public static string? Optional(string answer) => answer.Length > 0 ? answer : null;

    /// <summary>One of some words.</summary>
    public static string OneOf(string answer, IReadOnlyCollection<string> words) =>
        words.FirstOrDefault(word => word.Equals(answer, StringComparison.OrdinalIgnoreCase)) ?? throw Wrong(Nearest.NotValid(answer, words));

    /// <summary>One of an enum's words.</summary>
    public static T OneOf<T>(string answer)
        where T : struct, Enum => Words.Find<T>(OneOf(answer, Words.All<T>()))!.Value;

    /// <summary>Yes or no.</summary>
    public static bool YesOrNo(string answer, bool ifBlank) => answer.Length == 0 ? ifBlank : OneOf(answer, ["yes", "no"]) == "yes";

    /// <summary>A day.</summary>
    public static DateOnly Day(string answer) => DayOption.Find(answer) ?? throw Wrong(DayOption.NotADay(answer));

    /// <summary>A day, month or year.</summary>
    public static StatedDate Date(string answer) => StatedDate.Find(answer) ?? throw Wrong($"'{answer}' is not a day, month or year such as 2021-08-27, 2021-08 or 2021");

    /// <summary>A period with both ends.</summary>
    public static Period Period(string answer) => Model.Time.Period.Find(answer) is { Earliest: not null, Latest: not null } period
        ? period
        : throw Wrong($"'{answer}' is not a period with both ends, such as 2019, 2019-05 or 2021-05-01..2021-08-25");

    /// <summary>A whole number that is not too small.</summary>
    public static long Number(string answer, long least) => long.TryParse(answer, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least
        ? number
        : throw Wrong($"'{answer}' is not a whole number from {least} on");

    /// <summary>An address on the web; null for a blank line.</summary>
    public static string? Address(string answer) => answer.Length == 0 || WebAddress.Of(answer) is not null ? Optional(answer) : throw Wrong($"'{answer}' is not an address that begins with https://");

    /// <summary>The id of an event.</summary>
    public static string EventId(string answer) => PackScaffold.IsEventId(answer) ? answer : throw Wrong($"'{answer}' is not the id of a dataset's event, such as ucdp:412700");

    /// <summary>The value of a key of the filter.</summary>
    public static string Value(string key, string answer) => Filter.Empty.With(key, answer)[key]!;

    private static DyadException Wrong(Note note) => new(Trouble.Usage, note);
}
