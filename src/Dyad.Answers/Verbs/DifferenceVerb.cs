using Dyad.Answers.Results;
using Dyad.Model;
using Dyad.Model.Results;
using Dyad.Store.Releases;

namespace Dyad.Answers.Verbs;

/// <summary>What changed from one release to another, a row for each change.</summary>
public static class DifferenceVerb
{
    /// <summary>What its rows hold.</summary>
    public static ResultSchema Schema { get; } = new("difference", [Hint.Ask("releases", "diff", "A", "B")],
    [
        new("change", ColumnType.Text, "added, revised, removed, absent or outside"),
        new("id", ColumnType.Text, "the event"),
        new("field", ColumnType.Text, "the field that was revised", "the whole record was added or removed"),
        new("before", ColumnType.Text, "its value before", "not stated before, or a whole record"),
        new("after", ColumnType.Text, "its value after", "not stated after, or a whole record"),
        new("file_before", ColumnType.Text, "the file of the earlier release", "not in it"),
        new("record_before", ColumnType.Whole, "the number of the record in it", "not in it"),
        new("file_after", ColumnType.Text, "the file of the later release", "not in it"),
        new("record_after", ColumnType.Whole, "the number of the record in it", "not in it"),
    ])
    {
        HasHead = true,
    };

    /// <summary>The rows of a difference.</summary>
    public static ResultRows Rows(ReleaseDifference difference)
    {
        ArgumentNullException.ThrowIfNull(difference);
        return ResultRows.Of(Schema, difference.Changes.Select(change => (IReadOnlyList<object?>)
            [Words.Of(change.Kind), change.Id, change.Field, change.Before, change.After, change.FileBefore, change.RecordBefore, change.FileAfter, change.RecordAfter]));
    }
}
