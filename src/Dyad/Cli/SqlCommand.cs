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
            corpus.Query(parsed.GetRequiredValue(text), reader => common.Write(parsed, RowsWriter.Write(Read(reader), common.Format(parsed), common.Surroundings)));
        });
        return command;
    }

    private static Rows Read(IDataReader reader)
    {
        var columns = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToArray();
        var values = new List<IReadOnlyList<object?>>();
        while (reader.Read())
        {
            values.Add([.. columns.Select((_, at) => reader.IsDBNull(at) ? null : reader.GetValue(at) is decimal number ? PlainNumber.Of(number) : reader.GetValue(at))]);
        }

        return new Rows("dyad.sql/1", columns, values);
    }
}
