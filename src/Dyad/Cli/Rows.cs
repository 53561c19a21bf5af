using System.CommandLine;
using Dyad.Answers.Lines;
using Dyad.Answers.Results;
using Dyad.Model;

namespace Dyad.Cli;

/// <summary>Rows to print under named columns.</summary>
/// <param name="Schema">The name and version of their JSON form, such as <c>dyad.events/1</c>.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Values">The rows, of which there may be any number and which can be read once: text, whole numbers, numbers, days, flags or null.</param>
internal sealed record Rows(string Schema, IReadOnlyList<string> Columns, IEnumerable<IReadOnlyList<object?>> Values)
{
    /// <summary>The rows of a verb.</summary>
    public static Rows Of(ResultRows rows) => new(rows.Schema.Id, rows.Columns, rows.Values.Select(row => (IReadOnlyList<object?>)[.. row.Select(value => value is Note note ? ShellLine.Of(note) : value)]));

    /// <summary>The option that names some of a command's columns.</summary>
    public static Option<string?> ColumnsOption(params IReadOnlyList<string> columns)
    {
        var option = new Option<string?>("--columns") { Description = "Only these columns, in this order.", HelpName = "NAME,…" };
        option.CompletionSources.Add([.. columns]);
        return option;
    }

    /// <summary>The columns that a text names; null where it names none.</summary>
    public static string[]? NamesIn(string? columns) => columns?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Some columns alone, in the order in which they are named; all where none is.</summary>
    /// <exception cref="DyadException">There is no such column.</exception>
    public Rows Only(IReadOnlyList<string>? names)
    {
        if (names is null)
        {
            return this;
        }

        if (names.FirstOrDefault(name => !Columns.Contains(name)) is { } wrong)
        {
            throw new DyadException(Trouble.Usage, $"--columns: {Nearest.NotValid(wrong, Columns)}");
        }

        var places = names.Select(name => Columns.ToList().IndexOf(name)).ToArray();
        return this with { Columns = names, Values = Values.Select(row => (IReadOnlyList<object?>)[.. places.Select(at => row[at])]) };
    }
}
