using Dyad.Model;
using Dyad.Sources.Datasets;
using Dyad.Store.Storage;

namespace Dyad.Store.Import;

/// <summary>The SQL that a definition brings along, which may read and nothing else.</summary>
/// <remarks>Each piece has to be one query that gives the same every time, as <see cref="OneQuery"/> tells, and runs in a connection that is shut in.</remarks>
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
        if (OneQuery.Fault(database, sql) is { } fault)
        {
            throw new DyadException(Trouble.InvalidData, $"The definition of {dataset.Name} fails: {what} is not one query: {fault}");
        }

        if (OneQuery.Fleeting(database, sql) is { } fleeting)
        {
            throw new DyadException(Trouble.InvalidData, $"The definition of {dataset.Name} fails: {what} does not always give the same: {fleeting}");
        }
    }
}
