using Dyad.Model.Results;

namespace Dyad.Answers.Results;

/// <summary>Rows under named columns, as every face gives them.</summary>
/// <param name="Schema">What they hold.</param>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Values">The rows: text, notes, whole numbers, numbers, days, flags or null.</param>
public sealed record ResultRows(ResultSchema Schema, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Values)
{
    /// <summary>Rows with every column of their schema, and some of its keys in front.</summary>
    public static ResultRows Of(ResultSchema schema, IEnumerable<IReadOnlyList<object?>> values, params IEnumerable<string> keys)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return new ResultRows(schema, [.. keys, .. schema.Columns.Select(column => column.Name)], [.. values]);
    }
}
