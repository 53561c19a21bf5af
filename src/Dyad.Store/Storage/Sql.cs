using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Dyad.Store.Storage;

/// <summary>The SQL files of this assembly.</summary>
internal static partial class Sql
{
    // A count is put together from many files, and a brief counts a hundred times.
    private static readonly ConcurrentDictionary<string, string> Texts = new();

    /// <summary>The text of a file under <c>sql/</c>, named without its ending.</summary>
    public static string Read(string name) => Texts.GetOrAdd(name, Load);

    private static string Load(string name)
    {
        using var stream = typeof(Sql).Assembly.GetManifestResourceStream($"sql/{name}.sql")
            ?? throw new ArgumentException($"There is no sql/{name}.sql.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd();
    }

    /// <summary>Whether there is a file of this name.</summary>
    public static bool Exists(string name) => typeof(Sql).Assembly.GetManifestResourceInfo($"sql/{name}.sql") is not null;

    /// <summary>A file without the comment lines at its head, to be put into another.</summary>
    public static string Fragment(string name) => Body(Read(name));

    /// <summary>An identifier in quotes.</summary>
    public static string Quoted(string identifier) => $"\"{identifier.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>A value as a literal, for SQL that is printed and for definitions that cannot take parameters.</summary>
    public static string Literal(object? value) => value switch
    {
        null => "null",
        string text => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
        bool flag => flag ? "true" : "false",
        DateOnly day => $"date '{day:yyyy-MM-dd}'",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"No literal for {value.GetType().Name}.", nameof(value)),
    };

    /// <summary>The SQL with every <c>$name</c> replaced by the literal of its value, ready to paste into a shell. Comments are left alone.</summary>
    public static string Inlined(string sql, IReadOnlyDictionary<string, object?> parameters) =>
        string.Join('\n', sql.Split('\n').Select(line => line.StartsWith("--", StringComparison.Ordinal)
            ? line
            : ParameterName().Replace(line, match => parameters.TryGetValue(match.Groups["name"].Value, out var value) ? Literal(value) : match.Value)));

    /// <summary>The SQL without the comment lines at its head.</summary>
    public static string Body(string sql) => string.Join('\n', sql.Split('\n').SkipWhile(line => line.StartsWith("--", StringComparison.Ordinal)));

    /// <summary>The names of the parameters that a statement uses.</summary>
    public static IEnumerable<string> ParametersOf(string sql) => ParameterName().Matches(Body(sql)).Select(match => match.Groups["name"].Value).Distinct();

    [GeneratedRegex(@"\$(?<name>[a-z_0-9]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex ParameterName();
}
