using System.Globalization;
using Dyad.Model;
using Dyad.Sources.Yaml;

namespace Dyad.Sources.Packs;

/// <summary>One row of a table that a person wrote, its cells taken by column.</summary>
/// <remarks>Each method records an error and returns an empty value where the cell is wrong, so that all errors are found in one reading.</remarks>
internal sealed class CsvRow(IReadOnlyDictionary<string, string> cells, string file, long line, DefinitionErrors errors)
{
    /// <summary>The physical line at which the row starts.</summary>
    public long Line => line;

    /// <summary>A cell's text without blanks around it; empty where the cell or the column is.</summary>
    public string Text(string column) => cells.GetValueOrDefault(column, "").Trim();

    /// <summary>A text that must be there.</summary>
    public string Needed(string column)
    {
        var text = Text(column);
        if (text.Length == 0 && cells.ContainsKey(column))
        {
            Error($"{column} is missing");
        }

        return text;
    }

    public string? Optional(string column) => Text(column) is { Length: > 0 } text ? text : null;

    /// <summary>The texts between semicolons; none where the cell is empty.</summary>
    public IReadOnlyList<string> List(string column, Func<string, bool> isRight, string expected)
    {
        var texts = Text(column).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var wrong in texts.Where(text => !isRight(text)))
        {
            Error($"{column} holds '{wrong}'; expected {expected}");
        }

        return texts;
    }

    /// <summary>A day that must be there.</summary>
    public DateOnly? Day(string column)
    {
        var text = Needed(column);
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        if (text.Length > 0)
        {
            Error($"{column} is '{text}'; expected a day such as 2021-06-04");
        }

        return null;
    }

    /// <summary>A day; null where the cell is empty.</summary>
    public DateOnly? OptionalDay(string column) => Text(column).Length == 0 ? null : Day(column);

    /// <summary>A number of persons; null where the cell is empty, which means unknown.</summary>
    public long? Count(string column)
    {
        var text = Text(column);
        if (text.Length == 0)
        {
            return null;
        }

        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Error($"{column} is '{text}'; expected a whole number, or nothing where it is unknown");
        return null;
    }

    /// <summary>Degrees up to a bound on either side of zero; null where the cell is empty.</summary>
    public double? Degrees(string column, double most)
    {
        var text = Text(column);
        if (text.Length == 0)
        {
            return null;
        }

        if (double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= most)
        {
            return number;
        }

        Error($"{column} is '{text}'; expected degrees from -{most} to {most}, with a point for the fraction");
        return null;
    }

    /// <summary>One of a list of words, which must be there; the first of them where it is not.</summary>
    public string Word(string column, IReadOnlyList<string> words)
    {
        var text = Needed(column);
        if (words.Contains(text))
        {
            return text;
        }

        if (text.Length > 0)
        {
            Error($"{column} is '{text}'; {NearestWord.Advice(text, [.. words])}");
        }

        return words[0];
    }

    /// <summary>One of an enum's words, which must be there.</summary>
    public T Word<T>(string column)
        where T : struct, Enum => Words.Find<T>(Word(column, Words.All<T>()))!.Value;

    public void Error(string message) => errors.Add(file, line, message);
}
