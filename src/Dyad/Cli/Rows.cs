using System.CommandLine;
using Dyad.Answers.Results;
using Dyad.Model;

namespace Dyad.Cli;

/// <summary>Rows to print under named columns.</summary>
/// <param name="Schema">The name and version of their JSON form, such as <c>dyad.events/1</c>.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Values">The rows: text, whole numbers, numbers, days, flags or null.</param>
internal sealed record Rows(string Schema, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Values)
{
    /// <summary>The rows of a verb.</summary>
    public static Rows Of(ResultRows rows) => new(rows.Schema.Id, rows.Columns, rows.Values);

    /// <summary>The option that names some of a command's columns.</summary>
    public static Option<string?> ColumnsOption(params IReadOnlyList<string> columns)
    {
        var option = new Option<string?>("--columns") { Description = "Only these columns, in this order.", HelpName = "NAME,…" };
        option.CompletionSources.Add([.. columns]);
        return option;
    }

    /// <summary>Some columns alone, in the order in which they are named; all where none is.</summary>
    /// <exception cref="DyadException">There is no such column.</exception>
    public Rows Only(string? names)
    {
        if (names is null)
        {
            return this;
        }

        var asked = names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var name in asked.Where(name => !Columns.Contains(name)))
        {
            throw new DyadException(Trouble.Usage, $"--columns: {Nearest.NotValid(name, Columns)}");
        }

        var places = asked.Select(name => Columns.ToList().IndexOf(name)).ToArray();
        return this with { Columns = asked, Values = [.. Values.Select(row => (IReadOnlyList<object?>)[.. places.Select(at => row[at])])] };
    }
}
