using Dyad.Model;
using Dyad.Model.Results;

namespace Dyad.Answers.Results;

/// <summary>Rows under named columns, as every face gives them.</summary>
/// <param name="Schema">What they hold.</param>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Values">The rows: text, whole numbers, numbers, days, flags or null.</param>
public sealed record ResultRows(ResultSchema Schema, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Values)
{
    /// <summary>Rows with every column of their schema, and some of its keys in front.</summary>
    public static ResultRows Of(ResultSchema schema, IEnumerable<IReadOnlyList<object?>> values, params IEnumerable<string> keys)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return new ResultRows(schema, [.. keys, .. schema.Columns.Select(column => column.Name)], [.. values]);
    }

    /// <summary>Some columns alone, in the order in which they are named; all where none is.</summary>
    /// <exception cref="DyadException">There is no such column.</exception>
    public ResultRows Only(IReadOnlyList<string>? names)
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
        return this with { Columns = names, Values = [.. Values.Select(row => (IReadOnlyList<object?>)[.. places.Select(at => row[at])])] };
    }
}
