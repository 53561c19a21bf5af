using Dyad.Model;
using Dyad.Sources.Datasets;

namespace Dyad.Store;

/// <summary>The SQL that a definition brings along, which may read and nothing else.</summary>
/// <remarks>
/// It runs in a connection that opens no files and no network and whose settings are locked. What is left is a second statement hidden behind
/// the first, so each piece has to be one query: the engine's own parser says whether it is.
/// </remarks>
internal static class ForeignSql
{
    /// <summary>Refuses a definition whose SQL is anything but one query for each of its pieces.</summary>
    public static void Check(Database database, DatasetDefinition dataset)
    {
        if (dataset.ActorList is { } list)
        {
            Check(database, dataset, "actors.sql", list.Actors);
            Check(database, dataset, "aliases.sql", list.Aliases);
            Check(database, dataset, "relations.sql", list.Relations);
        }
        else if (!dataset.IsYearly)
        {
            Check(database, dataset, "events.sql", dataset.EventsSql);
        }

        foreach (var check in dataset.Checks)
        {
            Check(database, dataset, $"the check '{check.Name}'", Condition(check.Where));
        }

        foreach (var assertion in dataset.Assertions)
        {
            Check(database, dataset, $"the assertion '{assertion.Name}'", Condition(assertion.Measure));
        }

        foreach (var figure in dataset.Compare?.Figures ?? [])
        {
            Check(database, dataset, $"the figure '{figure.Name}'", Condition(figure.Sql));
        }
    }

    private static string Condition(string expression) => $"select ({expression}\n) from typed";

    private static void Check(Database database, DatasetDefinition dataset, string what, string sql)
    {
        var (isWrong, message, statements) = database.Query(
            "select (j->>'error')::boolean, j->>'error_message', json_array_length(j, '$.statements') from (select json_serialize_sql($sql::varchar)::json as j)",
            row => (row.GetBoolean(0), row.IsDBNull(1) ? "" : row.GetString(1), row.IsDBNull(2) ? 0 : Convert.ToInt32(row.GetValue(2), System.Globalization.CultureInfo.InvariantCulture)),
            ("sql", sql)).Single();
        if (isWrong || statements != 1)
        {
            throw new DyadException(
                Trouble.InvalidData,
                $"The definition of {dataset.Name} fails: {what} is not one query{(message.Length > 0 ? $": {message}" : "")}");
        }
    }
}
