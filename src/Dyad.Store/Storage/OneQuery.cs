using System.Text.RegularExpressions;

namespace Dyad.Store.Storage;

/// <summary>Tells whether SQL that somebody else wrote is one query and nothing more, by the engine's own parser.</summary>
/// <remarks>
/// A caged connection opens no files and no network and its settings are locked, but the engine always lets a statement write the open file, its log and its temporary
/// folder. Only a query cannot. What queries can call to change the engine itself is refused as well, and what would run text that was not looked at.
/// </remarks>
internal static partial class OneQuery
{
    private static readonly string[] Clocks = ["current_date", "current_time", "current_timestamp", "localtime", "localtimestamp"];

    // The engine lists its functions in some twenty milliseconds, and they are the same as long as the process lives.
    private static string[]? _fleeting;

    private const string NoQuery = "Only SELECT statements can be serialized";

    /// <summary>What keeps a text from being one query that only reads, in words; null for nothing.</summary>
    public static string? Fault(Database database, string sql)
    {
        if (sql.Contains('\0', StringComparison.Ordinal))
        {
            return "it holds the character 0, behind which the engine reads no further";
        }

        var (isWrong, message, statements, tree) = database.Query(
            """
            select (j->>'error')::boolean, j->>'error_message', json_array_length(j, '$.statements'), j::varchar
            from (select json_serialize_sql($sql::varchar)::json as j)
            """,
            row => (row.GetBoolean(0), row.IsDBNull(1) ? "" : row.GetString(1), row.IsDBNull(2) ? 0 : Convert.ToInt32(row.GetValue(2), System.Globalization.CultureInfo.InvariantCulture), row.GetString(3)),
            ("sql", sql)).Single();
        if (isWrong)
        {
            return message.StartsWith(NoQuery, StringComparison.Ordinal) ? "one of its statements is not a query" : message;
        }

        return statements == 1
            ? FunctionName().Matches(tree).Select(match => match.Groups["name"].Value).FirstOrDefault(name => Acting().IsMatch(name)) is { } acting ? $"it calls {acting}, which does more than read" : null
            : statements == 0 ? "it is empty" : $"it has {statements} statements";
    }

    /// <summary>What may make a query give other rows another time, in words; null for nothing.</summary>
    /// <param name="database">Parses the query and knows its functions.</param>
    /// <param name="sql">One query.</param>
    public static string? Fleeting(Database database, string sql)
    {
        var tree = database.Query("select json_serialize_sql($sql::varchar)::varchar", row => row.GetString(0), ("sql", sql)).Single();
        if (tree.Contains("\"sample\":{", StringComparison.Ordinal))
        {
            return "it takes a sample of its rows, which differs from one run to the next";
        }

        var names = FunctionName().Matches(tree).Concat(ClockName().Matches(tree)).Select(match => match.Groups["name"].Value.ToLowerInvariant()).ToHashSet();
        _fleeting ??=
        [
            .. database.Query("select distinct function_name from duckdb_functions() where internal and stability <> 'CONSISTENT' and function_name <> 'error'", row => row.GetString(0)),
            .. Clocks,
        ];
        return _fleeting.FirstOrDefault(names.Contains) is { } called ? $"it uses {called}, which differs from one run to the next" : null;
    }

    // A quotation mark inside a value is escaped in the tree, so no text of the query looks like this.
    [GeneratedRegex("""
        "function_name":"(?<name>[^"]*)"
        """, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex FunctionName();

    // The clock is read without parentheses, so it looks like a column.
    [GeneratedRegex("""
        "column_names":\["(?<name>[^"]*)"\]
        """, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex ClockName();

    [GeneratedRegex(
        "^((enable|disable|check)_(logging|profiling|peg_parser)|(force_)?checkpoint|truncate_duckdb_logs|write_log|setseed|sleep_ms|query|json_execute_serialized_sql)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Acting();
}
