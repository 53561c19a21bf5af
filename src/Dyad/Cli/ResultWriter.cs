using System.CommandLine;
using Dyad.Answers.Results;
using Dyad.Model;
using Dyad.Store;

namespace Dyad.Cli;

/// <summary>Writes what a verb gives: its notes beside the data, its rows in the format that was asked for.</summary>
internal static class ResultWriter
{
    /// <summary>Writes it.</summary>
    /// <param name="common">Where to, and in what format.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="corpus">What was asked.</param>
    /// <param name="result">What it gave.</param>
    /// <param name="columns">The columns asked for, separated by commas; null for all, or on a person's screen those it has room for.</param>
    /// <returns>The exit code.</returns>
    public static int Write(CommonOptions common, ParseResult parsed, Corpus corpus, Result result, string? columns = null)
    {
        foreach (var note in result.Notes)
        {
            common.Say(parsed, note);
        }

        var format = common.Format(parsed);
        var asked = Rows.NamesIn(columns);
        var rows = asked is null && RowsWriter.IsForPeople(format, common.Surroundings) ? result.ForPeople : result.Rows;
        common.Write(parsed, RowsWriter.Write(
            Rows.Of(rows).Only(asked),
            format,
            common.Surroundings,
            result.Filter is { } filter ? writer => FilterCommand.WriteHead(writer, corpus, filter) : null));
        return result.IsFound ? ExitCode.Ok : ExitCode.Of(Trouble.NotFound);
    }
}
