using System.CommandLine;
using System.Data;
using Dyad.Model;
using Dyad.Store;
using Dyad.Store.Counting;

namespace Dyad.Cli;

/// <summary><c>dyad sql MEASURE|QUERY</c>: the SQL of a count, or a query of one's own.</summary>
internal static class SqlCommand
{
    public static Command Make(CommonOptions common)
    {
        var text = new Argument<string>("MEASURE|QUERY") { Description = "count prints the SQL of the count that the filter asks for; anything else is run as a query." };
        var command = new Command("sql", "Prints the SQL behind a count, ready for any DuckDB shell, or runs a query that can read the corpus and nothing else. Views: events, problems, releases.") { text };
        var filters = new FilterOptions(command);
        command.SetAction(parsed =>
        {
            using var corpus = common.Open(parsed);
            if (parsed.GetRequiredValue(text) == "count")
            {
                common.Write(parsed, Corpus.SqlOf(corpus.SideBySide(CountRequest.Of(FilterCommand.Exact(corpus, filters.Read(parsed, corpus), words => common.Say(parsed, words))))).ToString());
                return;
            }

            HeldRows.Refuse(common, parsed, corpus, corpus.Manifest.AllParts.Select(part => part.Dataset));
            corpus.Query(parsed.GetRequiredValue(text), reader => common.Write(parsed, writer => RowsWriter.Write(writer, Read(reader), common.Format(parsed), common.Surroundings)));
        });
        return command;
    }

    private static Rows Read(IDataReader reader)
    {
        string[] columns = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
        return new Rows("dyad.sql/1", columns, Values(reader));
    }

    private static IEnumerable<IReadOnlyList<object?>> Values(IDataReader reader)
    {
        while (reader.Read())
        {
            yield return [.. Enumerable.Range(0, reader.FieldCount).Select(at => reader.IsDBNull(at) ? null : reader.GetValue(at) is decimal number ? PlainNumber.Of(number) : reader.GetValue(at))];
        }
    }
}
